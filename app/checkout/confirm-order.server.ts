import type { Transaction } from '#app/platform/database.server'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { mailOrder } from './mail-order.server'

/** Marks the order as paid, closes its bag, forgets what was typed at checkout and queues the confirmation. */
export async function confirmOrder(
  tx: Transaction,
  order: { id: string; bagId: string },
  kind: 'paid' | 'paid_late',
  actor: string,
  now: Date,
): Promise<void> {
  await tx.order.update({
    where: { id: order.id },
    data: { status: 'paid', paidAt: now, endedAt: null, endedReason: null },
  })
  await tx.bag.update({ where: { id: order.bagId }, data: { status: 'ordered' } })
  await tx.checkoutDraft.deleteMany({ where: { bagId: order.bagId } })
  await recordOrderEvent(tx, {
    orderId: order.id,
    kind,
    actor,
    at: now,
    message: 'Payment received. Thank you.',
  })
  await mailOrder(tx, order.id, 'paid')
}
