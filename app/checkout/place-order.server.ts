import { quoteBag } from '#app/cart/quote-bag.server'
import { keepAccount } from '#app/customers/keep-account.server'
import { holdStock, type ShortLine } from '#app/inventory/hold.server'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { awaitsPayment } from '#app/orders/order-status'
import { db, type Transaction } from '#app/platform/database.server'
import { compareQuotes, quoteOf, type Quote, type QuoteChange } from '#app/pricing/compare-quote'
import type { PricingRefusal } from '#app/pricing/priced-order'
import { claimPromotions } from '#app/promotions/claim-promotion.server'
import type { CheckoutDetails } from './checkout-form'
import { freezeDiscounts, freezeOrder } from './freeze-order.server'
import { findLiveOrder, matches, pageIsOver } from './live-order.server'
import { holdsTooMuchUnpaid, unpaidBy } from './limit-unpaid.server'
import { holdEndFor, sessionEndFor } from './payment-times'

export type PlacedOrder =
  | { kind: 'placed'; orderId: string }
  /** The bag has a different order that waits for payment: give it up (abandonPayment) and place again. */
  | { kind: 'open-order'; orderId: string }
  /** The bag was ordered already; this is its order. */
  | { kind: 'already-ordered'; orderId: string }
  | { kind: 'bag-gone' }
  | { kind: 'changed'; changes: QuoteChange[]; quote: Quote }
  | { kind: 'refused'; refusals: PricingRefusal[] }
  | { kind: 'out-of-stock'; lines: ShortLine[] }
  /** The code, or the name of an offer that needs none. */
  | { kind: 'code-used-up'; name: string }
  /** Stripe takes no payment under 50 cents. */
  | { kind: 'too-small' }
  /** The shopper's network holds a lot that it has not paid; each such order lapses within the hour. */
  | { kind: 'too-many-unpaid' }

const STRIPE_MINIMUM_CENTS = 50
const ACTOR = 'shopper'

/**
 * Places the order of a bag, in one transaction: price again, compare with what the shopper saw, claim the
 * promotions, hold the stock, write the order. However often and however simultaneously it is sent, one order
 * comes of it. Refusals change nothing.
 */
export async function placeOrder(request: {
  bagId: string
  details: CheckoutDetails
  seen: Quote | undefined
  /** Whose unpaid orders count together; nobody's when null (countedNetwork). */
  network?: string | null
  /** Who is signed in; a guest's order is nobody's. */
  customerId?: string | null
  now: Date
}): Promise<PlacedOrder> {
  try {
    return await db.$transaction((tx) => place(tx, request))
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    throw error
  }
}

/** Thrown so that the transaction undoes what it did before it found out. */
class Refused extends Error {
  constructor(readonly outcome: PlacedOrder) {
    super(outcome.kind)
  }
}

async function place(
  tx: Transaction,
  { bagId, details, seen, network, customerId = null, now }: Parameters<typeof placeOrder>[0],
): Promise<PlacedOrder> {
  const [bag] = await tx.$queryRaw<{ status: string }[]>`
    SELECT "status"::text FROM "Bag" WHERE "id" = ${bagId}::uuid FOR UPDATE`
  if (!bag) return { kind: 'bag-gone' }

  const live = await findLiveOrder(tx, bagId)
  if (live && !awaitsPayment(live.status)) return { kind: 'already-ordered', orderId: live.id }
  if (live?.status === 'payment_processing') return { kind: 'already-ordered', orderId: live.id }
  if (bag.status !== 'open') return { kind: 'bag-gone' }

  const pickupLocationId = details.deliveryMethod === 'pickup' ? details.pickupLocationId : null
  const quoted = await quoteBag(tx, bagId, {
    deliveryMethod: details.deliveryMethod,
    state: details.deliveryMethod === 'pickup' ? null : details.state,
    pickupLocationId,
    email: details.email,
    placing: true,
    now,
  })
  if (quoted.kind === 'refused') return quoted
  const quote = quoteOf(quoted.order)
  const changes = seen ? compareQuotes(seen, quote) : []
  if (!seen || changes.length > 0) return { kind: 'changed', changes, quote }
  if (live) {
    const same = live.totalCents === quote.totalCents && matches(live, details, quoted.order)
    return same && !pageIsOver(live, now)
      ? { kind: 'placed', orderId: live.id }
      : { kind: 'open-order', orderId: live.id }
  }
  if (quote.totalCents > 0 && quote.totalCents < STRIPE_MINIMUM_CENTS) return { kind: 'too-small' }

  const askedFrom = network ? unpaidBy(network, now) : null
  if (askedFrom && (await holdsTooMuchUnpaid(tx, askedFrom))) return { kind: 'too-many-unpaid' }

  const buyer = customerId && (await keepAccount(tx, customerId)) ? customerId : null
  const frozen = { bagId, customerId: buyer, details, priced: quoted, now }
  const order = await freezeOrder(tx, frozen)
  await keepCounted(tx, quoted.order.lines)
  const claimed = await claimPromotions(tx, {
    promotionIds: quote.promotionIds,
    orderId: order.id,
    email: details.email.toLowerCase(),
    now,
  })
  if (claimed.kind === 'used-up') {
    const { promotions } = quoted.order
    const promotion = promotions.find(({ promotionId }) => promotionId === claimed.promotionId)
    throw new Refused({ kind: 'code-used-up', name: promotion?.code ?? promotion?.name ?? '' })
  }
  await freezeDiscounts(tx, order, quoted.order)
  const sessionExpiresAt = sessionEndFor(now)
  const held = await holdStock(tx, {
    orderId: order.id,
    lines: quoted.order.lines,
    from: pickupLocationId
      ? { kind: 'pickup', locationId: pickupLocationId }
      : { kind: 'shipping' },
    expiresAt: holdEndFor(sessionExpiresAt),
    now,
    actor: ACTOR,
  })
  if (held.kind === 'short') throw new Refused({ kind: 'out-of-stock', lines: held.lines })
  await tx.payment.create({
    data: {
      orderId: order.id,
      amountCents: quote.totalCents,
      sessionExpiresAt,
      askedFrom,
      createdAt: now,
    },
  })
  await recordOrderEvent(tx, {
    orderId: order.id,
    kind: 'placed',
    actor: ACTOR,
    at: now,
    message: 'Order placed.',
  })
  return { kind: 'placed', orderId: order.id }
}

/** The shopper has seen how many can be had and ordered those: the bag wants no more of them. */
async function keepCounted(
  tx: Transaction,
  lines: readonly { lineId: string; quantity: number }[],
): Promise<void> {
  for (const { lineId, quantity } of lines)
    await tx.bagLine.updateMany({
      where: { id: lineId, quantity: { gt: quantity } },
      data: { quantity },
    })
}
