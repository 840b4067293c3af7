import { db } from '#app/platform/database.server'
import { termsInWords } from '#app/promotions/promotion-words'
import { may, type Actor } from '#app/staff/permissions'
import { readCategoryChoices } from './category-choices.server'
import { namesOf } from './covered-names.server'
import { findProducts } from './find-products.server'
import { toFieldValues } from './promotion-values'
import { findStored } from './read-promotion.server'

/** A promotion as its editor opens: fields, products that it names, categories to choose from; null for no such one, or for who may not. */
export async function readEditor(actor: Actor, id: string) {
  if (!may(actor, 'promotions:write')) return null
  const stored = await findStored(db, id)
  if (!stored) return null
  const [products, categories, names] = await Promise.all([
    findProducts(stored.productIds, ''),
    readCategoryChoices(),
    namesOf([stored]),
  ])
  return {
    id: stored.id,
    name: stored.name,
    words: termsInWords({ ...stored, ...names(stored) }),
    fields: toFieldValues(stored),
    products,
    categories,
  }
}
