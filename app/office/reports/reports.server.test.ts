import { beforeEach, describe, expect, test } from 'vitest'
import { addToBag } from '#app/cart/add-to-bag.server'
import { originOf } from '#app/cart/origin'
import { db } from '#app/platform/database.server'
import { writeSyntheticOrders } from '#prisma/seed/synthetic/write-synthetic-orders'
import { aPriceBook } from '#tests/factories/price-book'
import { anOrder } from '#tests/factories/order'
import { aStockedVariant } from '#tests/factories/stock'
import { noSales, productsByHand, salesByHand, taxByHand } from '#tests/factories/sums-by-hand'
import { reportGuides } from './guides-report.server'
import { reportProducts } from './products-report.server'
import { STEPS, type ReportPeriod } from './report-period'
import { salesSheets } from './report-sheets'
import { reportRunOuts } from './run-out-report.server'
import { reportSales } from './sales-report.server'
import { sheetFile } from './sheet-file.server'
import { reportStock } from './stock-report.server'
import { reportTax } from './tax-report.server'

const now = new Date('2026-11-26T12:00:00Z')
const DAY_MS = 86_400_000
const year: ReportPeriod = { from: '2025-11-26', to: '2026-11-26', by: 'month' }

describe('of a year of 1,500 orders', () => {
  beforeEach(async () => {
    await aPriceBook()
    for (const priceCents of [1299, 2450, 3875, 8900])
      await aStockedVariant(5, { priceCents, productName: `Serum at ${priceCents}` })
    await writeSyntheticOrders(db, 1500, now)
    await disputeSome()
  })

  test.each(['day', 'week', 'month'] as const)(
    'the sales by %s are the sums of the orders and refunds, to the cent',
    async (by) => {
      const report = await reportSales({ ...year, by })
      const expected = await salesByHand(by)
      for (const { start, ...step } of report.steps)
        expect({ start, ...step }).toEqual({ start, ...(expected.get(start) ?? noSales()) })
      const charged = await db.payment.aggregate({ _sum: { paidCents: true } })
      const refunded = await db.refund.aggregate({ _sum: { amountCents: true } })
      expect(report.total.orders).toBe(1500)
      expect(report.total.totalCents).toBe(charged._sum.paidCents)
      expect(report.total.refundedCents).toBe(refunded._sum.amountCents)
      const { total } = report
      const lost = { status: { in: ['lost', 'prevented'] } }
      const lostIn = await db.dispute.aggregate({
        where: lost,
        _sum: { amountCents: true },
        _count: true,
      })
      expect(lostIn._count).toBeGreaterThan(20)
      expect(total.disputesLost).toBe(lostIn._count)
      expect(total.disputeLostCents).toBe(lostIn._sum.amountCents)
      expect(total.netCents).toBe(total.totalCents - total.refundedCents - total.disputeLostCents)
      expect(total.totalCents).toBe(
        total.itemsCents - total.discountCents + total.deliveryCents + total.taxCents,
      )
    },
  )

  test('the tax by step and state is the tax of the orders, and what refunds gave back of it', async () => {
    const { total } = await reportSales(year)
    for (const by of STEPS) {
      const { states, steps, stateSteps } = await reportTax({ ...year, by })
      const told = stateSteps.map(({ start, state, ...tax }) => [`${start} ${state}`, tax] as const)
      expect(new Map(told)).toEqual(await taxByHand(by))
      for (const rows of [states, steps, stateSteps]) {
        expect(sum(rows, 'chargedCents')).toBe(total.taxCents)
        expect(sum(rows, 'orders')).toBe(total.orders)
        expect(sum(rows, 'dueCents')).toBe(total.taxCents - sum(rows, 'givenBackCents'))
      }
      for (const { state, chargedCents } of states) {
        const charged = await db.order.aggregate({ where: { state }, _sum: { taxCents: true } })
        expect(chargedCents, state).toBe(charged._sum.taxCents)
      }
    }
  })

  test.each(['day', 'week', 'month'] as const)(
    'guides and other pages by %s sum to what the goods brought and what refunds gave back of it',
    async (by) => {
      const { origins, guides, steps, guideSteps } = await reportGuides({ ...year, by })
      const { total } = await reportSales({ ...year, by })
      expect(sum(origins, 'salesCents')).toBe(total.itemsCents - total.discountCents)
      expect(sum(origins, 'units')).toBe(total.units)
      const back = await db.refundLine.aggregate({ _sum: { listCents: true, discountCents: true } })
      expect(sum(origins, 'refundedCents')).toBe(back._sum.listCents! - back._sum.discountCents!)
      const fromGuides = origins.find(({ origin }) => origin === 'guide')!
      for (const key of ['units', 'salesCents', 'refundedCents'] as const) {
        expect(sum(guides, key), key).toBe(fromGuides[key])
        expect(sum(steps, key), key).toBe(fromGuides[key])
        expect(sum(guideSteps, key), key).toBe(fromGuides[key])
      }
      expect(sum(steps, 'orders')).toBe(fromGuides.orders)
      const lines = await db.orderLine.aggregate({
        where: { origin: 'guide' },
        _sum: { listCents: true, discountCents: true },
      })
      expect(fromGuides.salesCents).toBe(lines._sum.listCents! - lines._sum.discountCents!)
    },
  )

  test('products, also by step, and bundles against singles sum to what the goods brought', async () => {
    const { products, ways } = await reportProducts(year)
    const { total } = await reportSales(year)
    for (const each of [products, ways]) {
      expect(sum(each, 'salesCents')).toBe(total.itemsCents - total.discountCents)
      expect(sum(each, 'units')).toBe(total.units)
    }
    expect(sum(ways, 'savingCents')).toBe(total.bundleSavingCents)
    expect(ways.map(({ bundle }) => bundle)).toContain('Measured routine')

    for (const by of STEPS) {
      const { productSteps } = await reportProducts({ ...year, by })
      const told = productSteps.map(
        ({ start, slug, name: _name, ...figures }) => [`${start} ${slug}`, figures] as const,
      )
      expect(new Map(told)).toEqual(await productsByHand(by))
      for (const key of ['units', 'salesCents', 'refundedUnits'] as const)
        expect(sum(productSteps, key)).toBe(sum(products, key))
      const first = await reportProducts({ ...year, by }, 3)
      expect(first.productSteps).toEqual(productSteps.slice(0, 3))
      expect(first.allProductSteps).toBe(productSteps.length)
    }
  })
})

