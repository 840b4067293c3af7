import type { CardView, StockView } from '#app/catalog/card-view'

/** What may fill a step: one size of one product. */
export type BundleOption = {
  variantId: string
  slug: string
  name: string
  brand: string
  /** The size as its label says it. */
  label: string
  priceCents: number
  picture: CardView['picture']
  stock: StockView
}

/** The two things that make pores look smaller: keeping them clear, and the skin around them smooth. */
export type Aim = 'clear' | 'smooth'

export type BundleStep = {
  id: string
  title: string
  aim: Aim
  timing: string
  reason: string
  /** What it comes with first, then the allowed swaps; only what is sold. */
  options: BundleOption[]
}

/** A routine that is sold as one thing, as shoppers see it. */
export type Bundle = {
  id: string
  slug: string
  name: string
  summary: string
  /** Slugs of the skin types that it is made for. */
  skinTypes: string[]
  saving: { kind: 'percentage'; percentBp: number } | { kind: 'fixed'; amountCents: number }
  minParts: number
  steps: BundleStep[]
}

/** A step with what is put in the bag for it; undefined where nothing that may fill it can be had. */
export type ChosenPart = { step: BundleStep; option: BundleOption | undefined; isSwap: boolean }

/**
 * What the bundle goes into the bag with: of each step the first option that is in stock. A step whose own
 * product is sold out is filled by the next allowed one.
 */
export function chooseParts({ steps }: Pick<Bundle, 'steps'>): ChosenPart[] {
  return steps.map((step) => {
    const option = step.options.find(({ stock }) => stock.state !== 'sold-out')
    return { step, option, isSwap: option !== undefined && option !== step.options[0] }
  })
}
