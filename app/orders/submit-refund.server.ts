import { db } from '#app/platform/database.server'
import { log } from '#app/platform/log.server'
import { Stripe, stripe } from '#app/platform/stripe.server'
import { applyRefundUpdate } from './apply-refund-update.server'

/** Stripe forgets an idempotency key after 24 hours; a little before, it is asked what it has. */
const KEY_REMEMBERED_MS = 23 * 60 * 60 * 1000

/**
 * Sends a written-down refund to Stripe. Safe to repeat: the idempotency key is the refund's id, so
 * Stripe makes it once however often this runs. Throws when Stripe cannot be reached, for the job to
 * try again; a refund that Stripe refuses for good is marked failed for staff to look at.
 */
export async function submitRefund(refundId: string, now: Date): Promise<void> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, include: { payment: true } })
  if (!refund || refund.status !== 'requested') return
  if (!refund.payment.paymentIntentId) throw new Error(`Refund ${refundId} has no payment intent`)

  const { paymentIntentId } = refund.payment
  const isOld = now.getTime() - refund.createdAt.getTime() > KEY_REMEMBERED_MS
  const answer =
    (isOld ? await findAtStripe(refund.id, paymentIntentId) : undefined) ??
    (await createAtStripe(refund.id, {
      payment_intent: paymentIntentId,
      amount: refund.amountCents,
      metadata: { refund_id: refund.id, order_id: refund.orderId },
    }))
  await db.$transaction((tx) => applyRefundUpdate(tx, { refundId, ...answer, now }))
}

async function createAtStripe(refundId: string, params: Stripe.RefundCreateParams) {
  try {
    const made = await stripe.refunds.create(params, { idempotencyKey: `refund-${refundId}` })
    return answerOf(made)
  } catch (error) {
    if (!isFinal(error)) throw error
    log.error({ refundId, code: error.code }, 'Stripe refused a refund')
    return { stripeRefundId: null, status: 'failed', failure: error.code ?? error.type }
  }
}

/** Whether Stripe gave its answer, which the same request gets again: it, or the bank of the card, will not. */
function isFinal(error: unknown) {
  return (
    error instanceof Stripe.errors.StripeInvalidRequestError ||
    error instanceof Stripe.errors.StripeCardError
  )
}

/** The refund that an earlier try made, its answer lost. */
async function findAtStripe(refundId: string, paymentIntentId: string) {
  const { data } = await stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 })
  const made = data.find(({ metadata }) => metadata?.['refund_id'] === refundId)
  return made && answerOf(made)
}

function answerOf({ id, status, failure_reason: failure }: Stripe.Refund) {
  return { stripeRefundId: id, status: status ?? 'pending', failure: failure ?? null }
}