test('a guide is told what was put into bags from it, bought and given back', async () => {
  await aPriceBook()
  const serum = await aStockedVariant(9, { priceCents: 2000 })
  const from = originOf('/guides/large-pores')
  await addToBag(null, [{ variantId: serum.id, quantity: 2 }], now, from)
  const order = await anOrder().of(serum, 3).paid(now)
  await db.orderLine.updateMany({ data: from })
  const { guides, steps, guideSteps } = await reportGuides({ ...year, by: 'day' })
  const told = { orders: 1, units: 3, salesCents: order.itemsCents, refundedCents: 0 }
  expect(guides).toEqual([{ slug: 'large-pores', title: 'large-pores', added: 2, ...told }])
  expect(guideSteps).toMatchObject([{ start: '2026-11-26', added: 2, ...told }])
  expect(steps.at(-1)).toMatchObject({ start: '2026-11-26', added: 2, ...told })
})

test('a refund of delivery gives back its tax', async () => {
  await aPriceBook()
  const order = await anOrder().paid(now)
  const { deliveryCents, deliveryTaxCents } = order
  expect(deliveryCents).toBeGreaterThan(0)
  await db.refund.create({
    data: {
      orderId: order.id,
      paymentId: order.payments[0]!.id,
      status: 'succeeded',
      amountCents: deliveryCents + deliveryTaxCents,
      deliveryCents: deliveryCents + deliveryTaxCents,
      reason: 'late',
      settledAt: now,
    },
  })
  expect((await reportTax(year)).states).toMatchObject([
    { state: order.state, chargedCents: order.taxCents, givenBackCents: deliveryTaxCents },
  ])
})

test('money that came too late and went back whole is no sale and gives back no tax', async () => {
  await aPriceBook()
  const sold = await anOrder().paid(now)
  const late = await anOrder().expired(now)
  await db.payment.update({
    where: { orderId: late.id },
    data: { status: 'succeeded', paidCents: late.totalCents },
  })
  const [line] = await db.orderLine.findMany({ where: { orderId: late.id } })
  const { id, quantity, listCents, discountCents, taxCents } = line!
  const totalCents = listCents - discountCents + taxCents
  await db.refund.create({
    data: {
      ...{ orderId: late.id, paymentId: late.payments[0]!.id, status: 'succeeded' },
      ...{ amountCents: late.totalCents, deliveryCents: late.totalCents - totalCents },
      ...{ reason: 'late', settledAt: now },
      lines: {
        create: { orderLineId: id, quantity, listCents, discountCents, taxCents, totalCents },
      },
    },
  })
  const { total } = await reportSales(year)
  expect(total).toMatchObject({ refundedCents: 0, netCents: sold.totalCents })
  expect((await reportTax(year)).states).toMatchObject([
    { state: sold.state, givenBackCents: 0, dueCents: sold.taxCents },
  ])
})

