import { formatMoney } from '#app/money/format-money'
import type { Transaction } from '#app/platform/database.server'
import type { Stripe } from '#app/platform/stripe.server'
import { lockOrder } from './lock-order.server'
import { recordOrderEvent } from './order-event.server'

/**
 * Writes down a refund that somebody made at Stripe itself, so that the shop's books and Stripe's agree.
 * It belongs to no line, and no stock moves. Returns false when the payment is not the shop's.
 */
export async function recordForeignRefund(
  tx: Transaction,
  refund: Stripe.Refund,
  now: Date,
): Promise<boolean> {
  const intent = refund.payment_intent
  const paymentIntentId = typeof intent === 'string' ? intent : intent?.id
  if (!paymentIntentId) return false
  const payment = await tx.payment.findUnique({ where: { paymentIntentId } })
  if (!payment) return false

  await lockOrder(tx, payment.orderId)
  const known = await tx.refund.findUnique({ where: { stripeRefundId: refund.id } })
  if (known) return true
  const failed = refund.status === 'failed' || refund.status === 'canceled'
  await tx.refund.create({
    data: {
      orderId: payment.orderId,
      paymentId: payment.id,
      status: failed ? 'failed' : refund.status === 'succeeded' ? 'succeeded' : 'submitted',
      amountCents: refund.amount,
      otherCents: refund.amount,
      reason: 'Refunded at Stripe.',
      stripeRefundId: refund.id,
      failure: refund.failure_reason ?? null,
      createdAt: now,
      settledAt: refund.status === 'succeeded' || failed ? now : null,
    },
  })
  if (!failed)
    await recordOrderEvent(tx, {
      orderId: payment.orderId,
      kind: 'refunded',
      actor: 'stripe',
      at: now,
      message: `${formatMoney(refund.amount)} is on its way back to your card.`,
    })
  return true
}
