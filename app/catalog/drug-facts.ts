import { z } from 'zod'
import type { PublicProduct } from '#app/catalog/public-selects'

/** The active ingredients of a drug as they are stored, strength and purpose in the label's words. */
export const ActiveIngredients = z.array(
  z.object({ name: z.string(), strength: z.string(), purpose: z.string() }),
)

export type DrugFacts = Omit<NonNullable<PublicProduct['drugFacts']>, 'activeIngredients'> & {
  activeIngredients: z.infer<typeof ActiveIngredients>
}

/** The panel that a drug must show, or null for what is no drug. Throws where a stored panel has no active ingredient list. */
export function drugFactsOf(product: Pick<PublicProduct, 'drugFacts'>): DrugFacts | null {
  if (!product.drugFacts) return null
  const activeIngredients = ActiveIngredients.parse(product.drugFacts.activeIngredients)
  return { ...product.drugFacts, activeIngredients }
}
