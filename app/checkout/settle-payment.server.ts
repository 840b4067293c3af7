import { extendHold } from '#app/inventory/extend-hold.server'
import { sellHold } from '#app/inventory/sell.server'
import { db, type Transaction } from '#app/platform/database.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { awaitsPayment, hasEnded } from '#app/orders/order-status'
import { confirmOrder } from './confirm-order.server'
import { closePayment, endOrder } from './end-order.server'
import { mailOrder } from './mail-order.server'
import { settleLatePayment } from './settle-late-payment.server'
import { settleMismatch } from './settle-mismatch.server'
import type { SessionSnapshot } from './session-snapshot'

export type Settlement =
  | { kind: 'unknown-session' }
  | {
      kind: 'paid' | 'processing' | 'ended' | 'open' | 'mismatched' | 'refunded'
      orderId: string
      /** False when an earlier call had settled it. */
      fresh: boolean
    }

/** A delayed bank payment may take this long; its stock stays held. */
const DELAYED_PAYMENT_DAYS = 14
const DAY_MS = 86_400_000

/**
 * Brings an order to what Stripe says of its payment. The webhook, the return page and the reconciler
 * all end here, in any order and any number of times: one settlement comes of it.
 * Never calls Stripe; a refund that becomes necessary is written down and queued.
 */
export function settlePayment(
  snapshot: SessionSnapshot,
  actor: string,
  now: Date,
): Promise<Settlement> {
  return db.$transaction((tx) => settleIn(tx, snapshot, actor, now))
}

/** The same, as part of a caller's transaction. */
export async function settleIn(
  tx: Transaction,
  snapshot: SessionSnapshot,
  actor: string,
  now: Date,
): Promise<Settlement> {
  const found = await findPayment(tx, snapshot)
  if (!found) return { kind: 'unknown-session' }
  await lockOrder(tx, found.orderId)
  const payment = await tx.payment.findUniqueOrThrow({
    where: { id: found.id },
    include: { order: true },
  })
  const { order } = payment
  const done = (
    kind: Exclude<Settlement['kind'], 'unknown-session'>,
    fresh: boolean,
  ): Settlement => ({
    kind,
    orderId: order.id,
    fresh,
  })

  if (payment.status === 'mismatched') return done('mismatched', false)
  if (payment.status === 'succeeded')
    return done(hasEnded(order.status) ? 'refunded' : 'paid', false)

  switch (snapshot.state) {
    case 'open':
      return done('open', false)
    case 'expired':
    case 'failed': {
      if (!awaitsPayment(order.status)) {
        await closePayment(tx, order.id, snapshot.state)
        return done('ended', false)
      }
      // News of an expiry is void once the bank has a delayed payment in hand.
      if (snapshot.state === 'expired' && order.status === 'payment_processing')
        return done('processing', false)
      const as = snapshot.state === 'expired' ? 'expired' : 'payment_failed'
      await endOrder(tx, { orderId: order.id, as, actor, now })
      // A closed page needs no mail; a bank's refusal, days later, does.
      if (as === 'payment_failed') await mailOrder(tx, order.id, as)
      return done('ended', true)
    }
    case 'processing':
      if (order.status !== 'pending_payment') return done('processing', false)
      await startProcessing(tx, { paymentId: payment.id, order, snapshot, actor, now })
      return done('processing', true)
    case 'paid':
      break
  }

  if (snapshot.amountCents !== payment.amountCents || snapshot.currency !== payment.currency) {
    await settleMismatch(tx, { payment, snapshot, actor, now })
    return done('mismatched', true)
  }
  await tx.payment.update({
    where: { id: payment.id },
    data: {
      status: 'succeeded',
      sessionId: snapshot.sessionId,
      paymentIntentId: snapshot.paymentIntentId,
      paidCents: snapshot.amountCents,
      settledAt: now,
    },
  })
  const hold = await tx.hold.findFirst({ where: { orderId: order.id, status: 'active' } })
  if (!hold || !awaitsPayment(order.status)) {
    const late = await settleLatePayment(tx, { order, actor, now })
    return done(late, true)
  }
  const sold = await sellHold(tx, { holdId: hold.id, now, actor })
  if (sold !== 'sold') throw new Error(`Hold ${hold.id} was ${sold} while its order was locked`)
  await confirmOrder(tx, order, 'paid', actor, now)
  return done('paid', true)
}

/** By the session's id, or by ours in it: a crash can come between Stripe's answer and our note of it. */
function findPayment(tx: Transaction, { sessionId, paymentId }: SessionSnapshot) {
  const own = paymentId && /^[0-9a-f-]{36}$/i.test(paymentId) ? paymentId : undefined
  return tx.payment.findFirst({
    where: { OR: [{ sessionId }, ...(own ? [{ id: own, sessionId: null }] : [])] },
    select: { id: true, orderId: true },
  })
}

/** The bank has the payment in hand for some days: the stock stays held and the shopper gets a new bag. */
async function startProcessing(
  tx: Transaction,
  {
    paymentId,
    order: { id: orderId, bagId },
    snapshot,
    actor,
    now,
  }: {
    paymentId: string
    order: { id: string; bagId: string }
    snapshot: SessionSnapshot
    actor: string
    now: Date
  },
): Promise<void> {
  await tx.payment.update({
    where: { id: paymentId },
    data: {
      status: 'processing',
      sessionId: snapshot.sessionId,
      paymentIntentId: snapshot.paymentIntentId,
    },
  })
  await tx.order.update({ where: { id: orderId }, data: { status: 'payment_processing' } })
  await tx.bag.update({ where: { id: bagId }, data: { status: 'ordered' } })
  await tx.checkoutDraft.deleteMany({ where: { bagId } })
  await extendHold(tx, {
    orderId,
    expiresAt: new Date(now.getTime() + DELAYED_PAYMENT_DAYS * DAY_MS),
  })
  await recordOrderEvent(tx, {
    orderId,
    kind: 'payment_processing',
    actor,
    at: now,
    message: 'Your bank is confirming the payment.',
  })
  await mailOrder(tx, orderId, 'processing')
}
