import { expect, test } from 'vitest'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { shipOrder } from '#app/orders/desk/ship-order.server'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aReturn, arrived } from '#tests/factories/return'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'

const now = new Date()
const shelf = async () => (await db.stockLot.aggregate({ _sum: { onHand: true } }))._sum.onHand

test('units that a return put away are put on the shelf by no refund once more', async () => {
  const olive = await aStaffMember('owner')
  const { line, order } = await arrived(await aReturn(1, { units: 2 }))
  const before = (await shelf())!
  const refund = (quantity: number, restock = true) =>
    refundOrder(
      olive,
      {
        ...{ orderId: order.id, formId: crypto.randomUUID(), withDelivery: false, restock },
        ...{ lines: [{ orderLineId: line.id, quantity }], reason: 'returned' },
      },
      now,
    )
  expect(await refund(2)).toBe('put-away')
  expect(await db.refund.count()).toBe(0)
  expect(await refund(1)).toBe('done')
  expect(await refund(1)).toBe('put-away')
  expect(await refund(1, false)).toBe('done')
  expect(await shelf()).toBe(before + 1)
})

test('a unit that was missing and refunded before the rest was sent is never put back', async () => {
  const olive = await aStaffMember('owner')
  const order = await anOrder()
    .of(await aStockedVariant(5), 2)
    .paid()
  const refund = (restock: boolean, reason: 'missing' | 'returned') =>
    refundOrder(
      olive,
      {
        ...{ orderId: order.id, formId: crypto.randomUUID(), withDelivery: false, restock },
        ...{ lines: [{ orderLineId: order.lines[0]!.id, quantity: 1 }], reason },
      },
      now,
    )
  expect(await refund(false, 'missing')).toBe('done')
  const parcel = { carrier: 'Other', version: order.version, formId: crypto.randomUUID() }
  expect(await shipOrder(olive, { orderId: order.id, ...parcel }, now)).toBe('done')
  expect(await refund(true, 'returned')).toBe('done')
  const lines = await db.holdLine.findMany({ where: { hold: { orderId: order.id } } })
  expect(lines).toMatchObject([{ quantity: 2, givenBack: 1, shipped: 0 }])
})
