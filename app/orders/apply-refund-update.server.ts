import type { RefundStatus } from '#app/platform/prisma/client'
import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { formatMoney } from '#app/money/format-money'
import { lockOrder } from './lock-order.server'
import { recordOrderEvent } from './order-event.server'

/** What Stripe said of one refund, from its answer or from an event. */
export interface RefundUpdate {
  refundId: string
  stripeRefundId: string | null
  /** Stripe's own word: pending, requires_action, succeeded, failed or canceled. */
  status: string
  failure: string | null
  now: Date
}

/**
 * Brings a refund to what Stripe says of it; repeats and late news change nothing. A refund can fail
 * after it succeeded (the bank sent it back), never the other way round, and one that staff settled is theirs.
 */
export async function applyRefundUpdate(tx: Transaction, update: RefundUpdate): Promise<void> {
  const known = await tx.refund.findUnique({ where: { id: update.refundId } })
  if (!known) return
  await lockOrder(tx, known.orderId)
  const refund = await tx.refund.findUniqueOrThrow({ where: { id: update.refundId } })
  const status = statusOf(update.status)
  if (refund.status === 'failed' || refund.status === status || refund.closedAt) return
  if (refund.status === 'succeeded' && status !== 'failed') return

  await tx.refund.update({
    where: { id: refund.id },
    data: {
      status,
      stripeRefundId: update.stripeRefundId ?? refund.stripeRefundId,
      failure: update.failure,
      settledAt: status === 'submitted' ? null : update.now,
    },
  })
  if (status === 'submitted') return

  const amount = formatMoney(refund.amountCents)
  await recordOrderEvent(tx, {
    orderId: refund.orderId,
    kind: status === 'succeeded' ? 'refunded' : 'refund_failed',
    actor: 'stripe',
    at: update.now,
    message:
      status === 'succeeded'
        ? `${amount} is on its way back to your card.`
        : `The refund of ${amount} did not go through. We are looking into it.`,
    detail: { refundId: refund.id },
  })
  if (status === 'succeeded')
    await enqueue(
      tx,
      {
        name: 'mail-order',
        payload: { orderId: refund.orderId, kind: 'refunded', aboutId: refund.id },
      },
      { key: `mail:refunded:${refund.id}` },
    )
}

function statusOf(word: string): RefundStatus {
  if (word === 'succeeded') return 'succeeded'
  return word === 'failed' || word === 'canceled' ? 'failed' : 'submitted'
}
