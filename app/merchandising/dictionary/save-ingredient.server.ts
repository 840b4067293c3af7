import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { indexIngredients, matchIngredient } from '#app/catalog/ingredients/match-ingredient'
import { TAGS } from '#app/catalog/ingredients/tag'
import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { readKnown } from '../read-label.server'
import { slugOf } from '../slug-of'
import { lockDictionary } from './dictionary-lock.server'
import { findEffect, type Effect } from './find-effect.server'
import { followDictionary } from './follow-dictionary.server'
import { NO_INGREDIENT, valueChanges, type IngredientValues } from './ingredient-form'

export interface IngredientSave {
  /** Null for a new one. */
  id: string | null
  /** The version upon which it was typed; 0 for a new one. */
  version: number
  values: IngredientValues
  /** The key of the effect that was looked at. */
  seen: string
}

export type IngredientOutcome =
  | { kind: 'saved'; id: string; products: number }
  | { kind: 'not-allowed' | 'gone' }
  | { kind: 'invalid'; problems: Partial<Record<keyof IngredientValues, string[]>> }
  /** Somebody saved it since the form was opened. */
  | { kind: 'changed-meanwhile'; version: number; theirs: IngredientValues }
  /** It moves products, and nobody has looked at which. */
  | { kind: 'unseen'; effect: Effect }

/**
 * Adds an ingredient to the dictionary or corrects one, and has the products follow whose labels name it. Refuses
 * to overwrite what somebody else saved since, and to move products that were not looked at. Twice is once.
 */
export function saveIngredient(
  actor: Actor,
  save: IngredientSave,
  now: Date,
): Promise<IngredientOutcome> {
  if (!may(actor, 'catalog:write')) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx): Promise<IngredientOutcome> => {
    await lockDictionary(tx)
    const { values, version, seen } = save
    const stored = await findStored(tx, save)
    if (save.id && !stored) return { kind: 'gone' }
    const changes = valueChanges(stored?.values ?? NO_INGREDIENT, values)
    if (stored && changes.length === 0) return { kind: 'saved', id: stored.id, products: 0 }
    if (stored && stored.version !== version)
      return { kind: 'changed-meanwhile', version: stored.version, theirs: stored.values }
    const problems = await findProblems(tx, { stored, values })
    if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
    const id = stored?.id ?? randomUUID()
    const effect = await findEffect(tx, { id, ...values })
    if (effect.key !== seen && effect.key !== '') return { kind: 'unseen', effect }

    const before = await readKnown(tx)
    const data = { ...values, note: values.note || null }
    if (stored)
      await tx.ingredient.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    else await tx.ingredient.create({ data: { ...data, id, slug: slugOf(values.inciName) } })
    const record = { kind: 'ingredient', id, name: values.inciName } as const
    const action = stored ? 'ingredient.corrected' : 'ingredient.added'
    const told = (side: 'before' | 'after') =>
      Object.fromEntries(changes.map((change) => [change.label, change[side]]))
    const was = stored ? { before: told('before') } : {}
    await recordAudit(tx, actor, { action, record, ...was, after: told('after') }, now)
    const cause = { ingredient: values.inciName }
    const products = await followDictionary(tx, actor, { before, cause }, now)
    return { kind: 'saved', id, products }
  })
}

type Stored = { id: string; version: number; values: IngredientValues }

/** The one that is corrected; of a new one, what the same form has made already. */
async function findStored(tx: Transaction, { id, values }: IngredientSave): Promise<Stored | null> {
  const where = id ? { id } : { inciName: values.inciName }
  const found = await tx.ingredient.findUnique({ where })
  if (!found) return null
  const stored = { id: found.id, version: found.version, values: valuesOf(found) }
  return id || isDeepStrictEqual(stored.values, values) ? stored : null
}

/** A stored ingredient as its form has it. */
export function valuesOf(stored: Omit<IngredientValues, 'note'> & { note: string | null }) {
  const { inciName, plainName, aliases, tags, note } = stored
  return { inciName, plainName, aliases, tags, note: note ?? '' }
}

async function findProblems(
  tx: Transaction,
  { stored, values }: { stored: Stored | null; values: IngredientValues },
) {
  const problems: Partial<Record<keyof IngredientValues, string[]>> = {}
  const others = (await readKnown(tx)).filter(({ id }) => id !== stored?.id)
  const twin = others.find(({ inciName }) => inciName === values.inciName)
  const index = indexIngredients(others)
  const owner = twin ?? matchIngredient(values.inciName, index)
  const isRenamed = stored?.values.inciName !== values.inciName
  if (owner && isRenamed)
    problems.inciName = [`The dictionary has it already: labels that say so mean ${owner.inciName}`]
  else if (!stored) {
    const alike = await tx.ingredient.findUnique({ where: { slug: slugOf(values.inciName) } })
    if (alike) problems.inciName = [`Too like ${alike.inciName}`]
  }
  const taken = values.aliases.flatMap((alias) => {
    const other = stored?.values.aliases.includes(alias) ? null : matchIngredient(alias, index)
    return other ? [`“${alias}” means ${other.inciName} already`] : []
  })
  if (taken.length > 0) problems.aliases = taken
  const offered: readonly string[] = [...TAGS, ...(stored?.values.tags ?? [])]
  if (values.tags.some((tag) => !offered.includes(tag))) problems.tags = ['Choose tags of the shop']
  return problems
}
