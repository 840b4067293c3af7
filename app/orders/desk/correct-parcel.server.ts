import { enqueue } from '#app/platform/jobs.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { changeOrder } from './change-order.server'

export interface Correction {
  orderId: string
  shipmentId: string
  /** From the form that was shown; one form corrects once. */
  formId: string
  /** The number and the carrier as they stood on the page. */
  seen?: string | undefined
  seenCarrier: string
  carrier: string
  trackingNumber?: string | undefined
}

/**
 * Puts right with whom a parcel went and by which number; the shopper is mailed it.
 * Refuses: 'corrected-since' when a colleague put in another number or carrier meanwhile, 'not-now' when the order has no
 * such parcel or its shopper was forgotten.
 */
export function correctParcel(
  actor: Actor,
  correction: Correction,
  now: Date,
): Promise<'done' | 'already' | 'corrected-since' | 'not-now' | 'not-allowed'> {
  const { orderId, shipmentId, formId, carrier, trackingNumber = null } = correction
  return changeOrder({ actor, permission: 'orders:fulfil', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    // Its shopper was forgotten, and the number, by which a carrier names them, with them.
    if (order.erasedAt) return 'not-now'
    const parcel = await tx.shipment.findUnique({ where: { id: shipmentId } })
    if (parcel?.orderId !== orderId) return 'not-now'
    const before = { carrier: parcel.carrier, trackingNumber: parcel.trackingNumber }
    const after = { carrier, trackingNumber }
    if (before.carrier === carrier && before.trackingNumber === trackingNumber) return 'already'
    const isAsSeen =
      (correction.seen ?? '') === (before.trackingNumber ?? '') &&
      correction.seenCarrier === before.carrier
    if (!isAsSeen) return 'corrected-since'
    await tx.shipment.update({ where: { id: shipmentId }, data: after })
    await recordOrderEvent(tx, {
      ...{ orderId, kind: 'tracking_corrected', actor: actorKey(actor), at: now },
      message: 'We corrected how you can follow your parcel.',
      detail: { formId, shipmentId },
    })
    // Which number goes with the order, and the trail stays: it says that there is another.
    await audit({
      action: 'order.tracking_corrected',
      before: { carrier: before.carrier },
      after: { carrier, anotherNumber: before.trackingNumber !== trackingNumber },
    })
    await enqueue(
      tx,
      { name: 'mail-order', payload: { orderId, kind: 'tracking_corrected', aboutId: formId } },
      { key: `mail:tracking:${formId}` },
    )
    return 'done'
  })
}
