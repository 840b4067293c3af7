import { z } from 'zod'
import { DeliveryMethod } from '#app/pricing/delivery'
import type { PricedOrder } from '#app/pricing/priced-order'

const cents = z.int().min(0)

/** What a shopper was shown, small enough to travel with a form and be parsed back. */
export const Quote = z.object({
  lines: z.array(
    z.object({
      lineId: z.string(),
      variantId: z.string(),
      quantity: z.int().min(1),
      unitPriceCents: cents,
    }),
  ),
  /** The promotions that counted, sorted by id. */
  promotionIds: z.array(z.string()),
  discountCents: cents,
  deliveryMethod: DeliveryMethod,
  deliveryCents: cents,
  taxCents: cents,
  totalCents: cents,
})
export type Quote = z.infer<typeof Quote>

export type QuoteChange =
  | { kind: 'line-price'; lineId: string; variantId: string; fromCents: number; toCents: number }
  | { kind: 'line-quantity'; lineId: string; variantId: string; from: number; to: number }
  | { kind: 'line-gone'; lineId: string; variantId: string; quantity: number }
  | { kind: 'line-added'; lineId: string; variantId: string; quantity: number }
  | { kind: 'discount'; promotionEnded: boolean; fromCents: number; toCents: number }
  | {
      kind: 'delivery'
      fromMethod: DeliveryMethod
      toMethod: DeliveryMethod
      fromCents: number
      toCents: number
    }
  | { kind: 'tax'; fromCents: number; toCents: number }
  | { kind: 'total'; fromCents: number; toCents: number }

export function quoteOf({ lines, promotions, delivery, totals }: PricedOrder): Quote {
  return {
    lines: lines.map(({ lineId, variantId, quantity, unitPriceCents }) => ({
      lineId,
      variantId,
      quantity,
      unitPriceCents,
    })),
    promotionIds: promotions
      .filter(({ outcome }) => outcome.kind === 'applied')
      .map(({ promotionId }) => promotionId)
      .toSorted(),
    discountCents: totals.discountCents,
    deliveryMethod: delivery.method,
    deliveryCents: totals.deliveryCents,
    taxCents: totals.taxCents,
    totalCents: totals.totalCents,
  }
}

/**
 * What moved between the quote that the shopper saw and the quote now: line by line (unit prices),
 * then discount, delivery, tax and total. Empty when nothing did; the order of lines is no change.
 */
export function compareQuotes(seen: Quote, now: Quote): QuoteChange[] {
  return [
    ...compareLines(seen.lines, now.lines),
    ...compareDiscount(seen, now),
    ...compareDelivery(seen, now),
    ...compareCents('tax', seen.taxCents, now.taxCents),
    ...compareCents('total', seen.totalCents, now.totalCents),
  ]
}

function compareLines(seen: Quote['lines'], now: Quote['lines']): QuoteChange[] {
  const nowById = new Map(now.map((line) => [line.lineId, line]))
  const seenIds = new Set(seen.map((line) => line.lineId))
  const kept = seen.flatMap((before): QuoteChange[] => {
    const { lineId, variantId, quantity } = before
    const after = nowById.get(lineId)
    if (!after) return [{ kind: 'line-gone', lineId, variantId, quantity }]
    const changes: QuoteChange[] = []
    if (before.unitPriceCents !== after.unitPriceCents) {
      const { unitPriceCents: fromCents } = before
      const { unitPriceCents: toCents } = after
      changes.push({ kind: 'line-price', lineId, variantId, fromCents, toCents })
    }
    if (quantity !== after.quantity) {
      changes.push({ kind: 'line-quantity', lineId, variantId, from: quantity, to: after.quantity })
    }
    return changes
  })
  const added = now
    .filter(({ lineId }) => !seenIds.has(lineId))
    .map(({ lineId, variantId, quantity }) => ({
      kind: 'line-added' as const,
      lineId,
      variantId,
      quantity,
    }))
  return [...kept, ...added]
}

function compareDiscount(seen: Quote, now: Quote): QuoteChange[] {
  const promotionEnded = seen.promotionIds.some((id) => !now.promotionIds.includes(id))
  const [fromCents, toCents] = [seen.discountCents, now.discountCents]
  if (fromCents === toCents && !promotionEnded) return []
  return [{ kind: 'discount', promotionEnded, fromCents, toCents }]
}

function compareDelivery(seen: Quote, now: Quote): QuoteChange[] {
  const [fromMethod, toMethod] = [seen.deliveryMethod, now.deliveryMethod]
  const [fromCents, toCents] = [seen.deliveryCents, now.deliveryCents]
  if (fromMethod === toMethod && fromCents === toCents) return []
  return [{ kind: 'delivery', fromMethod, toMethod, fromCents, toCents }]
}

function compareCents(kind: 'tax' | 'total', fromCents: number, toCents: number): QuoteChange[] {
  return fromCents === toCents ? [] : [{ kind, fromCents, toCents }]
}
