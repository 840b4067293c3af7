import { enqueue } from '#app/platform/jobs.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { changeOrder } from './change-order.server'

export interface Parcel {
  orderId: string
  carrier: string
  trackingNumber: string
}

/**
 * The whole order left in one parcel; the shopper is mailed its tracking number. Once, however often it is sent.
 * Refuses: 'not-now' when the order is not paid and waiting, or is to be picked up.
 */
export function shipOrder(
  actor: Actor,
  { orderId, carrier, trackingNumber }: Parcel,
  now: Date,
): Promise<'done' | 'already' | 'not-now' | 'not-allowed'> {
  return changeOrder({ actor, permission: 'orders:fulfil', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    if (order.status === 'shipped') return 'already'
    if (order.status !== 'paid' || order.deliveryMethod === 'pickup') return 'not-now'
    const parcel = { carrier, trackingNumber }
    const { id: shipmentId } = await tx.shipment.create({
      data: { orderId, ...parcel, shippedAt: now },
    })
    await tx.order.update({ where: { id: orderId }, data: { status: 'shipped' } })
    await recordOrderEvent(tx, {
      orderId,
      kind: 'shipped',
      actor: actorKey(actor),
      at: now,
      message: 'Your parcel has left us.',
      detail: { shipmentId },
    })
    await audit({
      action: 'order.shipped',
      before: { status: order.status },
      after: { status: 'shipped', ...parcel },
    })
    await enqueue(
      tx,
      { name: 'mail-order', payload: { orderId, kind: 'shipped', aboutId: shipmentId } },
      { key: `mail:shipped:${shipmentId}` },
    )
    return 'done'
  })
}
