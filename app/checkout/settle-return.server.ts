import { orderPath } from '#app/orders/order-link.server'
import { db } from '#app/platform/database.server'
import { log } from '#app/platform/log.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { askPaymentMethod } from './note-payment-method.server'
import { snapshotOf } from './session-snapshot'
import { settlePayment } from './settle-payment.server'

export type ReturnedFromPayment =
  { kind: 'settled'; orderPath: string } | { kind: 'waiting' } | { kind: 'unknown' }

/**
 * What to show a shopper who comes back from Stripe's page: Stripe is asked about the session, and the
 * answer settled just as the webhook's would be. `waiting` when Stripe cannot be reached.
 */
export async function settleReturn(sessionId: string, now: Date): Promise<ReturnedFromPayment> {
  try {
    const session = await stripe.checkout.sessions.retrieve(sessionId)
    const settled = await settlePayment(snapshotOf(session), 'return-page', now)
    if (settled.kind === 'paid') await askPaymentMethod(sessionId)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    if (error instanceof Stripe.errors.StripeInvalidRequestError) return { kind: 'unknown' }
    log.warn({ type: error.type }, 'Stripe did not answer the return page')
    return { kind: 'waiting' }
  }
  const payment = await db.payment.findUnique({
    where: { sessionId },
    select: { order: { select: { id: true, number: true } } },
  })
  return payment
    ? { kind: 'settled', orderPath: `${orderPath(payment.order)}&placed=1` }
    : { kind: 'unknown' }
}
