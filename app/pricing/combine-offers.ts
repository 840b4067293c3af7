import type { Offer, PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import { takeOff, weighOffer } from '#app/pricing/discount-items'

/** How many promotions may count on one order. */
export const MOST_TOGETHER = 5

export type Start = {
  order: PricedOrder
  /** Whether routines in it save anything, and whether that was set aside for offers that do not add to it. */
  routinesSave: boolean
  besideRoutines: boolean
}

export type Combination = { offers: readonly Offer[]; order: PricedOrder }

/**
 * Every combination of ranked offers that is allowed and in which each takes something off, with the order as they
 * leave it before delivery: one by itself, or up to five of those that combine. Of fifteen offers those are
 * 4,943 at most; what an offer does depends on those before it only, so each costs one step.
 */
export function* combinationsOf(
  { order, routinesSave, besideRoutines }: Start,
  ranked: readonly Offer[],
  input: PriceOrderInput,
): Generator<Combination> {
  const fitting = ranked.filter(
    ({ promotion }) => promotion.addsToRoutines || !routinesSave || besideRoutines,
  )
  for (const found of extend({ offers: [], order }, fitting, input))
    if (!besideRoutines || found.offers.some(({ promotion }) => !promotion.addsToRoutines))
      yield found
}

function* extend(
  from: Combination,
  later: readonly Offer[],
  input: PriceOrderInput,
): Generator<Combination> {
  for (const [i, offer] of later.entries()) {
    if (from.offers.length > 0 && !combines(offer)) continue
    const outcome = weighOffer(from.order, offer, input)
    if (!outcome) continue
    const next = {
      offers: [...from.offers, offer],
      order: takeOff(from.order, offer, outcome),
    }
    yield next
    if (combines(offer) && next.offers.length < MOST_TOGETHER)
      yield* extend(next, later.slice(i + 1), input)
  }
}

export function combines({ promotion }: Offer): boolean {
  return promotion.combines === 'with_others'
}
