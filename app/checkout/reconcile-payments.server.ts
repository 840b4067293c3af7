import { db } from '#app/platform/database.server'
import { log } from '#app/platform/log.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { endOrder } from './end-order.server'
import { snapshotOf } from './session-snapshot'
import { settlePayment } from './settle-payment.server'

const ACTOR = 'reconciler'
const BATCH = 100
const MINUTE_MS = 60_000
/** A webhook is usually quicker than this; Stripe is asked about what stays silent for longer. */
const QUIET_MINUTES = 2

/**
 * Finds payments of which the shop has heard nothing and asks Stripe: a webhook may have been lost, the
 * shop may have been down. What Stripe says is settled as if the event had come. An order whose hold has
 * lapsed ends even when Stripe cannot be reached; should its payment turn up later, it is settled as late.
 */
export async function reconcilePayments(now: Date): Promise<void> {
  const quietSince = new Date(now.getTime() - QUIET_MINUTES * MINUTE_MS)
  const silent = await db.payment.findMany({
    where: {
      status: { in: ['created', 'processing'] },
      createdAt: { lt: quietSince },
      OR: [{ checkedAt: null }, { checkedAt: { lt: quietSince } }],
    },
    orderBy: [{ checkedAt: { sort: 'asc', nulls: 'first' } }],
    take: BATCH,
  })
  for (const payment of silent) {
    await db.payment.update({ where: { id: payment.id }, data: { checkedAt: now } })
    if (!payment.sessionId) {
      if (payment.sessionExpiresAt < now) await endUnopened(payment.orderId, now)
      continue
    }
    const answered = await askStripe(payment.sessionId, payment.sessionExpiresAt, now)
    // Where nothing answers, the others would only wait for nothing, and lapsed orders with them.
    if (!answered) break
  }
  await endLapsed(now)
}

/** False when Stripe cannot be reached at all. */
async function askStripe(sessionId: string, expiresAt: Date, now: Date): Promise<boolean> {
  try {
    // The intent tells of a delayed payment that failed; the session itself does not.
    const expand = ['payment_intent']
    let session = await stripe.checkout.sessions.retrieve(sessionId, { expand })
    if (session.status === 'open' && expiresAt < now)
      session = await stripe.checkout.sessions.expire(sessionId)
    await settlePayment(snapshotOf(session), ACTOR, now)
    return true
  } catch (error) {
    // One silent payment must not keep the others from being asked about; this one is asked again.
    log.warn({ sessionId, err: error }, 'Could not reconcile a payment; it is tried again')
    return !(error instanceof Stripe.errors.StripeConnectionError)
  }
}

/** Nobody ever saw a page for this order, so nobody can pay for it. */
async function endUnopened(orderId: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    const order = await tx.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { payments: true },
    })
    const payment = order.payments[0]
    if (order.status !== 'pending_payment' || payment?.sessionId) return
    if (payment && payment.sessionExpiresAt >= now) return
    await endOrder(tx, { orderId, as: 'expired', actor: ACTOR, now })
  })
}

async function endLapsed(now: Date): Promise<void> {
  const lapsed = await db.hold.findMany({
    where: { status: 'active', expiresAt: { lt: now } },
    select: { orderId: true },
    orderBy: { expiresAt: 'asc' },
    take: BATCH,
  })
  for (const { orderId } of lapsed)
    await db.$transaction(async (tx) => {
      await lockOrder(tx, orderId)
      const hold = await tx.hold.findFirst({
        where: { orderId, status: 'active' },
        include: { order: { select: { payments: { select: { sessionId: true } } } } },
      })
      if (!hold || hold.expiresAt >= now) return
      const stripeIsSilent = hold.order.payments.some(({ sessionId }) => sessionId !== null)
      await endOrder(tx, { orderId, as: 'expired', stripeIsSilent, actor: ACTOR, now })
    })
}
