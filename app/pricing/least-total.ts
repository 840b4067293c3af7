import { roundedPortion } from '#app/money/allocate'
import { MOST_TOGETHER, type Reach } from '#app/pricing/combine-offers'
import type { PricedOrder } from '#app/pricing/priced-order'

/**
 * A total, in cents, below which no order comes that goes on from a finished one by what `reach` says. An offer takes
 * less off what others have left, but for a cent or so where shares are rounded; tax falls by its rate at most, and
 * delivery and its tax by all of it.
 */
export function leastTotal({ totals, delivery, tax }: PricedOrder, reach: Reach): number {
  const offCents = reach.offCents + ROUNDING * MOST_TOGETHER
  const taxCents = tax ? roundedPortion(offCents, tax.ratePer100k, 100_000) + 1 : 0
  const deliveryCents = reach.freeDelivery ? delivery.listCents - delivery.discountCents : 0
  return totals.totalCents - offCents - taxCents - deliveryCents - delivery.taxCents
}

const ROUNDING = 1
