import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { waitUntil } from '#scripts/wait-until'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aStockedVariant } from '#tests/factories/stock'
import {
  eventsAtStripe,
  moneyAtStripe,
  payAtStripe,
  stripeIsBack,
  tellAgain,
} from '#tests/integration/payments/at-stripe'
import { expectBooksToBalance } from '#tests/integration/payments/books'
import { mailsAbout, statusOf, stockOf } from '#tests/integration/payments/checkout'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'
import { prepareShop, type DrilledShop } from './drilled-shop'
import { lockRows, lockTable, lockTableAfter, type Lock } from './locks'

// The shop is killed between each two steps of paying and of giving money back. After it is started
// again, and the shopper presses again or Stripe tells again, nothing is lost and nothing doubled.

const BUILD_AND_START_MS = 180_000

vi.setConfig({ testTimeout: 60_000 })

let shop: DrilledShop
let serum: { id: string }
let bag: { id: string }

beforeAll(async () => {
  shop = await prepareShop()
}, BUILD_AND_START_MS)

beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
  bag = await aBag().with(serum, 2)
  const sandbox = stripeSandbox()
  sandbox.setWebhookEndpoints([{ url: shop.webhookUrl, secret: 'whsec_test' }])
  sandbox.setSwitches({ webhooks: { mode: 'off' } })
  await shop.start()
})

afterAll(() => shop.kill())

async function killAt(lock: Lock): Promise<void> {
  await lock.untilReached()
  await killAndStart(() => lock.release())
}

/** `meanwhile` happens while the shop is dead. */
async function killAndStart(meanwhile: () => unknown = () => {}): Promise<void> {
  await shop.kill()
  await meanwhile()
  await shop.start()
}

/** The shopper goes to Stripe's page and pays there. */
async function checkOutAndPay(): Promise<string> {
  const sessionId = sessionIn(await shop.checkOut(bag))
  await payAtStripe(sessionId)
  return sessionId
}

function sessionIn(pageUrl: string | null): string {
  return pageUrl?.split('/').at(-1) ?? ''
}

/** Stripe tells everything, maybe again, and the shop finishes what it has to do. */
async function settleDown(): Promise<void> {
  for (const event of await eventsAtStripe()) await tellAgain(event.id)
  await shop.untilIdle()
}

async function buy(): Promise<string> {
  await checkOutAndPay()
  await settleDown()
  return (await db.order.findFirstOrThrow({ where: { status: 'paid' } })).id
}

async function expectBoughtOnce(): Promise<void> {
  const order = await db.order.findFirstOrThrow()
  expect(await db.order.count()).toBe(1)
  expect(order.status).toBe('paid')
  expect(await stockOf(serum)).toEqual({ onHand: 3, held: 0 })
  expect(await mailsAbout(order.id)).toEqual(['paid'])
  const { charges, refunds } = await moneyAtStripe()
  expect(charges.map(({ amount_captured }) => amount_captured)).toEqual([order.totalCents])
  expect(refunds).toEqual([])
  await expectBooksToBalance()
}

async function expectRefundedOnce(orderId: string): Promise<void> {
  await settleDown()
  expect(await statusOf(orderId)).toBe('cancelled')
  expect(await db.refund.findMany()).toMatchObject([{ status: 'succeeded' }])
  const { charges, refunds } = await moneyAtStripe()
  expect(refunds.map(({ amount }) => amount)).toEqual(charges.map(({ amount }) => amount))
  expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
  expect((await mailsAbout(orderId)).toSorted()).toEqual(['cancelled', 'paid', 'refunded'])
  await expectBooksToBalance()
}

const theLot = `SELECT FROM "StockLot"`
const theBag = `SELECT FROM "Bag"`
const sessionCount = async () => (await moneyAtStripe()).sessions.length

/** Sends the form without waiting for an answer that may never come. */
function checkOutUnanswered(): void {
  shop.checkOut(bag).catch(() => {})
}

test('killed while the order is being placed', async () => {
  const lot = await lockRows(theLot)
  checkOutUnanswered()
  await killAt(lot)
  expect(await db.order.count()).toBe(0)
  await checkOutAndPay()
  await settleDown()
  await expectBoughtOnce()
})

test('killed when the order is placed and Stripe was not asked yet', async () => {
  const lot = await lockRows(theLot)
  checkOutUnanswered()
  await lot.untilReached()
  await killAt(await lockTableAfter(lot, 'OrderLine'))
  expect(await db.order.count()).toBe(1)
  expect(await sessionCount()).toBe(0)
  await checkOutAndPay()
  await settleDown()
  await expectBoughtOnce()
})

