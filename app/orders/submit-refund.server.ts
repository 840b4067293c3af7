import { db } from '#app/platform/database.server'
import { log } from '#app/platform/log.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { applyRefundUpdate } from './apply-refund-update.server'

/**
 * Sends a written-down refund to Stripe. Safe to repeat: the idempotency key is the refund's id, so
 * Stripe makes it once however often this runs. Throws when Stripe cannot be reached, for the job to
 * try again; a refund that Stripe refuses for good is marked failed for staff to look at.
 */
export async function submitRefund(refundId: string, now: Date): Promise<void> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, include: { payment: true } })
  if (!refund || refund.status !== 'requested') return
  if (!refund.payment.paymentIntentId) throw new Error(`Refund ${refundId} has no payment intent`)

  const answer = await createAtStripe(refund.id, {
    payment_intent: refund.payment.paymentIntentId,
    amount: refund.amountCents,
    metadata: { refund_id: refund.id, order_id: refund.orderId },
  })
  await db.$transaction((tx) => applyRefundUpdate(tx, { refundId, ...answer, now }))
}

async function createAtStripe(refundId: string, params: Stripe.RefundCreateParams) {
  try {
    const made = await stripe.refunds.create(params, { idempotencyKey: `refund-${refundId}` })
    return {
      stripeRefundId: made.id,
      status: made.status ?? 'pending',
      failure: made.failure_reason ?? null,
    }
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    log.error({ refundId, code: error.code }, 'Stripe refused a refund')
    return { stripeRefundId: null, status: 'failed', failure: error.code ?? error.type }
  }
}
