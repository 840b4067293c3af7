import { beforeEach, expect, test } from 'vitest'
import { csvLines, type Cell } from '#app/http/csv.server'
import { cancelForShopper } from '#app/orders/desk/cancel-for-shopper.server'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { shipOrder } from '#app/orders/desk/ship-order.server'
import { startReturn } from '#app/orders/start-return.server'
import { db } from '#app/platform/database.server'
import { eraseCustomer } from '#app/privacy/erase-customer.server'
import { planErasure, seenOf } from '#app/privacy/erasure-plan.server'
import type { Actor } from '#app/staff/permissions'
import { effectsOf, exportedAs, ran, sentAs } from '#tests/factories/exchange'
import { anOrder } from '#tests/factories/order'
import { aShopper } from '#tests/factories/shopper'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant, aVariant } from '#tests/factories/stock'
import { emptyTables } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'

let olive: Actor

beforeEach(async () => {
  olive = await aStaffMember('owner')
})

const PARCELS = ['order', 'line', 'carrier', 'tracking', 'sent_on', 'sent_units']
const parcels = (...rows: Cell[][]) => csvLines([PARCELS, ...rows])
const did = async (text: string, actor = olive) => {
  const importId = await sentAs(actor, 'orders', text)
  await ran(olive, importId)
  return effectsOf(olive, importId)
}
const name = ({ number }: { number: number }) => `PW-${number}`
const trail = () =>
  db.auditEntry.count({ where: { action: { in: ['order.imported', 'order.shipped'] } } })

