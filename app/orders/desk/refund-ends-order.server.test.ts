import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { expectShopToAddUp } from '#tests/integration/payments/books'
import { readOrder } from './read-order.server'
import { refundOrder } from './refund-order.server'
import { worthOfChosen } from './refund-units'
import { shipOrder } from './ship-order.server'

const now = new Date()
const twoLines = async () =>
  anOrder()
    .of(await aStockedVariant(5, { productName: 'First Serum' }), 2)
    .of(await aStockedVariant(5, { productName: 'Second Serum' }))
    .paid()

type Units = { orderLineId: string; quantity: number }[]

async function refund(orderId: string, lines: Units, agreedCents?: number) {
  const ticked = { withDelivery: false, restock: true, agreedCents }
  const asked = { orderId, formId: randomUUID(), lines, ...ticked }
  return refundOrder(await aStaffMember('owner'), { ...asked, reason: 'missing' }, now)
}
/** All units of each line, those of the first serum first. */
const unitsOf = ({ lines }: MadeOrder) =>
  lines
    .toSorted((a, b) => b.quantity - a.quantity)
    .map(({ id, quantity }) => [{ orderLineId: id, quantity }])
const orderNow = (id: string) => db.order.findUniqueOrThrow({ where: { id } })
const refundedCents = async (orderId: string) =>
  (await db.refund.aggregate({ where: { orderId }, _sum: { amountCents: true } }))._sum.amountCents

test('an order whose lines were refunded one by one leaves those to send with the last of them', async () => {
  const order = await twoLines()
  const [first, second] = unitsOf(order)
  expect(await refund(order.id, first!)).toBe('done')
  expect(await orderNow(order.id)).toMatchObject({ status: 'paid', endedAt: null })
  expect(await refund(order.id, second!)).toBe('done')
  expect(await orderNow(order.id)).toMatchObject({ status: 'cancelled', endedAt: now })
  // Nothing came, so nothing is paid for it to come.
  expect(await refundedCents(order.id)).toBe(order.totalCents)
  await expectShopToAddUp()
  await runJobs()
  expect(await db.mail.count({ where: { occasion: { startsWith: 'cancelled:' } } })).toBe(1)
})

test('of two who refund the last two lines at once one ends the order, once', async () => {
  const order = await twoLines()
  const outcomes = await Promise.all(unitsOf(order).map((lines) => refund(order.id, lines)))
  expect(outcomes).toEqual(['done', 'done'])
  expect(await orderNow(order.id)).toMatchObject({ status: 'cancelled' })
  expect(await db.orderEvent.count({ where: { orderId: order.id, kind: 'cancelled' } })).toBe(1)
  expect(await refundedCents(order.id)).toBe(order.totalCents)
})

test('the form says the sum that is given back, and no other is, whatever a colleague did meanwhile', async () => {
  const order = await twoLines()
  const [first, second] = unitsOf(order)
  const worth = async (lines: Units) => {
    const shown = await readOrder(await aStaffMember('owner'), `PW-${order.number}`)
    return worthOfChosen(shown!, { lines, withDelivery: false })
  }
  const half = first!.map((units) => ({ ...units, quantity: 1 }))
  const read = (await worth(half))!
  expect(await refund(order.id, half, read.amountCents - 1)).toBe('another-sum')
  expect(await refundedCents(order.id)).toBeNull()
  expect(await refund(order.id, half, read.amountCents)).toBe('done')
  expect(await refundedCents(order.id)).toBe(read.amountCents)

  const all = [...half, ...second!]
  const rest = await worth(all)
  // With the last units delivery goes back.
  expect(rest).toEqual({ amountCents: order.totalCents - read.amountCents, ends: true })
  expect(await refund(order.id, half)).toBe('done')
  expect(await worth(all)).toBeUndefined()
  expect(await refund(order.id, second!, rest!.amountCents)).toBe('another-sum')
  expect(await worth([])).toBeUndefined()
  expect(await orderNow(order.id)).toMatchObject({ status: 'paid' })
})

test('the last units leave in a parcel or are refunded, never both', async () => {
  const order = await anOrder().paid()
  const parcel = { orderId: order.id, formId: randomUUID(), version: 1, carrier: 'Other' }
  const [sent, refunded] = await Promise.all([
    shipOrder(await aStaffMember('fulfilment'), parcel, now),
    refund(order.id, unitsOf(order)[0]!),
  ])
  const { status } = await orderNow(order.id)
  expect([
    ['done', 'not-back', 'shipped'],
    ['not-now', 'done', 'cancelled'],
  ]).toContainEqual([sent, refunded, status])
})
