import { combinationInWords } from '#app/pricing/explain-offers'
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
  const shown = promotions.filter(isTold).map(({ code, name, cents, outcome }) => {
    const { kind, explanation } = outcome
    return { code, label: code ?? name, applied: kind === 'applied', cents, explanation }
  })
  const unknown = codes
    .filter((code) => !shown.some((promotion) => promotion.code === code))
    .map((code) => ({ code, label: code, applied: false, cents: 0, explanation: NOT_IN_USE }))
  return [...shown, ...unknown]
}

/** How several that count go together, in words; null while each one's own sentence says it all. */
export function sayTogether(promotions: readonly PricedPromotion[]): string | null {
  const counted = promotions.filter(({ outcome }) => outcome.kind === 'applied')
  return counted.length > 1 ? combinationInWords(promotions.filter(isTold)) : null
}

function isTold({ code, outcome }: PricedPromotion): boolean {
  return code !== null || outcome.kind === 'applied' || TOLD.includes(outcome.reason)
}

const NOT_IN_USE = 'This code is not in use any more.'
