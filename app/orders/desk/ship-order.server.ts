import { sendStock } from '#app/inventory/send.server'
import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { recalledAmongLeaving } from '../recalled-units.server'
import { unsentUnits } from '../sending'
import { settleSending } from '../settle-sending.server'
import { changeOrder, type LockedOrder } from './change-order.server'

export interface Parcel {
  orderId: string
  /** The form's own id, which becomes the parcel's: one form sends one parcel. */
  formId: string
  /** Of the order, as it stood on the page: where it goes may have changed since. */
  version: number
  carrier: string
  /** When it left, where that is not now. */
  sentAt?: Date | undefined
  trackingNumber?: string | undefined
  /** Units in it by order line; all that waits unless told. */
  lines?: readonly { orderLineId: string; quantity: number }[] | undefined
}

export type ShipOutcome =
  | 'done'
  | 'already'
  | 'nothing-chosen'
  /** More units than wait, or units of another order. */
  | 'more-than-waits'
  /** Some of it could only be taken from a recalled lot. */
  | 'recalled'
  /** Where it goes was changed since the form was opened. */
  | 'edited-since'
  /** Not paid, all sent, or to be picked up. */
  | 'not-now'
  | 'not-allowed'

/**
 * A parcel left with some or all of what waits; the shopper is mailed what is in it. Once, however often it is
 * sent. `within` is the transaction of a file that sends many. The order stays paid until all of it is on its way.
 */
export function shipOrder(
  actor: Actor,
  parcel: Parcel,
  now: Date,
  within?: Transaction,
): Promise<ShipOutcome> {
  const { orderId, formId: shipmentId, carrier, trackingNumber = null, sentAt = now } = parcel
  const asked = { actor, permission: 'orders:fulfil', orderId, within } as const
  return changeOrder(asked, now, async (change) => {
    const { tx, order, audit } = change
    const before = await tx.shipment.findUnique({ where: { id: shipmentId } })
    if (before) return before.orderId === orderId ? 'already' : 'not-allowed'
    if (order.status !== 'paid' || order.deliveryMethod === 'pickup') return 'not-now'
    if (parcel.version !== order.version) return 'edited-since'
    const chosen = chosenUnits(order, parcel.lines)
    if (chosen === 'more-than-waits') return chosen
    if (chosen.length === 0) return 'nothing-chosen'
    const units = chosen.map(({ line, quantity }) => ({ variantId: line.variantId, quantity }))
    if ((await recalledAmongLeaving(tx, orderId, units)).length > 0) return 'recalled'

    await tx.shipment.create({
      data: {
        ...{ id: shipmentId, orderId, carrier, trackingNumber, shippedAt: sentAt },
        lines: {
          create: chosen.map(({ line, quantity }) => ({ orderLineId: line.id, quantity })),
        },
      },
    })
    await sendStock(tx, { orderId, lines: units })
    const status = await settleSending(tx, orderId)
    const isFirst = order.lines.every(({ shippedQuantity }) => shippedQuantity === 0)
    const kind = status === 'paid' ? 'part_shipped' : 'shipped'
    await recordOrderEvent(tx, {
      ...{ orderId, kind, actor: actorKey(actor), at: now, detail: { shipmentId } },
      message: MESSAGES[kind === 'part_shipped' ? 'part' : isFirst ? 'whole' : 'rest'],
    })
    await audit({
      action: 'order.shipped',
      before: { status: order.status },
      after: { status, carrier, units: total(units) },
    })
    await enqueue(
      tx,
      { name: 'mail-order', payload: { orderId, kind, aboutId: shipmentId } },
      { key: `mail:shipped:${shipmentId}` },
    )
    return 'done'
  })
}

const MESSAGES = {
  part: 'Part of your order has left us.',
  rest: 'The rest of your order has left us.',
  whole: 'Your parcel has left us.',
}

/** A form can name a line twice, and names those of which nothing is chosen. */
function chosenUnits({ lines }: LockedOrder, asked: Parcel['lines']) {
  const wanted =
    asked ?? lines.map((line) => ({ orderLineId: line.id, quantity: unsentUnits(line) }))
  const known = wanted.every(({ orderLineId }) => lines.some(({ id }) => id === orderLineId))
  const chosen = lines.map((line) => ({
    line,
    quantity: total(wanted.filter(({ orderLineId }) => orderLineId === line.id)),
  }))
  const fits = chosen.every(({ line, quantity }) => quantity <= unsentUnits(line))
  return known && fits ? chosen.filter(({ quantity }) => quantity > 0) : 'more-than-waits'
}

function total(parts: readonly { quantity: number }[]): number {
  return parts.reduce((sum, { quantity }) => sum + quantity, 0)
}
