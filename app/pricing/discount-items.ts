import type { PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import { applyPromotion } from '#app/promotions/apply-promotion'

/**
 * Takes the promotion's discounts off the lines, and keeps its outcome so that it can be explained. A code
 * counts on what is left to pay after the bundles.
 */
export function discountItems(order: PricedOrder, input: PriceOrderInput): PricedOrder {
  const { promotion, customer, now } = input
  if (!promotion) return order

  const savedOn = new Map(order.lines.map((line) => [line.lineId, line.bundleSavingCents]))
  const lines = input.lines.map((line) => ({ ...line, savedCents: savedOn.get(line.lineId) ?? 0 }))
  const outcome = applyPromotion(promotion, lines, {
    now,
    customerOrderCount: customer?.orderCount,
    customerUses: customer?.promotionUses,
    customerEmail: customer?.email,
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
