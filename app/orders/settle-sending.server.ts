import type { Transaction } from '#app/platform/database.server'
import type { OrderStatus } from './order-status'
import { unsentUnits } from './sending'

/**
 * Brings the state of an order that goes by parcel to what its parcels say: paid while units wait, shipped once
 * none does, delivered when the last parcel has arrived. Returns it. The caller holds the order.
 */
export async function settleSending(tx: Transaction, orderId: string): Promise<OrderStatus> {
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { status: true, lines: true, shipments: { select: { deliveredAt: true } } },
  })
  const { shipments, lines } = order
  const goes = order.status === 'paid' || order.status === 'shipped'
  const waits = lines.some((line) => unsentUnits(line) > 0)
  if (!goes || waits || shipments.length === 0) return order.status
  const arrivals = shipments.flatMap(({ deliveredAt }) => (deliveredAt ? [deliveredAt] : []))
  const hasArrived = arrivals.length === shipments.length
  const status = hasArrived ? 'delivered' : 'shipped'
  if (status !== order.status)
    await tx.order.update({
      where: { id: orderId },
      data: { status, deliveredAt: hasArrived ? latest(arrivals) : null },
    })
  return status
}

function latest(days: readonly Date[]): Date {
  return new Date(Math.max(...days.map((day) => day.getTime())))
}
