import type { PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import { applyPromotion } from '#app/promotions/apply-promotion'

/** Takes the promotion's discounts off the lines, and keeps its outcome so that it can be explained. */
export function discountItems(order: PricedOrder, input: PriceOrderInput): PricedOrder {
  const { promotion, customer, now } = input
  if (!promotion) return order

  const outcome = applyPromotion(promotion, input.lines, {
    now,
    customerOrderCount: customer?.orderCount,
    customerUses: customer?.promotionUses,
  })
  const discounts = outcome.kind === 'applied' ? outcome.discounts : []
  const centsOff = new Map(discounts.map(({ lineId, cents }) => [lineId, cents]))
  return {
    ...order,
    lines: order.lines.map((line) => ({
      ...line,
      discountCents: line.discountCents + (centsOff.get(line.lineId) ?? 0),
    })),
    promotion: { promotionId: promotion.id, outcome },
  }
}
