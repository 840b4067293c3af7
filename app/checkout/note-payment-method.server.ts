import { db, type Database } from '#app/platform/database.server'
import { log } from '#app/platform/log.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { paymentMethodOf } from './payment-method'

/**
 * Asks Stripe with what a payment was made, for its receipt, unless that is known. The receipt does without
 * when Stripe does not answer.
 */
export async function askPaymentMethod(sessionId: string): Promise<void> {
  const payment = await db.payment.findUnique({
    where: { sessionId },
    select: { paymentIntentId: true, methodLast4: true },
  })
  if (!payment?.paymentIntentId || payment.methodLast4) return
  try {
    const intent = await stripe.paymentIntents.retrieve(payment.paymentIntentId, {
      expand: ['latest_charge'],
    })
    const charge = intent.latest_charge
    if (charge && typeof charge === 'object') await notePaymentMethod(db, charge)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error
    log.warn({ type: error.type }, 'Stripe did not say with what a payment was made')
  }
}

/** Writes down with what a charge was paid. False when it belongs to no payment of this shop, as far as known yet. */
export async function notePaymentMethod(
  tx: Database,
  charge: Pick<Stripe.Charge, 'metadata' | 'payment_intent' | 'payment_method_details'>,
): Promise<boolean> {
  const method = paymentMethodOf(charge)
  const intent = charge.payment_intent
  const paymentIntentId = typeof intent === 'string' ? intent : intent?.id
  const own = charge.metadata['payment_id']
  // News of the charge can come before that of the session, which names the intent.
  const where = own && UUID.test(own) ? { id: own } : paymentIntentId ? { paymentIntentId } : null
  if (!method || !where) return false
  const { count } = await tx.payment.updateMany({ where, data: method })
  return count > 0
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
