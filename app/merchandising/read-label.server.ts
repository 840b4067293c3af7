import { deriveTags } from '#app/catalog/ingredients/derive-tags'
import {
  indexIngredients,
  matchIngredient,
  type IngredientIndex,
} from '#app/catalog/ingredients/match-ingredient'
import { parseInci, type ParsedIngredient } from '#app/catalog/ingredients/parse-inci'
import { TAGS, type Tag } from '#app/catalog/ingredients/tag'
import { Prisma, type Database } from '#app/platform/database.server'
import { keepAnswers } from '#app/platform/keep-answers'
import { moveTags } from './move-tags'
import type { ProductValues } from './product-values'

export interface Known {
  id: string
  inciName: string
  plainName: string
  aliases: string[]
  tags: string[]
}
type Listed = ParsedIngredient<Known> & { key: boolean }
type LabelValues = Pick<
  ProductValues,
  'inciText' | 'keyIngredients' | 'regulatoryClass' | 'actives'
>

export interface Label {
  /** In the label's order, then key ingredients that stand in no list. */
  listed: Listed[]
  /** Key ingredients that the dictionary does not know. */
  unknownKeys: string[]
  tags: Tag[]
}

export type Dictionary = IngredientIndex<Known>

/** Every ingredient that the shop knows, by INCI name. One query. */
export function readKnown(db: Database): Promise<Known[]> {
  return db.ingredient.findMany({
    select: { id: true, inciName: true, plainName: true, aliases: true, tags: true },
    orderBy: { inciName: 'asc' },
  })
}

/** The shop's ingredients, to read labels with: the same object as before while it says the same. One query. */
export async function openDictionary(db: Database): Promise<Dictionary> {
  const known = await readKnown(db)
  return opened(JSON.stringify(known), () => indexIngredients<Known>(known))
}

const opened = keepAnswers<Dictionary>(1)

/** What a product was saved with; what the dictionary has learned since is news to it. */
type Before = { links: readonly Link[]; tags: readonly string[] }
type Link = { inciName: string; tags: readonly string[]; drugActive: boolean }

/** Opens the dictionary and reads one label. One query. */
export async function readLabel(
  db: Database,
  values: LabelValues,
  before?: Before,
): Promise<Label> {
  return labelWith(await openDictionary(db), values, before)
}

/**
 * Reads the pasted list, the key ingredients and a drug's actives with the shop's dictionary. Tags that were set
 * or held back by hand stay so: of the tags `before`, only what the changed label brings or takes away moves.
 */
export function labelWith(index: Dictionary, values: LabelValues, before?: Before): Label {
  const { inciText, keyIngredients, regulatoryClass, actives } = values
  const asked = JSON.stringify([inciText, keyIngredients, regulatoryClass, actives])
  const label = labelsOf(index)(asked, () => readWith(index, values))
  const links = label.listed.flatMap(({ ingredient, drugActive }) =>
    ingredient ? [{ ...ingredient, drugActive }] : [],
  )
  const derived = derivedTags(links)
  if (!before) return { ...label, tags: derived }
  return { ...label, tags: moveTags(before.tags, derivedTags(before.links), derived) }
}

type Read = Omit<Label, 'tags'>

/** What each dictionary made of labels: a file names one for each size, and is read twice. */
const read = new WeakMap<Dictionary, ReturnType<typeof keepAnswers<Read>>>()

function labelsOf(index: Dictionary) {
  const kept = read.get(index) ?? keepAnswers<Read>(200)
  read.set(index, kept)
  return kept
}

function readWith(index: Dictionary, values: LabelValues): Read {
  const keys = values.keyIngredients.split('\n').flatMap((line) => readKeys(line, index))
  const actives = new Set(
    values.regulatoryClass === 'otc_drug'
      ? values.actives.map(({ name }) => matchIngredient(name, index)).filter(Boolean)
      : [],
  )
  const listed = parseInci(values.inciText, index).map((entry): Listed => {
    const key = keys.find(({ ingredient }) => ingredient && ingredient === entry.ingredient)
    const drugActive = entry.drugActive || isIn(actives, entry)
    const strength = entry.strength ?? key?.strength ?? null
    return { ...entry, drugActive, key: key !== undefined, strength }
  })
  const seen = new Set(listed.map(({ ingredient }) => ingredient))
  const extra = keys.flatMap((key) =>
    key.ingredient && !seen.has(key.ingredient)
      ? [{ ...key, drugActive: isIn(actives, key), key: true }]
      : [],
  )
  return {
    listed: [...listed, ...extra],
    unknownKeys: keys.flatMap(({ ingredient, labelName }) => (ingredient ? [] : [labelName])),
  }
}

/** "Niacinamide 5%", or what a label says in other words after a colon: "Retinol: 0.25, 0.5 or 1%". */
function readKeys(line: string, index: Dictionary): ParsedIngredient<Known>[] {
  const [, labelName = '', strength = ''] = /^([^:]+):\s+(.+)$/.exec(line.trim()) ?? []
  const ingredient = labelName ? matchIngredient(labelName, index) : undefined
  return ingredient
    ? [{ labelName, strength, drugActive: false, mayContain: false, ingredient }]
    : parseInci(line, index)
}

function isIn(actives: ReadonlySet<unknown>, { ingredient }: ParsedIngredient<Known>): boolean {
  return ingredient !== null && actives.has(ingredient)
}

/** The tags that linked ingredients give a product, in the label's order. */
export function derivedTags(links: readonly Link[]): Tag[] {
  return deriveTags(links.map((link) => ({ ...link, tags: link.tags.filter(isTag) })))
}

export const isTag = (tag: string): tag is Tag => (TAGS as readonly string[]).includes(tag)

/** A list of which more is unknown is none of ingredients, and each name is compared with the whole dictionary. */
const MOST_SUGGESTED = 40

/** Names of the dictionary that look like one of the first 40 that it does not know, the likest first; one query. */
export async function suggestNames(
  db: Database,
  unknown: readonly string[],
): Promise<Map<string, string[]>> {
  if (unknown.length === 0) return new Map()
  const asked = unknown.slice(0, MOST_SUGGESTED)
  const rows = await db.$queryRaw<{ asked: string; names: string[] }[]>(Prisma.sql`
    SELECT asked."name" AS "asked", array_agg(alike."inciName" ORDER BY alike."likeness" DESC) AS "names"
    FROM unnest(${asked}::text[]) AS asked ("name")
    CROSS JOIN LATERAL (
      SELECT i."inciName", max(similarity(spelling, lower(asked."name"))) AS "likeness"
      FROM "Ingredient" i, unnest(array_append(coalesce(i."aliases", '{}'), lower(i."inciName"))) AS spelling
      GROUP BY i."inciName"
      HAVING max(similarity(spelling, lower(asked."name"))) > 0.35
      ORDER BY 2 DESC, 1 LIMIT 3
    ) alike
    GROUP BY asked."name"`)
  return new Map(rows.map(({ asked, names }) => [asked, names]))
}
