import type { Offer, PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import {
  applyPromotion,
  weighPromotion,
  type PromotionOutcome,
} from '#app/promotions/apply-promotion'

/** What a promotion does to an order from which others may have taken their part already, with its sentence. */
export function judgeOffer(
  order: PricedOrder,
  offer: Offer,
  input: PriceOrderInput,
): PromotionOutcome {
  return applyPromotion(offer.promotion, linesOf(order, input), contextOf(offer, input))
}

/** The same without words; null where it does nothing. */
export function weighOffer(order: PricedOrder, offer: Offer, input: PriceOrderInput) {
  const weighed = weighPromotion(offer.promotion, linesOf(order, input), contextOf(offer, input))
  return weighed && { kind: 'applied' as const, ...weighed, explanation: '' }
}

/** Both lists are in the same order, by line id. */
function linesOf(order: PricedOrder, { lines }: PriceOrderInput) {
  return lines.map((line, i) => {
    const { bundleSavingCents = 0, discountCents = 0 } = order.lines[i] ?? {}
    return { ...line, savedCents: bundleSavingCents, takenCents: discountCents - bundleSavingCents }
  })
}

function contextOf({ promotion, code }: Offer, { customer, now }: PriceOrderInput) {
  return {
    now,
    customerOrderCount: customer?.orderCount,
    customerUses: customer?.uses[promotion.id],
    customerEmail: customer?.email,
    word: wordFor({ code }),
  }
}

/** Takes what a promotion does off the lines, each its share, and notes it after those that counted before. */
export function takeOff(
  order: PricedOrder,
  offer: Offer,
  outcome: Extract<PromotionOutcome, { kind: 'applied' }>,
): PricedOrder {
  const promotionId = offer.promotion.id
  const centsOff = new Map(outcome.discounts.map(({ lineId, cents }) => [lineId, cents]))
  const cents = outcome.discounts.reduce((sum, discount) => sum + discount.cents, 0)
  return {
    ...order,
    lines: order.lines.map((line) => {
      const share = centsOff.get(line.lineId)
      if (!share) return line
      const shares = [...line.shares, { promotionId, cents: share }]
      return { ...line, shares, discountCents: line.discountCents + share }
    }),
    promotions: [...order.promotions, { ...namesOf(offer), cents, outcome }],
  }
}

/** A promotion of which nothing is known yet but what it is. */
export function namesOf({ promotion, code }: Offer) {
  return { promotionId: promotion.id, code, name: promotion.name, cents: 0, deliveryCents: 0 }
}

/** What the shopper knows a promotion as. */
export function wordFor({ code }: { code: string | null }): 'code' | 'offer' {
  return code === null ? 'offer' : 'code'
}
