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

/** What is still possible from a combination: cents off its items at most, and whether delivery may become free. */
export type Reach = { offCents: number; freeDelivery: boolean }

/**
 * Combinations of ranked offers that are allowed and in which each takes something off, with the order as they
 * leave it before delivery: one by itself, or up to five of those that combine. `isHopeless` is asked before each is
 * looked at what it and all that go on from it could take off the one that it goes on from, and leaves them out.
 */
export function* combinationsOf(
  { order, routinesSave, besideRoutines }: Start,
  ranked: readonly Offer[],
  input: PriceOrderInput,
  isHopeless: (from: Combination, reach: Reach) => boolean,
): Generator<Combination> {
  const fitting = ranked.filter(
    ({ promotion }) => promotion.addsToRoutines || !routinesSave || besideRoutines,
  )
  for (const found of extend({ offers: [], order }, fitting, input, isHopeless))
    if (!besideRoutines || found.offers.some(({ promotion }) => !promotion.addsToRoutines))
      yield found
}

function* extend(
  from: Combination,
  later: readonly Offer[],
  input: PriceOrderInput,
  isHopeless: (from: Combination, reach: Reach) => boolean,
): Generator<Combination> {
  const open = later
    .filter((offer) => from.offers.length === 0 || combines(offer))
    .flatMap((offer) => {
      // What does nothing now does nothing after others, either, which only leave it less.
      const outcome = weighOffer(from.order, offer, input)
      const offCents = outcome?.discounts.reduce((sum, { cents }) => sum + cents, 0) ?? 0
      return outcome ? [{ offer, outcome, offCents }] : []
    })
  const free = MOST_TOGETHER - from.offers.length
  for (const [i, { offer, outcome, offCents }] of open.entries()) {
    // The one before it does the same in the same turn, and ranks first.
    if (hasSameTerms(open[i - 1]?.offer, offer)) continue
    const others = combines(offer) ? open.slice(i + 1).filter((each) => combines(each.offer)) : []
    const most = others.map((each) => each.offCents).toSorted((a, b) => b - a)
    const reach = {
      offCents: most.slice(0, free - 1).reduce((sum, cents) => sum + cents, offCents),
      freeDelivery:
        outcome.freeDelivery || (free > 1 && others.some((each) => each.outcome.freeDelivery)),
    }
    if (isHopeless(from, reach)) continue
    const next = {
      offers: [...from.offers, offer],
      order: takeOff(from.order, offer, outcome),
    }
    yield next
    if (free > 1 && others.length > 0)
      yield* extend(
        next,
        others.map((each) => each.offer),
        input,
        isHopeless,
      )
  }
}

export function combines({ promotion }: Offer): boolean {
  return promotion.combines === 'with_others'
}

/** Whether two do the same to any order, whatever they are called and whoever may still use them. */
function hasSameTerms(one: Offer | undefined, other: Offer): boolean {
  return one !== undefined && termsOf(one) === termsOf(other)
}

function termsOf({ promotion }: Offer): string {
  const { id: _id, name: _name, priority: _priority, createdAt: _createdAt, ...terms } = promotion
  return JSON.stringify(terms)
}
