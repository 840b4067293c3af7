import type { Transaction } from '#app/platform/database.server'
import type { Stripe } from '#app/platform/stripe.server'
import { TAKEN_BACK } from './dispute'
import { lockOrder } from './lock-order.server'
import { recordOrderEvent } from './order-event.server'

const CLOSED = new Set<string>(['won', 'warning_closed', ...TAKEN_BACK])

/**
 * Keeps a dispute at what Stripe says of it, for staff to answer; the order itself stays as it is.
 * Returns false when the payment is not the shop's. Late news does not reopen a closed dispute.
 */
export async function recordDispute(
  tx: Transaction,
  dispute: Stripe.Dispute,
  now: Date,
): Promise<boolean> {
  const intent = dispute.payment_intent
  const paymentIntentId = typeof intent === 'string' ? intent : intent?.id
  if (!paymentIntentId) return false
  const payment = await tx.payment.findUnique({ where: { paymentIntentId } })
  if (!payment) return false

  await lockOrder(tx, payment.orderId)
  const known = await tx.dispute.findUnique({ where: { id: dispute.id } })
  if (known?.closedAt) return true
  const closed = CLOSED.has(dispute.status)
  const data = { status: dispute.status, closedAt: closed ? now : null }
  await tx.dispute.upsert({
    where: { id: dispute.id },
    update: data,
    create: {
      id: dispute.id,
      paymentId: payment.id,
      reason: dispute.reason,
      amountCents: dispute.amount,
      openedAt: new Date(dispute.created * 1000),
      ...data,
    },
  })
  if (!known || closed)
    await recordOrderEvent(tx, {
      orderId: payment.orderId,
      kind: closed ? 'dispute_closed' : 'disputed',
      actor: 'stripe',
      at: now,
      detail: { disputeId: dispute.id, status: dispute.status, amountCents: dispute.amount },
    })
  return true
}
