import { beforeEach, describe, expect, test } from 'vitest'
import { writeCents } from '#app/money/read-cents'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { writeSyntheticOrders } from '#prisma/seed/synthetic/write-synthetic-orders'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aPromotion } from '#tests/factories/promotion'
import { aPriceBook } from '#tests/factories/price-book'
import { aReturn } from '#tests/factories/return'
import { aShopper } from '#tests/factories/shopper'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aStockedVariant } from '#tests/factories/stock'
import { exportOrders } from './export-orders.server'
import { findOrders, listOrders } from './list-orders.server'
import { parseOrderQuery } from './order-query'
import { refundOrder } from './refund-order.server'

let olive: Actor
beforeEach(async () => {
  olive = await aStaffMember('owner')
})

const query = (search: string) => parseOrderQuery(new URLSearchParams(search)).query
const numbers = async (search: string, actor = olive) =>
  (await listOrders(actor, query(search)))!.orders.map(({ number }) => number)
const change = (order: MadeOrder, data: Parameters<typeof db.order.update>[0]['data']) =>
  db.order.update({ where: { id: order.id }, data })

test('orders are found by their state, way, studio, day, code and what they contain', async () => {
  const austin = await aLocation({ name: 'Austin' })
  const serum = await aStockedVariant(9, { productName: 'Calm Serum' })
  const toner = await aStockedVariant(9, { productName: 'Bright Toner' })
  const a = await anOrder().of(serum).paid()
  const b = await anOrder().of(toner).of(serum).paid()
  const c = await anOrder().of(toner).waiting()
  await change(a, { deliveryMethod: 'pickup', pickupLocationId: austin.id })
  await change(b, { placedAt: new Date('2026-03-08T05:59:00Z') })
  const { id: promotionId } = await aPromotion('GLOW')
  const discount = { orderId: b.id, promotionId, position: 0, code: 'GLOW', name: 'Glow', cents: 0 }
  await db.orderDiscount.create({ data: discount })
  await change(c, { placedAt: new Date('2026-03-08T06:00:00Z') })
  const [one, two, three] = [a.number, b.number, c.number]
  expect(await numbers('')).toEqual([three, two, one])
  expect(await numbers('sort=oldest')).toEqual([one, two, three])
  expect(await numbers('view=unpaid')).toEqual([three])
  expect(await numbers('view=to-send')).toEqual([two])
  expect(await numbers('view=to-prepare')).toEqual([one])
  expect(await numbers('way=pickup')).toEqual([one])
  expect(await numbers(`place=${austin.slug}`)).toEqual([one])
  expect(await numbers('place=nowhere')).toEqual([])
  expect(await numbers('code=glow')).toEqual([two])
  expect(await numbers('item=SERUM calm')).toEqual([two, one])
  expect(await numbers(`item=${toner.slug.slice(0, 12)}`)).toEqual([three, two])
  for (const item of ['%', '_', "';--", 'calm toner'])
    expect(await numbers(`item=${item}`)).toEqual([])
  // The shop's own days: midnight in Chicago is six in the morning, UTC.
  expect(await numbers('from=2026-03-07&to=2026-03-07')).toEqual([two])
  expect(await numbers('from=2026-03-08&to=2026-03-08')).toEqual([three])
})

test('orders are found by what became of them, and by their total', async () => {
  const plain = await anOrder()
    .of(await aStockedVariant(9, { priceCents: 9900 }))
    .paid()
  const { order: returned } = await aReturn(1)
  const refunded = await anOrder().paid()
  await refundOrder(
    olive,
    {
      ...{ orderId: refunded.id, formId: crypto.randomUUID(), withDelivery: true, restock: false },
      ...{ lines: [], reason: 'goodwill' },
    },
    new Date(),
  )
  await db.dispute.create({
    data: {
      ...{ id: 'du_1', paymentId: plain.payments[0]!.id, status: 'needs_response' },
      ...{ reason: 'fraudulent', amountCents: 1, openedAt: new Date() },
    },
  })
  expect(await numbers('has=refund')).toEqual([refunded.number])
  expect(await numbers('has=return')).toEqual([returned.number])
  expect(await numbers('has=dispute')).toEqual([plain.number])
  expect(await numbers('min=90')).toEqual([plain.number])
  expect(await numbers('max=90&has=return')).toEqual([returned.number])
  expect((await numbers('sort=total'))[0]).toBe(plain.number)
})

