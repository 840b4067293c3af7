import { findFlaggedClaims } from '#app/catalog/claims'
import { claimsSaidOf, type SpokenOf } from '#app/catalog/product-claims'
import type { ContentWarning } from './content-kind'

/** What a field says, and of which products; of none in particular where that is left out. */
export interface Said {
  field: string
  text: string
  of?: readonly SpokenOf[]
}

/**
 * Phrases among these fields that the shop may not say, each with the reason and an honest wording. What is said of
 * products is judged as each one's own page is, and names those of which it may not be said.
 */
export function claimsIn(said: readonly Said[]): ContentWarning[] {
  return said.flatMap(({ field, text, of = [] }) =>
    flaggedIn(text, of).map(({ phrase, reason, instead, names }) => ({
      field,
      message: `“${phrase}”: say instead “${instead}”`,
      why: names.length > 0 ? `${reason} It would be said of ${names.join(', ')}.` : reason,
    })),
  )
}

/** Each phrase once, with the names of the products that it may not be said of. */
function flaggedIn(text: string, products: readonly SpokenOf[]) {
  if (products.length === 0)
    return findFlaggedClaims(text, 'cosmetic').map((claim) => ({ ...claim, names: [] }))
  const byPhrase = new Map<
    string,
    { phrase: string; reason: string; instead: string; names: string[] }
  >()
  for (const product of products)
    for (const { phrase, reason, instead } of claimsSaidOf(text, product)) {
      const names = byPhrase.get(phrase)?.names ?? []
      const all = names.includes(product.name) ? names : [...names, product.name]
      byPhrase.set(phrase, { phrase, reason, instead, names: all })
    }
  return [...byPhrase.values()]
}
