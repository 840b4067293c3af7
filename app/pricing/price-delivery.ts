import { reachesThreshold, type DeliveryRate } from '#app/pricing/delivery'
import { rateTo } from '#app/pricing/delivery-zones'
import { wordFor } from '#app/pricing/discount-items'
import type {
  PricedDelivery,
  PricedOrder,
  PricedPromotion,
  PriceOrderInput,
} from '#app/pricing/priced-order'

/**
 * Prices the chosen delivery as it holds in the state: free once the items reach the rate's threshold, or by a free-delivery promotion,
 * which covers standard delivery. The threshold counts items after discounts but before what bundles
 * save, so that a bundle never makes an order dearer. A promotion that would save nothing here is set
 * aside, so that the shopper does not use it up; of several the first one counts.
 */
export function priceDelivery(order: PricedOrder, input: PriceOrderInput): PricedOrder {
  const offered = input.deliveryRates.find(({ method }) => method === input.deliveryMethod)
  if (!offered) throw new Error(`No rate for delivery by ${input.deliveryMethod}`)
  const rate = rateTo(offered, input.destinationState)

  const itemsCents = order.lines.reduce(
    (sum, line) => sum + line.listCents - line.discountCents + line.bundleSavingCents,
    0,
  )
  const { promotions, waived } = settleFreeDelivery(order.promotions, rate, itemsCents)
  const freeBecause = whyFree(rate, itemsCents, waived)
  return {
    ...order,
    promotions,
    delivery: {
      ...order.delivery,
      listCents: rate.priceCents,
      discountCents: freeBecause ? rate.priceCents : 0,
      freeBecause,
    },
    freeDelivery:
      rate.freeFromCents === null
        ? null
        : {
            thresholdCents: rate.freeFromCents,
            remainingCents: Math.max(0, rate.freeFromCents - itemsCents),
          },
  }
}

function whyFree(
  rate: DeliveryRate,
  itemsCents: number,
  waived: boolean,
): PricedDelivery['freeBecause'] {
  if (rate.priceCents === 0) return null
  if (reachesThreshold(rate, itemsCents)) return 'threshold'
  return waived ? 'promotion' : null
}

function settleFreeDelivery(
  promotions: readonly PricedPromotion[],
  rate: DeliveryRate,
  itemsCents: number,
): { promotions: PricedPromotion[]; waived: boolean } {
  let isFree = rate.priceCents === 0 || reachesThreshold(rate, itemsCents)
  let waived = false
  const settled = promotions.map((promotion): PricedPromotion => {
    if (promotion.outcome.kind !== 'applied' || !promotion.outcome.freeDelivery) return promotion
    if (isFree) return setAside(promotion, 'delivery-already-free')
    if (rate.method !== 'standard') return setAside(promotion, 'delivery-not-covered')
    isFree = true
    waived = true
    return { ...promotion, deliveryCents: rate.priceCents }
  })
  return { promotions: settled, waived }
}

function setAside(
  promotion: PricedPromotion,
  reason: 'delivery-already-free' | 'delivery-not-covered',
): PricedPromotion {
  const word = wordFor(promotion)
  const explanation =
    reason === 'delivery-not-covered'
      ? `This ${word} covers standard delivery. Choose it and delivery is free.`
      : word === 'code'
        ? 'Delivery is free on this order already, so your code stays yours for another time.'
        : 'Delivery is free on this order already.'
  return { ...promotion, outcome: { kind: 'not-applicable', reason, explanation } }
}