test('an order says how many units are left to send, and how many were bought', async () => {
  const serum = await aStockedVariant(20)
  const partly = await anOrder().of(serum, 3).paid()
  await db.orderLine.updateMany({ where: { orderId: partly.id }, data: { shippedQuantity: 1 } })
  await anOrder().of(serum, 2).paid()
  await anOrder().of(serum, 1).delivered()
  await anOrder().of(serum, 4).waiting()
  const { orders } = (await listOrders(olive, query('sort=oldest')))!
  expect(orders.map(({ waiting, units }) => [waiting, units])).toEqual([
    [2, 3],
    [2, 2],
    [0, 1],
    [0, 4],
  ])
})

test.each(['', 'sort=oldest', 'sort=total'])(
  'all pages of a list (%s) together are the list, each order once',
  async (search) => {
    await aPriceBook()
    await aStockedVariant(1)
    await writeSyntheticOrders(db, 121, new Date())
    const seen: number[] = []
    let asked = query(search)
    for (;;) {
      const { orders, next } = (await listOrders(olive, asked))!
      seen.push(...orders.map(({ number }) => number))
      if (!next) break
      asked = { ...asked, after: next }
    }
    expect(new Set(seen).size).toBe(121)
    expect(seen).toHaveLength(121)
  },
)

test('a clinic’s person finds the orders of their studio only, however they look', async () => {
  const [dallas, austin] = [await aLocation(), await aLocation({ name: 'Austin' })]
  const mine = await anOrder(aShopper({ fullName: 'Ada Lane' })).paid()
  const other = await anOrder(aShopper({ fullName: 'Ada Moss' })).paid()
  await change(mine, { deliveryMethod: 'pickup', pickupLocationId: dallas.id })
  await change(other, { deliveryMethod: 'pickup', pickupLocationId: austin.id })
  const clio = await aStaffMember('clinic', { locationId: dallas.id })
  expect(await numbers('', clio)).toEqual([mine.number])
  expect(await numbers(`place=${austin.slug}`, clio)).toEqual([])
  expect((await findOrders(clio, 'ada')).map(({ number }) => number)).toEqual([mine.number])
  expect(await findOrders(clio, String(other.number))).toEqual([])
  expect(await exportOrders(clio, query(''), new Date())).toBeUndefined()
})

describe('looking for a shopper', () => {
  test('takes a piece of a name, a whole address or a number', async () => {
    const { number, email } = await anOrder(aShopper({ fullName: 'Imani Okafor-Reyes' })).paid()
    for (const words of ['okafor', 'IMANI', ` ${email.toUpperCase()} `, `pw-${number}`])
      expect(await findOrders(olive, words), words).toMatchObject([{ number }])
    for (const words of ['nobody', 'imani@example.com', '99999', '  ', '\\', '%', '_mani'])
      expect(await findOrders(olive, words), words).toEqual([])
  })

  test('takes an address in whatever letters it was typed, then and now', async () => {
    const typed = { email: 'Mixed.Case@Example.com' }
    const { number } = await anOrder(aShopper(typed)).paid()
    for (const words of [
      'mixed.case@example.com',
      'Mixed.Case@Example.com',
      'MIXED.CASE@example.COM',
    ])
      expect(await findOrders(olive, words), words).toMatchObject([{ number }])
  })
})

test('a file has just the orders of the list, and the trail tells of which list', async () => {
  await anOrder().waiting()
  const { number, email, totalCents } = await anOrder().paid()
  const parts = await exportOrders(olive, query('view=to-send'), new Date())
  const rows = []
  for await (const part of parts ?? []) rows.push(...part)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toEqual(expect.arrayContaining([`PW-${number}`, email, writeCents(totalCents)]))
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'export.taken', after: { list: 'view=to-send' } },
  ])
  const fay = await aStaffMember('fulfilment')
  expect(await exportOrders(fay, query(''), new Date())).toBeUndefined()
})
