import { lockNextBag, reopenBag } from '#app/cart/reopen-bag.server'
import { releaseHold } from '#app/inventory/release.server'
import type { Transaction } from '#app/platform/database.server'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { STATUS_WORDS } from '#app/orders/order-status'
import { releaseClaims } from '#app/promotions/claim-promotion.server'

/**
 * Ends an order that was never paid: its stock goes back on the shelf, its promotions are free again and
 * what it was about is back in the shopper's bag. The caller's transaction holds the order (lockOrder) and has seen it awaiting payment.
 */
export async function endOrder(
  tx: Transaction,
  end: {
    orderId: string
    as: 'expired' | 'payment_failed' | 'cancelled'
    reason?: string
    /** Stripe has not said yet what became of the payment: it stays open, to be asked about. */
    stripeIsSilent?: boolean
    actor: string
    now: Date
  },
): Promise<void> {
  const reason = end.reason ?? STATUS_WORDS[end.as].sentence
  const { bagId } = await tx.order.findUniqueOrThrow({
    where: { id: end.orderId },
    select: { bagId: true },
  })
  await lockNextBag(tx, bagId)
  await releaseClaims(tx, end.orderId, end.now)
  const hold = await tx.hold.findFirst({ where: { orderId: end.orderId, status: 'active' } })
  if (hold)
    await releaseHold(tx, { holdId: hold.id, now: end.now, actor: end.actor, reason: end.as })
  await tx.order.update({
    where: { id: end.orderId },
    data: { status: end.as, endedReason: reason, endedAt: end.now },
  })
  await reopenBag(tx, bagId, end.now)
  if (!end.stripeIsSilent)
    await closePayment(tx, end.orderId, end.as === 'payment_failed' ? 'failed' : 'expired')
  await recordOrderEvent(tx, {
    orderId: end.orderId,
    kind: end.as,
    actor: end.actor,
    at: end.now,
    message: reason,
  })
}

/** Notes that no money will come of the order's payment. One that was settled stays as it is. */
export async function closePayment(
  tx: Transaction,
  orderId: string,
  status: 'failed' | 'expired',
): Promise<void> {
  await tx.payment.updateMany({
    where: { orderId, status: { in: ['created', 'processing'] } },
    data: { status },
  })
}
