import { cardView, type CardView } from '#app/catalog/card-view'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { poreRoutine, type RoutineStep } from '#app/routine/pore-routine'

export type BundleStep = RoutineStep & {
  slug: string
  name: string
  brand: string
  picture: CardView['picture']
  /** The size that the bundle takes, as its label says it. */
  size: string
  priceCents: number
  soldOut: boolean
}

export type RoutineBundle = {
  steps: BundleStep[]
  /** The sizes that one press adds, and what they cost together, in cents. */
  variantIds: string[]
  totalCents: number
}

/**
 * The recommended routine as one thing to buy: of each product the first size that can be had. What is
 * sold out stays in sight and is left out of the button and the total; what has left the shop is gone.
 */
export function bundleOf(
  cards: readonly PublicProductCard[],
  stockOf: (variantIds: string[]) => CardView['stock'],
): RoutineBundle {
  const steps: BundleStep[] = []
  const bought: PublicProductCard['variants'] = []
  for (const step of poreRoutine) {
    const card = cards.find(({ slug }) => slug === step.productSlug)
    const available = card?.variants.find(({ id }) => stockOf([id]).state !== 'sold-out')
    const size = available ?? card?.variants[0]
    if (!card || !size) continue
    if (available) bought.push(available)
    const { slug, name, brand, picture } = cardView(card, stockOf)
    const { label, priceCents } = size
    steps.push({
      ...step,
      slug,
      name,
      brand,
      picture,
      size: label,
      priceCents,
      soldOut: !available,
    })
  }
  return {
    steps,
    variantIds: bought.map(({ id }) => id),
    totalCents: bought.reduce((sum, { priceCents }) => sum + priceCents, 0),
  }
}
