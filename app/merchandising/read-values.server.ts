import { z } from 'zod'
import { writeMilli } from '#app/catalog/milli'
import { ActiveIngredients } from '#app/catalog/drug-facts'
import { writeCents } from '#app/money/read-cents'
import type { Database, Prisma } from '#app/platform/database.server'
import { takeTurns } from '#app/platform/take-turns'
import { ProductValues } from './product-values'

const include = {
  brand: { select: { name: true, slug: true } },
  category: { select: { slug: true } },
  concerns: { select: { slug: true }, orderBy: { position: 'asc' } },
  skinTypes: { select: { slug: true }, orderBy: { position: 'asc' } },
  ingredients: {
    orderBy: { position: 'asc' },
    include: { ingredient: { select: { inciName: true, tags: true } } },
  },
  drugFacts: true,
  media: { orderBy: { position: 'asc' }, include: { media: true } },
  variants: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ProductInclude

type Stored = Prisma.ProductGetPayload<{ include: typeof include }>

/**
 * A product as its editor needs it, or null: what it is, its pictures, the known ingredients that it was saved
 * with, in the label's order, and its form as saved.
 */
export async function readEdited(db: Database, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const stored = await db.product.findUnique({ where: { id }, include })
  return stored && editedOf(stored)
}

/** The same for several products, by address name, in a handful of statements. */
export async function readManyEdited(
  db: Database,
  where: Prisma.ProductWhereInput,
  most?: number,
): Promise<Edited[]> {
  const page: { take?: number } = most === undefined ? {} : { take: most }
  const stored = await db.product.findMany({ where, include, orderBy: { slug: 'asc' }, ...page })
  return stored.map(editedOf)
}

/** Products that are read at a time: what is read is made into objects at one stretch. */
const PART = 50

/** Any number of products, in a handful of statements for every fifty, others let in between. */
export async function readEditedBySlug(db: Database, slugs: readonly string[]): Promise<Edited[]> {
  const turn = takeTurns()
  const all: Edited[] = []
  const known = await db.product.findMany({
    where: { slug: { in: [...slugs] } },
    select: { id: true },
  })
  const ids = known.map(({ id }) => id)
  for (let from = 0; from < ids.length; from += PART) {
    all.push(...(await readManyEdited(db, { id: { in: ids.slice(from, from + PART) } })))
    await turn()
  }
  return all
}

function editedOf(stored: Stored) {
  const { id, name, slug, status, version, tags, publishAt, publishedAt, updatedAt, media } = stored
  return {
    product: {
      ...{ id, name, slug, status, version, tags, publishAt, publishedAt, updatedAt },
      brand: stored.brand.slug,
    },
    pictures: media.map(({ alt, media: image }) => ({ alt, ...image })),
    links: stored.ingredients.flatMap(({ ingredient, drugActive }) =>
      ingredient ? [{ ...ingredient, drugActive }] : [],
    ),
    values: valuesOf(stored),
  }
}

export type Edited = ReturnType<typeof editedOf>

function valuesOf(stored: Stored): ProductValues {
  const facts = stored.drugFacts
  return ProductValues.parse({
    name: stored.name,
    slug: stored.slug,
    brand: stored.brand.name,
    category: stored.category.slug,
    regulatoryClass: stored.regulatoryClass,
    summary: stored.summary,
    description: stored.description,
    howToUse: stored.howToUse,
    warnings: stored.warnings.join('\n'),
    claimNote: stored.claimNote ?? '',
    concerns: stored.concerns.map(({ slug }) => slug),
    skinTypes: stored.skinTypes.map(({ slug }) => slug),
    useAm: ticked(stored.useAm),
    usePm: ticked(stored.usePm),
    rinseOff: ticked(stored.rinseOff),
    routineStep: String(stored.routineStep),
    timesPerWeekStart: typed(stored.timesPerWeekStart),
    timesPerWeekMax: typed(stored.timesPerWeekMax),
    paoMonths: typed(stored.paoMonths),
    dosePerUse: orEmpty(writeMilli, stored.dosePerUseMilli),
    returnUnopenedOnly: ticked(stored.returnUnopenedOnly),
    inciStatus: stored.inciStatus,
    inciText: stored.inciText ?? '',
    keyIngredients: stored.ingredients
      .filter(({ key }) => key)
      .map(keyLine)
      .join('\n'),
    actives: facts ? ActiveIngredients.catch([]).parse(facts.activeIngredients) : [],
    drugUses: facts?.uses ?? '',
    drugWarnings: facts?.warnings.join('\n') ?? '',
    drugDirections: facts?.directions.join('\n') ?? '',
    drugInactive: facts?.inactive ?? '',
    drugOther: facts?.otherInformation ?? '',
    drugQuestions: facts?.questions ?? '',
    factsConfidence: stored.factsConfidence,
    priceConfidence: stored.priceConfidence,
    unverified: stored.unverified.join('\n'),
    sources: stored.sources.join('\n'),
    staffNote: stored.staffNote ?? '',
    sizes: stored.variants.map(sizeValues),
  })
}

function sizeValues(variant: Stored['variants'][number]) {
  return {
    id: variant.id,
    sku: variant.sku,
    label: variant.label,
    size: orEmpty(writeMilli, variant.sizeMilli),
    unit: variant.sizeUnit,
    price: writeCents(variant.priceCents),
    compareAt: orEmpty(writeCents, variant.compareAtCents),
    cost: orEmpty(writeCents, variant.costCents),
    weight: String(variant.weightGrams),
    barcode: variant.barcode ?? '',
    flammable: ticked(variant.flammable),
    active: ticked(variant.active),
  }
}

/** A key ingredient as its form has it: "Niacinamide 10%", or "Retinol: 0.25, 0.5 or 1%". */
export function keyLine({
  labelName,
  strength,
  ingredient,
}: {
  labelName: string
  strength: string | null
  ingredient: { inciName: string } | null
}): string {
  const name = ingredient?.inciName ?? labelName
  if (!strength) return name
  return /^\d+(\.\d+)?%$/.test(strength) ? `${name} ${strength}` : `${name}: ${strength}`
}

const ticked = (is: boolean) => (is ? 'on' : '')
const typed = (number: number | null) => orEmpty(String, number)
const orEmpty = (write: (number: number) => string, number: number | null) =>
  number === null ? '' : write(number)
