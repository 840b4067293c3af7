import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { readToday, readWaiting } from './today.server'

test('an order to send counts the units that are left to send, not those that were refunded', async () => {
  const now = new Date()
  const sam = await aStaffMember('support')
  const { id: orderId, lines } = await anOrder()
    .of(await aStockedVariant(5), 3)
    .paid()
  const refund = { orderId, formId: randomUUID(), withDelivery: false, restock: true }
  const two = [{ orderLineId: lines[0]?.id ?? '', quantity: 2 }]
  expect(await refundOrder(sam, { ...refund, lines: two, reason: 'missing' }, now)).toBe('done')
  const { toSend } = await readToday(sam, now)
  expect(toSend?.orders).toMatchObject([{ id: orderId, units: 3, waiting: 1 }])
})

test('of seven notices today tells five and how many there are, and their list has all', async () => {
  const now = new Date()
  const olive = await aStaffMember('owner')
  const kind = 'sold-out-recommendation'
  await db.staffNotice.createMany({
    data: Array.from({ length: 7 }, (_, n) => ({ kind, occasion: `${kind}:x:${n}`, message: 'x' })),
  })
  const { notices } = await readToday(olive, now)
  expect([notices?.count, notices?.items.length]).toEqual([7, 5])
  expect((await readWaiting(olive, 'notices', now))?.items).toHaveLength(7)
  expect(await readWaiting(olive, 'payments', now)).toEqual({ count: 0, items: [] })
  expect(await readWaiting(await aStaffMember('catalog'), 'payments', now)).toBeNull()
  expect(await readWaiting(await aStaffMember('fulfilment'), 'notices', now)).toBeNull()
})
