import {
  combinationsOf,
  combines,
  MOST_TOGETHER,
  type Combination,
  type Reach,
  type Start,
} from '#app/pricing/combine-offers'
import { sayCounted, sayLeftOut, saySame } from '#app/pricing/explain-offers'
import type { Offer, PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import { judgeOffer, namesOf, takeOff, weighOffer } from '#app/pricing/discount-items'
import { leastTotal } from '#app/pricing/least-total'
import { rankOffers } from '#app/pricing/rank-offers'

export type Finish = (order: PricedOrder) => PricedOrder

/**
 * Takes off the order what the best combination of its offers does: the one with the lowest total, of equals the
 * smallest, so that nothing is used up for nothing, and of those the one that ranks first. No offer makes an order
 * dearer, and one more never does. Every offer gets its sentence. What cannot come below the best is not tried.
 */
export function chooseOffers(
  order: PricedOrder,
  input: PriceOrderInput,
  finish: Finish,
): PricedOrder {
  const plain = finish(order)
  const { ranked, repeated } = rankOffers(input)
  if (ranked.length === 0) return plain
  const starts = startsOf(order)
  let best: Chosen = { offers: [], order: plain, from: order }
  const reached = reachedAtOnce(starts, ranked, input, finish)
  for (const start of starts) {
    // Each goes on from one that was finished before; only what cannot be cheaper than the best is left out.
    const finished = new Map([[start.order, finish(start.order)]])
    const isHopeless = ({ order: from }: Combination, reach: Reach) => {
      const least = leastTotal(finished.get(from) ?? finish(from), reach)
      return least > Math.min(reached, best.order.totals.totalCents)
    }
    for (const tried of combinationsOf(start, ranked, input, isHopeless)) {
      const order = finish(tried.order)
      finished.set(tried.order, order)
      const dearerBy = order.totals.totalCents - best.order.totals.totalCents
      if (dearerBy < 0 || (dearerBy === 0 && tried.offers.length < best.offers.length))
        best = { offers: tried.offers, order, from: start.order }
    }
  }
  const counted = finish(takeAll(best.from, best.offers, input))
  const others = ranked.filter((offer) => !best.offers.includes(offer))
  return {
    ...counted,
    promotions: [
      ...sayCounted(counted.promotions),
      ...others.map((offer) => ({
        ...namesOf(offer),
        outcome: whyLeftOut(offer, { best, plain, starts, ranked, input, finish }),
      })),
      ...repeated.map((offer) => ({ ...namesOf(offer), outcome: saySame(offer, ranked) })),
    ],
  }
}

/** The total that the offers which take most off by themselves come to together: the best is no dearer. */
function reachedAtOnce(
  starts: readonly Start[],
  ranked: readonly Offer[],
  input: PriceOrderInput,
  finish: Finish,
): number {
  const [start] = starts
  if (!start) return Infinity
  const open = ranked.filter(
    (offer) => combines(offer) && (offer.promotion.addsToRoutines || !start.routinesSave),
  )
  const offCents = (offer: Offer) =>
    weighOffer(start.order, offer, input)?.discounts.reduce((sum, { cents }) => sum + cents, 0) ?? 0
  const most = open
    .map((offer) => ({ offer, cents: offCents(offer) }))
    .toSorted((a, b) => b.cents - a.cents)
    .slice(0, MOST_TOGETHER)
    .map(({ offer }) => offer)
  const together = ranked.filter((offer) => most.includes(offer))
  return finish(takeAll(start.order, together, input)).totals.totalCents
}

/** Each in its turn, with its sentence; what does nothing where its turn comes is left out. */
function takeAll(from: PricedOrder, offers: readonly Offer[], input: PriceOrderInput): PricedOrder {
  return offers.reduce((order, offer) => {
    const outcome = judgeOffer(order, offer, input)
    return outcome.kind === 'applied' ? takeOff(order, offer, outcome) : order
  }, from)
}

type Chosen = { offers: readonly Offer[]; order: PricedOrder; from: PricedOrder }

/** With what routines save and, where that is anything, in its place: some offers do not add to it. */
export function startsOf(order: PricedOrder): Start[] {
  if (order.bundles.every(({ savingCents }) => savingCents === 0))
    return [{ order, routinesSave: false, besideRoutines: false }]
  const explanation = 'Your code saves more than the routine would, and they do not add up.'
  const bare = {
    ...order,
    bundles: order.bundles.map((bundle) =>
      bundle.savingCents > 0 ? { ...bundle, savingCents: 0, explanation } : bundle,
    ),
    lines: order.lines.map((line) => ({
      ...line,
      discountCents: line.discountCents - line.bundleSavingCents,
      bundleSavingCents: 0,
    })),
  }
  return [
    { order, routinesSave: true, besideRoutines: false },
    { order: bare, routinesSave: true, besideRoutines: true },
  ]
}

type Around = {
  best: Chosen
  plain: PricedOrder
  starts: readonly Start[]
  ranked: readonly Offer[]
  input: PriceOrderInput
  finish: Finish
}

/** By itself it may do nothing; else what it would do beside those that count says why it is not among them. */
function whyLeftOut(offer: Offer, { best, plain, starts, ranked, input, finish }: Around) {
  const startFor = (offers: readonly Offer[]) => {
    const needsBare = offers.some(({ promotion }) => !promotion.addsToRoutines)
    return (needsBare ? starts.at(-1) : starts[0])?.order ?? plain
  }
  const alone = judgeOffer(startFor([offer]), offer, input)
  if (alone.kind === 'not-applicable') return alone

  const together = ranked.filter((each) => each === offer || best.offers.includes(each))
  const finished = finish(takeAll(startFor(together), together, input))
  const priced = finished.promotions.find((each) => each.promotionId === offer.promotion.id)
  return sayLeftOut(offer, {
    chosen: best.offers,
    // What applied to the items can only have been set aside by delivery.
    setAside: priced?.outcome.kind === 'not-applicable' ? priced.outcome : undefined,
    dearerBy: finished.totals.totalCents - best.order.totals.totalCents,
    routineCounts: !offer.promotion.addsToRoutines && best.order.totals.bundleSavingCents > 0,
    isFull: best.offers.length >= MOST_TOGETHER,
  })
}