test('killed when Stripe has made the page and its answer was lost', async () => {
  stripeSandbox().setSwitches({ drops: [{ path: '/v1/checkout/sessions', times: 100 }] })
  checkOutUnanswered()
  await waitUntil('The page exists', async () => (await sessionCount()) === 1, 20_000)
  await killAndStart(stripeIsBack)
  await checkOutAndPay()
  expect(await sessionCount()).toBe(1)
  await settleDown()
  await expectBoughtOnce()
})

test('killed when Stripe has answered and the page was not noted yet', async () => {
  const lot = await lockRows(theLot)
  checkOutUnanswered()
  await lot.untilReached()
  const lines = await lockTableAfter(lot, 'OrderLine')
  await lines.untilReached()
  const payment = await lockRows(`SELECT FROM "Payment"`)
  await lines.release()
  await killAt(payment)
  expect(await db.payment.findFirst()).toMatchObject({ sessionId: null })
  expect(await sessionCount()).toBe(1)
  await checkOutAndPay()
  expect(await sessionCount()).toBe(1)
  await settleDown()
  await expectBoughtOnce()
})

test('killed when the shopper is on Stripe’s page', async () => {
  const url = await shop.checkOut(bag)
  await killAndStart(() => payAtStripe(sessionIn(url)))
  await settleDown()
  await expectBoughtOnce()
})

test('killed for good while the shopper paid: no news comes, and the shop asks', async () => {
  const url = await shop.checkOut(bag)
  await killAndStart(() => payAtStripe(sessionIn(url)))
  await db.payment.updateMany({ data: { createdAt: new Date(Date.now() - 5 * 60_000) } })
  await enqueue(db, { name: 'reconcile-payments', payload: {} })
  await shop.untilIdle()
  await expectBoughtOnce()
})

test('killed when the news of the payment is stored and not worked through', async () => {
  await checkOutAndPay()
  const lock = await lockRows(theBag)
  for (const event of await eventsAtStripe()) await tellAgain(event.id)
  await killAt(lock)
  await shop.untilIdle()
  await expectBoughtOnce()
})

test('killed in the middle of settling', async () => {
  await checkOutAndPay()
  const lot = await lockRows(theLot)
  for (const event of await eventsAtStripe()) await tellAgain(event.id)
  await killAt(lot)
  await settleDown()
  await expectBoughtOnce()
})

test('killed when the order is settled and its mail was not written', async () => {
  await checkOutAndPay()
  const mails = await lockTable('Mail')
  for (const event of await eventsAtStripe()) await tellAgain(event.id)
  await killAt(mails)
  await settleDown()
  await expectBoughtOnce()
})

test('killed in the middle of cancelling', async () => {
  const orderId = await buy()
  const lot = await lockRows(theLot)
  shop.cancel(orderId).catch(() => {})
  await killAt(lot)
  expect(await statusOf(orderId)).toBe('paid')
  expect(await shop.cancel(orderId)).toBe(303)
  await expectRefundedOnce(orderId)
})

test('killed when the refund is written down and Stripe was not asked yet', async () => {
  const orderId = await buy()
  const lot = await lockRows(theLot)
  shop.cancel(orderId).catch(() => {})
  await lot.untilReached()
  await killAt(await lockTableAfter(lot, 'Refund'))
  await expectRefundedOnce(orderId)
})

test('killed when Stripe has refunded and its answer was lost', async () => {
  const orderId = await buy()
  stripeSandbox().setSwitches({ drops: [{ path: '/v1/refunds', times: 100 }] })
  shop.cancel(orderId).catch(() => {})
  const refunded = async () => (await moneyAtStripe()).refunds.length === 1
  await waitUntil('The refund exists', refunded, 20_000)
  await killAndStart(stripeIsBack)
  await shop.cancel(orderId)
  await expectRefundedOnce(orderId)
})

test('killed when Stripe has refunded and its answer was not noted yet', async () => {
  const orderId = await buy()
  stripeSandbox().setSwitches({ latency: [{ path: '/v1/refunds', ms: 300 }] })
  expect(await shop.cancel(orderId)).toBe(303)
  const order = await lockRows(`SELECT FROM "Order"`)
  await order.untilReached()
  expect((await moneyAtStripe()).refunds).toHaveLength(1)
  await killAt(order)
  await expectRefundedOnce(orderId)
})
