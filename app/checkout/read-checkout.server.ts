import { quoteBag, type QuotedBag } from '#app/cart/quote-bag.server'
import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import { db } from '#app/platform/database.server'
import { quoteOf } from '#app/pricing/compare-quote'
import { DeliveryMethod, reachesThreshold, type DeliveryRate } from '#app/pricing/delivery'
import type { PricedOrder } from '#app/pricing/priced-order'
import { isStateCode } from '#app/pricing/us-states'
import { readDraft } from './checkout-draft.server'
import type { CheckoutInput } from './checkout-form'

/**
 * All that the checkout page shows of a bag: what was typed so far, the total on those terms, the ways to
 * get it, and a payment that is still open. Null when the bag has nothing that can be bought.
 */
export async function readCheckout(bagId: string, now: Date) {
  const draft = await readDraft(bagId)
  const quoted = draft && (await quoteForDraft(bagId, draft, now))
  if (!quoted) return null
  const { order, lines, names, promotionCode, deliveryOptions, arrival } = quoted
  return {
    draft,
    lines,
    names,
    totals: order.totals,
    promotion:
      promotionCode && order.promotion
        ? {
            code: promotionCode,
            applied: order.promotion.outcome.kind === 'applied',
            explanation: order.promotion.outcome.explanation,
          }
        : null,
    promotionCode,
    taxKnown: order.tax !== null,
    freeDelivery: order.freeDelivery,
    deliveryFree: order.delivery.freeBecause,
    seen: JSON.stringify(quoteOf(order)),
    methods: deliveryOptions.map(({ rate, obstacle }) => ({
      method: rate.method,
      name: rate.name,
      priceCents: deliveryPrice(rate, order),
      freeFromCents: rate.freeFromCents,
      obstacle: obstacle?.message ?? null,
    })),
    arrival,
    studios: await readStudios(lines, now),
    openPayment: await readOpenPayment(bagId, now),
  }
}

export type CheckoutView = NonNullable<Awaited<ReturnType<typeof readCheckout>>>

/** What a way of delivery would cost this order, as it would be charged. */
function deliveryPrice(rate: DeliveryRate, { delivery, totals }: PricedOrder): number {
  if (rate.method === delivery.method) return totals.deliveryCents
  return reachesThreshold(rate, totals.itemsCents - totals.discountCents) ? 0 : rate.priceCents
}

/** What was typed may be half of it, or impossible together: then it is priced without what is in the way. */
async function quoteForDraft(
  bagId: string,
  draft: CheckoutInput,
  now: Date,
): Promise<QuotedBag | null> {
  const method = DeliveryMethod.catch('standard').parse(draft.deliveryMethod)
  const studio = UUID.test(draft.pickupLocationId ?? '') ? (draft.pickupLocationId ?? null) : null
  const state = draft.state && isStateCode(draft.state) ? draft.state : null
  const terms = { state, pickupLocationId: studio, email: draft.email, now }
  for (const attempt of [
    { ...terms, deliveryMethod: method },
    { ...terms, deliveryMethod: 'standard' as const },
    { ...terms, deliveryMethod: 'standard' as const, state: null, pickupLocationId: null },
  ]) {
    const quoted = await quoteBag(db, bagId, attempt)
    if (quoted.kind === 'quoted') return quoted
  }
  return null
}

async function readStudios(lines: QuotedBag['lines'], now: Date) {
  const stock = await pickupAvailability(
    db,
    lines.map(({ variantId }) => variantId),
    now,
  )
  const wanted = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]))
  const missing = new Map<string, { id: string; name: string; missing: number }>()
  for (const { locationId, locationName, variantId, available } of stock) {
    const studio = missing.get(locationId) ?? { id: locationId, name: locationName, missing: 0 }
    if (available < (wanted.get(variantId) ?? 0)) studio.missing += 1
    missing.set(locationId, studio)
  }
  return [...missing.values()]
}

async function readOpenPayment(bagId: string, now: Date) {
  const order = await db.order.findFirst({
    where: { bagId, status: 'pending_payment' },
    select: {
      id: true,
      totalCents: true,
      payments: { select: { sessionUrl: true, sessionExpiresAt: true } },
    },
  })
  const payment = order?.payments[0]
  if (!order || !payment?.sessionUrl || payment.sessionExpiresAt <= now) return null
  return { url: payment.sessionUrl, totalCents: order.totalCents }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
