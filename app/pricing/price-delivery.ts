import { reachesThreshold, type DeliveryRate } from '#app/pricing/delivery'
import type { PricedDelivery, PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'

/**
 * Prices the chosen delivery: free once the items reach the rate's threshold, or by a free-delivery code,
 * which covers standard delivery. The threshold counts items after a code's discount but before what bundles
 * save, so that a bundle never makes an order dearer. A code that would save nothing here is set
 * aside, so that the shopper does not use it up.
 */
export function priceDelivery(order: PricedOrder, input: PriceOrderInput): PricedOrder {
  const rate = input.deliveryRates.find(({ method }) => method === input.deliveryMethod)
  if (!rate) throw new Error(`No rate for delivery by ${input.deliveryMethod}`)

  const itemsCents = order.lines.reduce(
    (sum, line) => sum + line.listCents - line.discountCents + line.bundleSavingCents,
    0,
  )
  const { promotion, waived } = settleFreeDeliveryCode(order.promotion, rate, itemsCents)
  const freeBecause = whyFree(rate, itemsCents, waived)
  return {
    ...order,
    promotion,
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

function settleFreeDeliveryCode(
  promotion: PricedOrder['promotion'],
  rate: DeliveryRate,
  itemsCents: number,
): { promotion: PricedOrder['promotion']; waived: boolean } {
  const offersFreeDelivery = promotion?.outcome.kind === 'applied' && promotion.outcome.freeDelivery
  if (!promotion || !offersFreeDelivery) return { promotion, waived: false }

  const setAside = (
    reason: 'delivery-already-free' | 'delivery-not-covered',
    explanation: string,
  ) => ({
    promotion: { ...promotion, outcome: { kind: 'not-applicable' as const, reason, explanation } },
    waived: false,
  })
  if (rate.priceCents === 0 || reachesThreshold(rate, itemsCents)) {
    return setAside(
      'delivery-already-free',
      'Delivery is free on this order already, so your code stays yours for another time.',
    )
  }
  if (rate.method !== 'standard') {
    return setAside(
      'delivery-not-covered',
      'This code covers standard delivery. Choose it and delivery is free.',
    )
  }
  return { promotion, waived: true }
}
