import { formatOrderNumber } from '#app/orders/order-number'
import { extendHold } from '#app/inventory/extend-hold.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { db, type Transaction } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { log } from '#app/platform/log.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { paymentSessionParams, type PayableOrder } from './payment-session'
import { holdEndFor, sessionCanStillOpen, sessionEndFor } from './payment-times'

export type OpenedPayment =
  | { kind: 'open'; url: string }
  /** The order no longer waits for money: its page says what became of it. */
  | { kind: 'not-payable' }
  /** Stripe could not be reached or would not; the order stays, and the same call may be made again. */
  | { kind: 'unavailable' }

/**
 * Opens Stripe's payment page for a placed order, outside any transaction. Safe to repeat, also after a
 * crash between two of its steps: the idempotency key gives the same session again. A session whose
 * amount is not the order's total is closed at once and the shopper is not sent on.
 */
export async function openPayment(orderId: string, now: Date): Promise<OpenedPayment> {
  const order = await db.order.findUnique({
    where: { id: orderId },
    include: { lines: { orderBy: { position: 'asc' } }, payments: true },
  })
  const payment = order?.payments[0]
  if (!order || !payment || order.status !== 'pending_payment') return { kind: 'not-payable' }
  if (payment.sessionUrl)
    return payment.sessionExpiresAt > now
      ? { kind: 'open', url: payment.sessionUrl }
      : { kind: 'not-payable' }

  const expiresAt = await keepWindowOpen(orderId, now)
  if (!expiresAt) return { kind: 'not-payable' }

  const session = await createSession(
    {
      ...order,
      name: formatOrderNumber(order.number),
      deliveryLabel: DELIVERY_LABELS[order.deliveryMethod],
    },
    { id: payment.id, expiresAt },
  )
  if (!session?.url) return { kind: 'unavailable' }
  if (session.amount_total !== order.totalCents || session.currency !== order.currency) {
    log.error({ orderId, sessionId: session.id }, 'Stripe computed another total than the order')
    await close(session.id)
    return { kind: 'unavailable' }
  }
  if (!(await noteSession(orderId, { id: session.id, url: session.url }))) {
    await close(session.id)
    return { kind: 'not-payable' }
  }
  return { kind: 'open', url: session.url }
}

const DELIVERY_LABELS = {
  standard: 'Standard delivery',
  express: 'Express delivery',
  pickup: 'Studio pickup',
} as const

/**
 * When the page is to close. A placed order whose page never opened (the shop was down) gets a fresh window;
 * of two at once one sets it, so that both ask Stripe for the same page. Undefined when nobody may pay any more.
 */
function keepWindowOpen(orderId: string, now: Date): Promise<Date | undefined> {
  return db.$transaction(async (tx) => {
    const payment = await lockWaiting(tx, orderId)
    if (!payment) return undefined
    if (payment.sessionId || sessionCanStillOpen(payment.sessionExpiresAt, now))
      return payment.sessionExpiresAt
    const sessionExpiresAt = sessionEndFor(now)
    await tx.payment.update({ where: { orderId }, data: { sessionExpiresAt } })
    await extendHold(tx, { orderId, expiresAt: holdEndFor(sessionExpiresAt) })
    return sessionExpiresAt
  })
}

/** False when the order was given up while Stripe worked, or has another page: nobody may pay on this one. */
function noteSession(orderId: string, session: { id: string; url: string }): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const payment = await lockWaiting(tx, orderId)
    if (!payment || (payment.sessionId ?? session.id) !== session.id) return false
    await tx.payment.update({
      where: { orderId },
      data: { sessionId: session.id, sessionUrl: session.url },
    })
    return true
  })
}

/** Holds the order and gives its payment; undefined when the order does not wait for one. */
async function lockWaiting(tx: Transaction, orderId: string) {
  await lockOrder(tx, orderId)
  const payment = await tx.payment.findUnique({
    where: { orderId, order: { status: 'pending_payment' } },
  })
  return payment ?? undefined
}

/** Nobody was given the page's address; should it stay open, it closes by itself. */
async function close(sessionId: string): Promise<void> {
  try {
    await stripe.checkout.sessions.expire(sessionId)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.warn({ sessionId, code: error.code }, 'A payment page could not be closed')
  }
}

async function createSession(order: PayableOrder, payment: { id: string; expiresAt: Date }) {
  const back = `${env.SHOP_URL}/checkout`
  const params = paymentSessionParams(order, payment, {
    success: `${back}/return?session_id={CHECKOUT_SESSION_ID}`,
    cancel: `${back}?payment=left`,
  })
  try {
    return await stripe.checkout.sessions.create(params, {
      idempotencyKey: `session-${payment.id}-${payment.expiresAt.getTime()}`,
    })
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.error(
      { orderId: order.id, code: error.code, type: error.type },
      'No payment page from Stripe',
    )
    return undefined
  }
}
