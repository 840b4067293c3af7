import { db, type Transaction } from '#app/platform/database.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { endOrder } from './end-order.server'
import { snapshotOf, type SessionSnapshot } from './session-snapshot'
import { settlePayment } from './settle-payment.server'

/**
 * Gives up an order that waits for payment: first Stripe's page is closed, so that nobody can pay for it
 * any more, then the order is cancelled and its stock released. When the shopper has paid meanwhile, the
 * payment wins and is settled instead.
 * Throws when Stripe cannot be reached: an order whose page may still be open is not given up.
 */
export async function abandonPayment(
  orderId: string,
  actor: string,
  now: Date,
  { reason = 'You chose not to pay. Nothing was charged.', andThen }: Abandoning = {},
): Promise<'cancelled' | 'not-pending' | 'paid'> {
  const payment = await db.payment.findUnique({ where: { orderId } })
  if (payment?.sessionId) {
    const snapshot = await closeSession(payment.sessionId)
    if (snapshot.state === 'paid' || snapshot.state === 'processing') {
      await settlePayment(snapshot, actor, now)
      return 'paid'
    }
  }
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    const order = await tx.order.findUnique({ where: { id: orderId } })
    if (order?.status !== 'pending_payment') return 'not-pending'
    await endOrder(tx, {
      orderId,
      as: 'cancelled',
      reason,
      actor,
      now,
    })
    await andThen?.(tx)
    return 'cancelled'
  })
}

interface Abandoning {
  /** In words for the shopper. */
  reason?: string
  /** What else belongs to it, in the transaction that ends the order. */
  andThen?: (tx: Transaction) => Promise<void>
}

async function closeSession(sessionId: string): Promise<SessionSnapshot> {
  try {
    return snapshotOf(await stripe.checkout.sessions.expire(sessionId))
  } catch (error) {
    // Stripe expires open sessions only; what it became instead is what counts.
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    return snapshotOf(await stripe.checkout.sessions.retrieve(sessionId))
  }
}
