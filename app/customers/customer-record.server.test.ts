import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aCustomer } from '#tests/factories/customer'
import { aSubscriber } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aShopper } from '#tests/factories/shopper'

const SAM = 'sam@example.com'
const now = new Date()
const records = () => db.customerRecord.findMany({ orderBy: { email: 'asc' } })

test('a guest, a reader of letters and an account of one address are one customer', async () => {
  await anOrder(aShopper({ email: 'Sam@Example.com' })).paid(now)
  await anOrder(aShopper({ email: SAM, fullName: 'Sam S. Shopper' })).waiting()
  await aSubscriber(SAM, 'pending', now)
  await aCustomer(SAM)
  expect(await records()).toMatchObject([
    {
      ...{ email: SAM, name: 'Sam S. Shopper', hasAccount: true, letters: 'pending' },
      ...{ orders: 1, lastPaidAt: now },
    },
  ])
})

test('what somebody orders while signed in is theirs, whatever address it names', async () => {
  const { id: customerId } = await aCustomer(SAM)
  const { id } = await anOrder(aShopper({ email: 'gift@example.com' })).paid(now)
  expect(await records()).toMatchObject([{ email: 'gift@example.com', orders: 1 }, { email: SAM }])
  await db.order.update({ where: { id }, data: { customerId } })
  expect(await records()).toMatchObject([{ email: SAM, orders: 1 }])
  await db.customer.delete({ where: { id: customerId } })
  expect(await records()).toMatchObject([{ email: 'gift@example.com', hasAccount: false }])
})

test('many who come at once under one address are counted once each', async () => {
  const orders = []
  for (let count = 0; count < 8; count += 1) orders.push(await anOrder(aShopper()).waiting(now))
  await db.customerRecord.deleteMany()
  await Promise.all([
    ...orders.map(({ id }) => db.order.update({ where: { id }, data: { paidAt: now } })),
    db.customer.create({ data: { email: orders[0]!.email.toLowerCase() } }),
  ])
  expect(await records()).toMatchObject([{ orders: 8, hasAccount: true }])
})

test('the record goes with the last that is known of the address', async () => {
  const { id } = await aCustomer(SAM)
  const [record] = await records()
  expect(record?.number).toBeGreaterThan(1000)
  await db.customer.delete({ where: { id } })
  expect(await records()).toEqual([])
})