test('a dispute counts on the day it is lost, and of a sale alone', async () => {
  await aPriceBook()
  const sold = await anOrder().paid(now)
  const late = await anOrder().expired(now)
  const dispute = (order: typeof sold) => ({
    ...{ id: `dp_${order.number}`, paymentId: order.payments[0]!.id, reason: 'fraudulent' },
    ...{ amountCents: 700, openedAt: now, closedAt: now, status: 'lost' },
  })
  await db.dispute.createMany({ data: [dispute(sold), dispute(late)] })
  const { total } = await reportSales(year)
  expect(total).toMatchObject({ disputesLost: 1, disputeLostCents: 700 })
  expect(total.netCents).toBe(sold.totalCents - 700)
  const [sheet] = salesSheets(await reportSales(year), year)
  expect(sheetFile(sheet!)).toContain('Refunded,Disputes lost,Lost in disputes,Net')
})

test('what was paid late in the evening by the shop’s clocks belongs to that day', async () => {
  await anOrder().paid(new Date('2026-11-02T04:30:00Z'))
  const { steps } = await reportSales({ from: '2026-10-31', to: '2026-11-02', by: 'day' })
  expect(steps.map(({ start, orders }) => [start, orders])).toEqual([
    ['2026-10-31', 0],
    ['2026-11-01', 1],
    ['2026-11-02', 0],
  ])
})

test('stock is worth what it cost, and units of unknown cost are told apart', async () => {
  const serum = await aStockedVariant(7)
  await aStockedVariant(3)
  await db.variant.update({ where: { id: serum.id }, data: { costCents: 450 } })
  const places = await reportStock()
  expect(sum(places, 'valueCents')).toBe(7 * 450)
  expect(sum(places, 'units')).toBe(10)
  expect(sum(places, 'unpricedUnits')).toBe(3)
})

test('two units of one line run out one after the other, what was refunded does not', async () => {
  const serum = await aStockedVariant(9, { productName: 'Serum' })
  // 30 ml at 1 ml a use, twice a day: 15 days.
  await db.category.updateMany({ data: { dosePerUseMilli: 1000 } })
  await anOrder().of(serum, 2).delivered(new Date('2026-11-20T18:00:00Z'))
  const { weeks, products } = await reportRunOuts('2026-11-26')
  expect(weeks.map(({ units }) => units)).toEqual([0, 1, 0, 1, ...Array<number>(8).fill(0)])
  expect(products).toMatchObject([{ name: 'Serum', units: 2 }])

  await db.orderLine.updateMany({ data: { refundedQuantity: 1 } })
  expect((await reportRunOuts('2026-11-26')).products).toMatchObject([{ units: 1 }])
})

const sum = <Key extends string>(rows: readonly Record<Key, number>[], key: Key) =>
  rows.reduce((total, row) => total + row[key], 0)

/** Disputes over every fifteenth payment, of every way to end, half of them late in the evening by the shop's clocks. */
async function disputeSome() {
  const payments = await db.payment.findMany({
    where: { status: 'succeeded' },
    orderBy: { order: { number: 'asc' } },
    select: { id: true, paidCents: true, order: { select: { paidAt: true } } },
  })
  const ends = ['lost', 'won', 'prevented', 'under_review', 'warning_closed', 'lost']
  const disputed = payments.filter((_, place) => place % 15 === 0)
  await db.dispute.createMany({
    data: disputed.map(({ id, paidCents, order }, place) => {
      const status = ends[place % ends.length]!
      const closedAt = new Date(Math.min(order.paidAt!.getTime() + 30 * DAY_MS, now.getTime() - 1))
      if (place % 2) closedAt.setUTCHours(4, 59)
      return {
        ...{ id: `dp_${place}`, paymentId: id, status, reason: 'fraudulent' },
        amountCents: paidCents! - (place % 3),
        openedAt: order.paidAt!,
        closedAt: status === 'under_review' ? null : closedAt,
      }
    }),
  })
}
