import { formatOrderNumber } from '#app/orders/order-number'
import type { Prisma } from '#app/platform/prisma/client'
import type { Step, Told } from './told'

const select = {
  ...{ at: true, kind: true, detail: true },
  order: {
    select: {
      ...{ id: true, number: true, deliveryMethod: true },
      shipments: { select: { carrier: true, shippedAt: true, deliveredAt: true, lines: true } },
      refunds: { select: { id: true, amountCents: true, deliveryCents: true, lines: true } },
      returns: {
        select: { settledAt: true, inspections: { select: { condition: true, quantity: true } } },
      },
    },
  },
} as const satisfies Prisma.OrderEventSelect

type Done = Prisma.OrderEventGetPayload<{ select: typeof select }>

/** What staff did to orders, by their timelines. */
export async function ofOrders(tx: Prisma.TransactionClient): Promise<Told[]> {
  const events = await tx.orderEvent.findMany({ where: { actor: 'staff' }, select })
  return events.flatMap((event): Told[] => {
    const { id, number } = event.order
    const step = STEPS[event.kind]?.(event)
    return step
      ? [{ at: event.at, kind: 'order', id, name: formatOrderNumber(number), ...step }]
      : []
  })
}

const STEPS: Readonly<Record<string, (event: Done) => Step>> = {
  part_shipped: (event) => shipped(event, 'paid'),
  shipped: (event) => shipped(event, 'shipped'),
  ready_for_pickup: () => ({
    action: 'order.ready',
    by: 'fulfilment',
    before: { status: 'paid' },
    after: { status: 'ready_for_pickup' },
  }),
  delivered: ({ at, order: { deliveryMethod, shipments } }) =>
    deliveryMethod === 'pickup'
      ? {
          action: 'order.picked_up',
          by: 'fulfilment',
          before: { status: 'ready_for_pickup' },
          after: { status: 'delivered' },
        }
      : {
          action: 'order.delivered',
          by: 'fulfilment',
          before: { status: 'shipped' },
          after: {
            status: 'delivered',
            parcels: shipments.filter(({ deliveredAt }) => isAt(deliveredAt, at)).length,
          },
        },
  refund_requested: refunded,
  return_approved: () => ({
    action: 'order.return_approved',
    by: 'support',
    before: { return: 'requested' },
    after: { return: 'approved' },
  }),
  return_received: ({ order: { returns } }) => ({
    action: 'order.return_received',
    by: 'fulfilment',
    before: { return: 'approved' },
    after: {
      return: 'received',
      ...Object.fromEntries(
        returns.flatMap(({ inspections }) =>
          inspections.map(({ condition, quantity }) => [condition, quantity]),
        ),
      ),
      restocked: 0,
    },
  }),
  return_declined: () => ({
    action: 'order.return_declined',
    by: 'support',
    before: { return: 'requested' },
    after: { return: 'declined' },
  }),
}

function shipped({ at, order: { shipments } }: Done, status: 'paid' | 'shipped'): Step {
  const parcel = shipments.find(({ shippedAt }) => isAt(shippedAt, at))
  if (!parcel) throw new Error(`No parcel left at ${at.toISOString()}`)
  return {
    action: 'order.shipped',
    by: 'fulfilment',
    before: { status: 'paid' },
    after: { status, carrier: parcel.carrier, units: unitsOf(parcel) },
  }
}

/** A refund settles the return that was received, or else is for what arrived broken. */
function refunded({ at, detail, order: { refunds, returns } }: Done): Step {
  const { refundId } = detail as { refundId: string }
  const refund = refunds.find(({ id }) => id === refundId)
  if (!refund) throw new Error(`There is no refund ${refundId}`)
  const { amountCents, deliveryCents } = refund
  const given = { amountCents, units: unitsOf(refund), withDelivery: deliveryCents > 0 }
  return returns.some(({ settledAt }) => isAt(settledAt, at))
    ? {
        action: 'order.return_settled',
        by: 'support',
        before: { return: 'received' },
        after: { return: 'refunded', ...given },
      }
    : {
        action: 'order.refunded',
        by: 'support',
        after: { ...given, restocked: false, reason: 'damaged' },
      }
}

function unitsOf({ lines }: { lines: readonly { quantity: number }[] }): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}

const isAt = (moment: Date | null, at: Date) => moment?.getTime() === at.getTime()
