import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { changeOrder } from './change-order.server'

/**
 * The parcel has arrived, or the order was picked up; from now on it can be sent back. Once, however often it
 * is sent. Refuses: 'not-now' when it has neither left nor waits at a studio.
 */
export function deliverOrder(
  actor: Actor,
  orderId: string,
  now: Date,
): Promise<'done' | 'already' | 'not-now' | 'not-allowed'> {
  return changeOrder({ actor, permission: 'orders:fulfil', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    if (order.status === 'delivered') return 'already'
    const wasPickedUp = order.status === 'ready_for_pickup'
    if (!wasPickedUp && order.status !== 'shipped') return 'not-now'
    await tx.order.update({
      where: { id: orderId },
      data: { status: 'delivered', deliveredAt: now },
    })
    await tx.shipment.updateMany({
      where: { orderId, deliveredAt: null },
      data: { deliveredAt: now },
    })
    await recordOrderEvent(tx, {
      orderId,
      kind: 'delivered',
      actor: actorKey(actor),
      at: now,
      message: wasPickedUp ? 'Picked up.' : 'Your parcel has arrived.',
    })
    await audit({
      action: wasPickedUp ? 'order.picked_up' : 'order.delivered',
      before: { status: order.status },
      after: { status: 'delivered' },
    })
    return 'done'
  })
}
