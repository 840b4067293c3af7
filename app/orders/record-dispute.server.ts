import type { Transaction } from '#app/platform/database.server'
import type { Stripe } from '#app/platform/stripe.server'
import { BLOCKED, TAKEN_BACK } from './dispute'
import { lockOrder } from './lock-order.server'
import { recordOrderEvent } from './order-event.server'

/** The table refuses one of them without the time at which it ended. */
const CLOSED = new Set<string>(['won', 'warning_closed', BLOCKED, ...TAKEN_BACK])

type ToldDispute = Pick<
  Stripe.Dispute,
  'id' | 'amount' | 'created' | 'payment_intent' | 'payment_method_details' | 'reason' | 'status'
>

/**
 * Keeps a dispute at what Stripe says of it, for staff to answer; the order itself stays as it is.
 * Returns false when the payment is not the shop's. Late news does not reopen a closed dispute.
 */
export async function recordDispute(
  tx: Transaction,
  dispute: ToldDispute,
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
  const status = statusOf(dispute)
  const closed = CLOSED.has(status)
  const data = { status, closedAt: closed ? now : null }
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
      detail: { disputeId: dispute.id, status, amountCents: dispute.amount },
    })
  return true
}

/**
 * Stripe calls a dispute prevented both where a rule of the shop's gave the money back (a "resolution") and where the
 * bank let it go ("block"). Source: https://docs.stripe.com/disputes/prevention
 */
function statusOf({ status, payment_method_details: details }: ToldDispute): string {
  return status === 'prevented' && details?.card?.case_type === 'block' ? BLOCKED : status
}
