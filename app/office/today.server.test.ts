import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { readToday } from './today.server'

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
