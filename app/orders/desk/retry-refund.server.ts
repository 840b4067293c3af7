import { formatMoney } from '#app/money/format-money'
import type { Prisma } from '#app/platform/database.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { readDisputedMoney } from '../read-disputed-money.server'
import { centsLeft, queueRefund } from '../request-refund.server'
import { changeOrder, type OrderChange } from './change-order.server'
import { refundTrouble } from './failed-refund'

export type RetryOutcome =
  | 'done'
  | 'already'
  /** Less is left at Stripe than it was to give back. */
  | 'nothing-left'
  /** Stripe refunds nothing while the shopper's bank has the money, nor after it gave it back. */
  | 'disputed'
  /** It did not fail, or was settled in another way. */
  | 'not-now'
  | 'not-allowed'

/**
 * Asks Stripe anew for a refund that failed: another one of the same amount and lines, once, however often it is
 * pressed, since Stripe answers a repeat of the first with its first answer. One that never reached Stripe is sent
 * again as it is. The state of the order does not matter: the units were taken off when it was asked first.
 */
export function retryRefund(
  actor: Actor,
  { orderId, refundId }: { orderId: string; refundId: string },
  now: Date,
): Promise<RetryOutcome> {
  return changeOrder({ actor, permission: 'orders:refund', orderId }, now, async (change) => {
    const { tx, audit } = change
    const refund = await tx.refund.findUnique({
      where: { id: refundId },
      include: { lines: true, retry: { select: { id: true } } },
    })
    if (refund?.orderId !== orderId) return 'not-allowed'
    if (refund.retry || (refund.status === 'requested' && !refundTrouble(refund, now)))
      return 'already'
    const trouble = refundTrouble(refund, now)
    if (!trouble) return 'not-now'
    if ((await readDisputedMoney(tx, orderId)) !== 'with-us') return 'disputed'
    const { amountCents } = refund
    if (trouble === 'stuck') await queueRefund(tx, refundId)
    else if ((await centsLeft(tx, refund.paymentId)) < amountCents) return 'nothing-left'
    else await sendAnew(change, refund, { actor: actorKey(actor), now })
    await audit({
      action: 'order.refund_retried',
      before: { refund: refund.status },
      after: { amountCents },
    })
    return 'done'
  })
}

async function sendAnew(
  { tx }: OrderChange,
  failed: Prisma.RefundGetPayload<{ include: { lines: true } }>,
  by: { actor: string; now: Date },
): Promise<void> {
  const { orderId, paymentId, amountCents, deliveryCents, otherCents, reason, lines } = failed
  const { id: refundId } = await tx.refund.create({
    data: {
      ...{ orderId, paymentId, amountCents, deliveryCents, otherCents, reason },
      ...{ retryOfId: failed.id, createdAt: by.now },
      lines: { create: lines.map(({ refundId: _, ...line }) => line) },
    },
  })
  await recordOrderEvent(tx, {
    ...{ orderId, kind: 'refund_requested', actor: by.actor, at: by.now },
    message: `We sent the refund of ${formatMoney(amountCents)} again.`,
    detail: { refundId, amountCents },
  })
  await queueRefund(tx, refundId)
}
