import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { recalledAmongLeaving } from '../recalled-units.server'
import { waitingUnits } from '../sending'
import { settleSending } from '../settle-sending.server'
import { changeOrder, type OrderChange } from './change-order.server'

type DeliverOutcome = 'done' | 'recalled' | 'already' | 'not-now' | 'not-allowed'

/**
 * A parcel has arrived (all that are on their way, unless one is named), or the order was picked up. Once the
 * last has arrived the order can be sent back. Once, however often it is sent.
 * Refuses: 'not-now' when it has neither left nor waits at a studio, 'recalled' when a pickup has units of a recalled
 * lot.
 */
export function deliverOrder(
  actor: Actor,
  orderId: string,
  now: Date,
  shipmentId?: string,
): Promise<DeliverOutcome> {
  return changeOrder({ actor, permission: 'orders:fulfil', orderId }, now, (change) =>
    change.order.status === 'ready_for_pickup'
      ? handOver(change, actor, now)
      : arrive(change, { actor, now, shipmentId }),
  )
}

async function handOver(
  change: OrderChange,
  actor: Actor,
  now: Date,
): Promise<'done' | 'recalled'> {
  const { tx, order, audit } = change
  const recalled = await recalledAmongLeaving(tx, order.id, waitingUnits(order.lines))
  if (recalled.length > 0) return 'recalled'
  await tx.order.update({
    where: { id: order.id },
    data: { status: 'delivered', deliveredAt: now },
  })
  const by = { orderId: order.id, actor: actorKey(actor), at: now }
  await recordOrderEvent(tx, { ...by, kind: 'delivered', message: 'Picked up.' })
  await audit({
    action: 'order.picked_up',
    before: { status: order.status },
    after: { status: 'delivered' },
  })
  return 'done'
}

async function arrive(
  { tx, order, audit }: OrderChange,
  { actor, now, shipmentId }: { actor: Actor; now: Date; shipmentId: string | undefined },
): Promise<'done' | 'already' | 'not-now'> {
  const { id: orderId } = order
  const which = { orderId, ...(shipmentId ? { id: shipmentId } : {}) }
  const parcels = await tx.shipment.findMany({ where: which })
  if (parcels.length === 0) return order.status === 'delivered' ? 'already' : 'not-now'
  const { count } = await tx.shipment.updateMany({
    where: { ...which, deliveredAt: null },
    data: { deliveredAt: now },
  })
  if (count === 0) return 'already'
  const status = await settleSending(tx, orderId)
  const by = { orderId, actor: actorKey(actor), at: now, detail: { parcels: count } }
  await recordOrderEvent(
    tx,
    status === 'delivered'
      ? { ...by, kind: 'delivered', message: 'Your parcel has arrived.' }
      : { ...by, kind: 'part_delivered', message: 'A parcel has arrived. More is still to come.' },
  )
  await audit({
    action: 'order.delivered',
    before: { status: order.status },
    after: { status, parcels: count },
  })
  return 'done'
}
