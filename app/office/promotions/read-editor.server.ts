import { db } from '#app/platform/database.server'
import { termsInWords } from '#app/promotions/promotion-words'
import { may, type Actor } from '#app/staff/permissions'
import { readCategoryChoices } from './category-choices.server'
import { namesOf } from './covered-names.server'
import { EditorFields, readableIds } from './editor-fields'
import { findProducts } from './find-products.server'
import { readKeptPromotion } from './kept-promotion.server'
import { toFieldValues } from './promotion-values'
import { findStored } from './read-promotion.server'

/**
 * A promotion as its editor opens: fields, what the person typed and did not save (`typed`), products that they
 * name, categories to choose from; null for no such one, or for who may not.
 */
export async function readEditor(actor: Actor, id: string, now: Date) {
  if (!may(actor, 'promotions:write')) return null
  const stored = await findStored(db, id)
  if (!stored) return null
  const { typed, keeping } = await readKeptPromotion(actor, id, now)
  const [products, categories, names] = await Promise.all([
    findProducts(typed ? readableIds(typed.productIds) : stored.productIds, ''),
    readCategoryChoices(),
    namesOf([stored]),
  ])
  return {
    id: stored.id,
    name: stored.name,
    words: termsInWords({ ...stored, ...names(stored) }),
    fields: toFieldValues(stored),
    typed,
    keeping,
    products,
    categories,
  }
}

/** The same for a new one, whose form has an id of its own. */
export async function readNewEditor(actor: Actor, formId: string, now: Date) {
  const { typed, keeping } = await readKeptPromotion(actor, null, now)
  const [products, categories] = await Promise.all([
    findProducts(readableIds(typed?.productIds ?? []), ''),
    readCategoryChoices(),
  ])
  const fields = EditorFields.parse({ formId })
  return { fields, typed: typed && { ...typed, formId }, keeping, products, categories }
}
