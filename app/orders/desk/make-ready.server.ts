import { enqueue } from '#app/platform/jobs.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { recalledAmongLeaving } from '../recalled-units.server'
import { waitingUnits } from '../sending'
import { changeOrder } from './change-order.server'

/**
 * The order waits at its studio; the shopper is mailed so. Once, however often it is sent.
 * Refuses: 'not-now' when it is not paid and waiting, or is to be sent, 'recalled' when some of it is of a recalled
 * lot.
 */
export function makeReady(
  actor: Actor,
  orderId: string,
  now: Date,
): Promise<'done' | 'already' | 'recalled' | 'not-now' | 'not-allowed'> {
  return changeOrder({ actor, permission: 'orders:fulfil', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    if (order.status === 'ready_for_pickup') return 'already'
    if (order.status !== 'paid' || order.deliveryMethod !== 'pickup') return 'not-now'
    const recalled = await recalledAmongLeaving(tx, orderId, waitingUnits(order.lines))
    if (recalled.length > 0) return 'recalled'
    await tx.order.update({ where: { id: orderId }, data: { status: 'ready_for_pickup' } })
    await recordOrderEvent(tx, {
      orderId,
      kind: 'ready_for_pickup',
      actor: actorKey(actor),
      at: now,
      message: 'Your order waits for you at the studio.',
    })
    await audit({
      action: 'order.ready',
      before: { status: order.status },
      after: { status: 'ready_for_pickup' },
    })
    await enqueue(
      tx,
      { name: 'mail-order', payload: { orderId, kind: 'ready_for_pickup' } },
      { key: `mail:ready:${orderId}` },
    )
    return 'done'
  })
}