/** A row of another shop's order, changed as given. */
const anOld = (sku: string, changes: Record<string, Cell> = {}): Record<string, Cell> => ({
  ...{ order: 'PW-777', line: 1, placed: '2025-03-10T12:00:00.000Z', status: 'delivered' },
  ...{
    source: 'Old shop',
    paid_on: '2025-03-10T12:01:00.000Z',
    delivered_on: '2025-03-14T12:00:00.000Z',
  },
  ...{ email: 'ada@example.com', name: 'Ada', line1: '1 Main Street', city: 'Austin', state: 'TX' },
  ...{ postal_code: '78701', delivery: 'standard', delivery_cost: '5.00', order_total: '29.00' },
  ...{
    sku,
    units: 2,
    unit_price: '12.00',
    line_total: '24.00',
    carrier: 'UPS',
    tracking: '1Z999AA10123456784',
  },
  ...{ sent_on: '2025-03-11T12:00:00.000Z', arrived_on: '2025-03-14T12:00:00.000Z' },
  ...changes,
})
const fileOf = (...rows: Record<string, Cell>[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return csvLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
}

test('the warehouse’s file marks orders as sent once, and shoppers are mailed as from the page', async () => {
  const serum = await aStockedVariant(20)
  const one = await anOrder().of(serum, 2).paid()
  const two = await anOrder().of(serum, 3).paid()
  await runJobs()
  const mails = await db.mail.count()
  const fred = await aStaffMember('fulfilment')
  const today = new Date().toISOString().slice(0, 10)
  const file = parcels(
    [name(one), '', 'ups', '1Z999AA1 0123456784', today, ''],
    [name(two), 1, 'Other', '', '', 2],
  )
  expect(await did(file, fred)).toEqual(['changed', 'changed'])
  expect(await db.order.findUnique({ where: { id: one.id } })).toMatchObject({ status: 'shipped' })
  expect(await db.order.findUnique({ where: { id: two.id } })).toMatchObject({ status: 'paid' })
  expect(await db.mail.count()).toBe(mails + 2)
  expect(await trail()).toBe(2)
  expect(await did(file, fred)).toEqual(['same', 'same'])
  expect(await db.shipment.count()).toBe(2)
  const rest = parcels([name(two), 1, 'Other; USPS', '; 9400100000000000000000', '', '2; 1'])
  expect(await did(rest, fred)).toEqual(['changed'])
  expect(await db.order.findUnique({ where: { id: two.id } })).toMatchObject({ status: 'shipped' })
})

test('a file changes nothing else of a placed order, and says so at the column', async () => {
  const paid = await anOrder().paid()
  const waiting = await anOrder().waiting()
  const row = (order: { number: number }, cells: Record<string, Cell>) => ({
    order: name(order),
    line: 1,
    ...cells,
  })
  const file = fileOf(
    row(paid, { email: 'other@example.com', order_total: '1.00' }),
    { order: name(paid), carrier: 'Owl', tracking: 'ABC1234' },
    { order: name(paid), line: 9 },
    row(waiting, { carrier: 'UPS', tracking: '1Z999AA10123456784' }),
    { order: 'PW-5', line: 1 },
    { order: 'five' },
  )
  const importId = await sentAs(olive, 'orders', file)
  expect(await effectsOf(olive, importId)).toEqual([
    ...['refused email order_total', 'refused carrier', 'refused line', 'refused carrier'],
    expect.stringMatching(/^refused placed status source email/),
    'refused order',
  ])
  const fred = await aStaffMember('fulfilment')
  expect(await did(fileOf(anOld('x')), fred)).toEqual(['refused order'])
})

test('two files that send the same order at once send it once', async () => {
  const order = await anOrder().paid()
  const file = parcels([name(order), '', 'UPS', '1Z999AA10123456784', '', ''])
  const [one, two] = [await sentAs(olive, 'orders', file), await sentAs(olive, 'orders', file)]
  await Promise.all([ran(olive, one), ran(olive, two, { allOrNothing: true })])
  expect(await db.shipment.count()).toBe(1)
  expect([...(await effectsOf(olive, one)), ...(await effectsOf(olive, two))].toSorted()).toEqual([
    'changed',
    'same',
  ])
})

test('an order of another shop becomes history: no stock, no Stripe, no mail, and the next number is behind it', async () => {
  const { slug, id } = await aVariant()
  const file = fileOf(anOld(slug, { order: 'PW-20000' }))
  const [one, two] = [await sentAs(olive, 'orders', file), await sentAs(olive, 'orders', file)]
  expect(await effectsOf(olive, one)).toEqual(['new'])
  expect(await db.order.count()).toBe(0)
  await Promise.all([ran(olive, one), ran(olive, two)])
  expect([...(await effectsOf(olive, one)), ...(await effectsOf(olive, two))].toSorted()).toEqual([
    'new',
    'same',
  ])
  const order = await db.order.findFirstOrThrow({
    include: { payments: true, shipments: true, holds: true },
  })
  expect(order).toMatchObject({
    ...{
      number: 20_000,
      broughtInFrom: 'Old shop',
      status: 'delivered',
      totalCents: 2900,
      holds: [],
    },
    payments: [{ status: 'succeeded', paidCents: 2900, sessionId: null, paymentIntentId: null }],
    shipments: [{ carrier: 'UPS' }],
  })
  expect(await db.stockLedger.count()).toBe(0)
  expect(await db.mail.count()).toBe(0)
  expect(await trail()).toBe(1)
  expect(await db.customerRecord.findMany()).toMatchObject([
    { email: 'ada@example.com', name: 'Ada', orders: 1 },
  ])

  const now = new Date('2025-03-15T12:00:00Z')
  const lines = await db.orderLine.findMany()
  const refund = {
    formId: crypto.randomUUID(),
    lines: [],
    withDelivery: true,
    restock: false,
  } as const
  expect(await refundOrder(olive, { orderId: order.id, ...refund, reason: 'goodwill' }, now)).toBe(
    'paid-elsewhere',
  )
  expect(await cancelForShopper(olive, order.id, now)).toBe('paid-elsewhere')
  const back = { lines: [{ orderLineId: lines[0]!.id, quantity: 1 }], reason: 'other' as never }
  expect(await startReturn(order.id, back, 'shopper', now)).toBe('elsewhere')
  const held = db.hold.create({ data: { orderId: order.id, expiresAt: now } })
  await expect(held).rejects.toThrow()
  expect(
    (
      await anOrder()
        .of({ id: (await aStockedVariant(5)).id })
        .paid()
    ).number,
  ).toBe(20_001)
  expect(id).toBe(lines[0]?.variantId)
})

test('what is wrong with an old order stands at its column, and it is brought in whole or not at all', async () => {
  const { slug } = await aVariant()
  const bad: [Record<string, Cell>, string][] = [
    [{ sku: 'nothing' }, 'sku'],
    [{ status: 'pending_payment' }, 'status'],
    [{ order_total: '30.00' }, 'order_total'],
    [{ line_total: '23.00' }, 'line_total'],
    [{ paid_on: '' }, 'paid_on'],
    [{ carrier: '', tracking: '', sent_on: '', arrived_on: '' }, 'carrier'],
    [{ refund_total: '99.00', refunded_on: '2025-04-01T00:00:00Z' }, 'refund_total'],
    [{ placed: '2999-01-01T00:00:00Z' }, 'sent_on'],
    [{ state: 'Texas' }, 'state'],
  ]
  const rows = bad.map(([changes], n) => anOld(slug, { order: `PW-${n + 1}`, ...changes }))
  const importId = await sentAs(olive, 'orders', fileOf(...rows))
  const effects = await effectsOf(olive, importId)
  for (const [n, [, column]] of bad.entries()) expect(effects[n]).toBe(`refused ${column}`)

  const two = [
    anOld(slug, { order_total: '53.00' }),
    anOld(slug, { order_total: '53.00', line: 2, units: 'x' }),
  ]
  expect(await did(fileOf(...two))).toEqual(['refused order', 'refused units'])
  expect(await db.order.count()).toBe(0)
})

test('an order of whoever was forgotten is not brought in', async () => {
  const { slug } = await aVariant()
  await did(fileOf(anOld(slug)))
  const { number } = await db.customerRecord.findFirstOrThrow()
  const seen = seenOf((await planErasure(olive, number))!.plan)
  await eraseCustomer(olive, { number, seen, typed: `C-${number}` }, new Date())
  expect(await db.order.findFirst()).toMatchObject({ email: 'deleted@porewell.invalid' })
  expect(await did(fileOf(anOld(slug, { order: 'PW-778' })))).toEqual(['refused email'])
})

test('exported and imported again change nothing; into an emptied shop they make the same files', async () => {
  const [serum, gel] = [
    await aStockedVariant(50),
    await aStockedVariant(50, { productName: '=Gel' }),
  ]
  const by = (email: string) => anOrder(aShopper({ email, line2: 'Apt 2' }))
  await by('paid@example.com').of(serum, 2).of(gel).paid()
  const sent = await by('sent@example.com').of(serum, 3).of(gel, 2).paid()
  const half = {
    orderId: sent.id,
    version: 1,
    carrier: 'UPS',
    trackingNumber: '1Z999AA10123456784',
  }
  const units = [{ orderLineId: sent.lines[0]!.id, quantity: 1 }]
  await shipOrder(olive, { ...half, formId: crypto.randomUUID(), lines: units }, new Date())
  const later = new Date(Date.now() + 5)
  await shipOrder(
    olive,
    { ...half, formId: crypto.randomUUID(), carrier: 'Other', trackingNumber: undefined },
    later,
  )
  const back = await by('back@example.com').of(serum, 2).delivered()
  const asked = { lines: [{ orderLineId: back.lines[0]!.id, quantity: 1, of: 'sent' as const }] }
  const refund = {
    orderId: back.id,
    formId: crypto.randomUUID(),
    withDelivery: true,
    restock: false,
  }
  expect(await refundOrder(olive, { ...refund, ...asked, reason: 'goodwill' }, new Date())).toBe(
    'done',
  )
  const gone = await by('gone@example.com').paid()
  expect(await cancelForShopper(olive, gone.id, new Date())).toBe('done')
  await anOrder().of(gel).expired()
  await db.order.updateMany({ data: { endedAt: new Date() }, where: { status: 'expired' } })
  await db.refund.updateMany({ data: { status: 'succeeded', settledAt: new Date() } })

  const files = {
    orders: await exportedAs(olive, 'orders'),
    customers: await exportedAs(olive, 'customers'),
  }
  expect(files.orders.split('\r\n').length).toBeGreaterThan(8)
  const before = await trail()
  for (const kind of ['orders', 'customers'] as const)
    expect(new Set(await effectsOf(olive, await sentAs(olive, kind, files[kind])))).toEqual(
      new Set(['same']),
    )
  expect(new Set(await did(files.orders))).toEqual(new Set(['same']))
  expect(await trail()).toBe(before)

  await emptyTables(['"Bag"', '"Order"', '"CustomerRecord"', '"StockLot"', '"Mail"'])
  for (const kind of ['orders', 'customers'] as const) {
    const importId = await sentAs(olive, kind, files[kind])
    expect(new Set(await effectsOf(olive, importId))).toEqual(
      new Set(kind === 'orders' ? ['new'] : ['same']),
    )
    expect(await ran(olive, importId, { allOrNothing: true })).toMatchObject({ status: 'done' })
  }
  expect(await exportedAs(olive, 'orders')).toBe(files.orders)
  expect(await exportedAs(olive, 'customers')).toBe(files.customers)
})
