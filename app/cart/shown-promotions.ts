import type { PricedPromotion } from '#app/pricing/priced-order'

/** A promotion as the bag and the checkout tell of it. */
export interface ShownPromotion {
  /** Null for one that counts without a code. */
  code: string | null
  /** The code, or what the offer is called. */
  label: string
  applied: boolean
  /** Off the items. */
  cents: number
  explanation: string
}

/** Of what counts without a code the shopper hears when it counts, or when it takes little to make it count. */
const TOLD = ['below-minimum-spend', 'too-few-items', 'does-not-combine', 'would-cost-more']

/** Those that count, in their order; then each other code in the bag, with its reason, and what is within reach. */
export function showPromotions(
  promotions: readonly PricedPromotion[],
  codes: readonly string[],
): ShownPromotion[] {
  const shown = promotions.flatMap(({ code, name, cents, outcome }) => {
    const applied = outcome.kind === 'applied'
    if (code === null && !applied && !TOLD.includes(outcome.reason)) return []
    return [{ code, label: code ?? name, applied, cents, explanation: outcome.explanation }]
  })
  const unknown = codes
    .filter((code) => !shown.some((promotion) => promotion.code === code))
    .map((code) => ({ code, label: code, applied: false, cents: 0, explanation: NOT_IN_USE }))
  return [...shown, ...unknown]
}

const NOT_IN_USE = 'This code is not in use any more.'
