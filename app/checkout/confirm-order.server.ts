import type { Transaction } from '#app/platform/database.server'
import type { Order } from '#app/platform/prisma/client'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { mailOrder } from './mail-order.server'
import { promiseArrival } from './promise-arrival.server'

/**
 * Marks the order as paid, closes its bag, forgets what was typed at checkout and queues the confirmation.
 * Where the payment took its time, the days of arrival are promised anew.
 */
export async function confirmOrder(
  tx: Transaction,
  order: Order,
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
  const waited = kind === 'paid_late' || order.status === 'payment_processing'
  const promise = waited ? await promiseArrival(tx, order, now) : null
  await recordOrderEvent(tx, {
    orderId: order.id,
    kind,
    actor,
    at: now,
    message: ['Payment received. Thank you.', promise].filter(Boolean).join(' '),
  })
  await mailOrder(tx, order.id, 'paid')
}
