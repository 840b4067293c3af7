import { randomUUID } from 'node:crypto'
import { cancelUnpaid } from '#app/checkout/cancel-unpaid.server'
import { addNote } from '#app/orders/desk/add-note.server'
import { cancelForShopper } from '#app/orders/desk/cancel-for-shopper.server'
import { correctParcel } from '#app/orders/desk/correct-parcel.server'
import { exportOrders } from '#app/orders/desk/export-orders.server'
import { parseOrderQuery } from '#app/orders/desk/order-query'
import { deliverOrder } from '#app/orders/desk/deliver-order.server'
import { editOrder } from '#app/orders/desk/edit-order.server'
import { makeReady } from '#app/orders/desk/make-ready.server'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { replaceRecalled } from '#app/orders/desk/replace-recalled.server'
import { retryRefund } from '#app/orders/desk/retry-refund.server'
import { settleRefund } from '#app/orders/desk/settle-refund.server'
import { shipOrder } from '#app/orders/desk/ship-order.server'
import { switchSize } from '#app/orders/desk/switch-size.server'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aLocation, aStockedVariant, twoSizes } from '#tests/factories/stock'
import { leaves, now, type Change } from './leaves'

const paid = async () =>
  (
    await anOrder()
      .of(await aStockedVariant(5))
      .paid()
  ).id
const asPickup = async (status: 'paid' | 'ready_for_pickup') => {
  const { id: pickupLocationId } = await aLocation()
  const data = { deliveryMethod: 'pickup', pickupLocationId, status } as const
  return (await db.order.update({ where: { id: await paid() }, data })).id
}
const PARCEL = { formId: randomUUID(), version: 1, carrier: 'UPS', trackingNumber: '1Z999AA1' }
const refund = async () => ({
  ...{ orderId: await paid(), formId: randomUUID(), lines: [], withDelivery: true, restock: false },
  reason: 'goodwill' as const,
})

const failedRefund = async () => {
  const { id: orderId, payments } = await anOrder().paid()
  const { id: refundId } = await db.refund.create({
    data: {
      ...{ orderId, paymentId: payments[0]!.id, status: 'failed', reason: 'Goodwill.' },
      ...{ amountCents: 100, otherCents: 100 },
    },
  })
  return { orderId, refundId }
}

/** What staff do to an order, and the row that each leaves. */
export const ORDER_CHANGES: readonly Change[] = [
  leaves('order.shipped', shipOrder, 'orders:fulfil', async (olive) => [
    olive,
    { orderId: await paid(), ...PARCEL },
    now,
  ]),
  leaves('order.ready', makeReady, 'orders:fulfil', async (olive) => [
    olive,
    await asPickup('paid'),
    now,
  ]),
  leaves('order.picked_up', deliverOrder, 'orders:fulfil', async (olive) => [
    olive,
    await asPickup('ready_for_pickup'),
    now,
  ]),
  leaves('order.delivered', deliverOrder, 'orders:fulfil', async (olive) => {
    const orderId = await paid()
    await shipOrder(olive, { orderId, ...PARCEL }, now)
    return [olive, orderId, now]
  }),
  leaves('order.edited', editOrder, 'orders:edit', async (olive) => {
    const asked = { orderId: await paid(), formId: randomUUID(), version: 1 }
    return [olive, { ...asked, values: { fullName: 'Nora B. Vance' } }, now]
  }),
  leaves('order.size_switched', switchSize, 'orders:edit', async (olive) => {
    const { large, small } = await twoSizes({ large: 2400, small: 1400 })
    const { id: orderId, lines } = await anOrder().of(large).paid()
    const asked = { orderId, formId: randomUUID(), version: 1, orderLineId: lines[0]!.id }
    return [olive, { ...asked, variantId: small.id, seenCents: 1400, quantity: 1 }, now]
  }),
  leaves('order.tracking_corrected', correctParcel, 'orders:fulfil', async (olive) => {
    const orderId = await paid()
    const { formId: shipmentId } = PARCEL
    await shipOrder(olive, { orderId, ...PARCEL }, now)
    const right = { carrier: 'FedEx', trackingNumber: '999999999999' }
    const asked = { orderId, shipmentId, formId: randomUUID(), seen: PARCEL.trackingNumber }
    const seenCarrier = PARCEL.carrier
    return [olive, { ...asked, ...right, seenCarrier }, now]
  }),
  leaves('order.noted', addNote, 'orders:note', async (olive) => [
    olive,
    { orderId: await paid(), formId: randomUUID(), text: 'Hello' },
    now,
  ]),
  leaves('order.cancelled', cancelUnpaid, 'orders:cancel', async (olive) => {
    const { id } = await anOrder().waiting()
    // As if its page had not opened yet: no Stripe is told of it.
    await db.payment.updateMany({ where: { orderId: id }, data: { sessionId: null } })
    return [olive, id, now]
  }),
  leaves('order.cancelled', cancelForShopper, 'orders:cancel', async (olive) => [
    olive,
    await paid(),
    now,
  ]),
  leaves('order.refunded', refundOrder, 'orders:refund', async (olive) => [
    olive,
    await refund(),
    now,
  ]),
  leaves('order.lot_replaced', replaceRecalled, 'orders:fulfil', async (olive) => {
    const variant = await aStockedVariant(5)
    const { id: orderId } = await anOrder().of(variant).paid()
    const lot = await db.stockLot.findFirstOrThrow({ where: { variantId: variant.id } })
    await db.stockLot.update({ where: { id: lot.id }, data: { recalledAt: now } })
    const { variantId, locationId } = lot
    await db.stockLot.create({ data: { variantId, locationId, lotCode: 'OTHER', onHand: 1 } })
    return [olive, { orderId, variantId }, now]
  }),
  leaves('order.refund_retried', retryRefund, 'orders:refund', async (olive) => [
    olive,
    await failedRefund(),
    now,
  ]),
  leaves('order.refund_settled', settleRefund, 'orders:refund', async (olive) => [
    olive,
    { ...(await failedRefund()), formId: randomUUID(), how: 'cash' as const, words: 'Receipt 7' },
    now,
  ]),
  leaves('export.taken', exportOrders, ['orders:read', 'customers:export'], (olive) =>
    Promise.resolve([olive, parseOrderQuery(new URLSearchParams('view=shipped')).query, now]),
  ),
]
