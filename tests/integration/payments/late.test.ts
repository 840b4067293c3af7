import { beforeEach, expect, test } from 'vitest'
import { reconcilePayments } from '#app/checkout/reconcile-payments.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aShopper } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { hearFromStripe, moneyAtStripe, payAtStripe, stripeIsBack, stripeIsDown } from './at-stripe'
import { expectBooksToBalance } from './books'
import { buy, buyUnits, goToPay, mailsAbout, statusOf, stockOf } from './checkout'

let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(3, { priceCents: 2400 })
})

/** Paid in time at Stripe, but the shop hears of it only after the hold has lapsed. */
async function payUnheard(bag: { id: string }) {
  const page = await goToPay(bag)
  await payAtStripe(page.sessionId)
  stripeIsDown()
  await reconcilePayments(new Date(Date.now() + 60 * 60_000))
  stripeIsBack()
  expect(await statusOf(page.orderId)).toBe('expired')
  return page
}

const back = async () => (await moneyAtStripe()).refunds.map(({ amount }) => amount)
const totalOf = async (id: string) =>
  (await db.order.findUniqueOrThrow({ where: { id } })).totalCents

test('a late payment goes ahead where everything is still to be had', async () => {
  const { orderId } = await payUnheard(await aBag().with(serum, 2))
  await hearFromStripe()
  expect(await statusOf(orderId)).toBe('paid')
  expect(await stockOf(serum)).toEqual({ onHand: 1, held: 0 })
  expect(await mailsAbout(orderId)).toEqual(['paid'])
  await expectBooksToBalance()
})

test('a late payment for what has sold out goes back in full, and the shopper is told', async () => {
  const { orderId } = await payUnheard(await aBag().with(serum, 2))
  await buyUnits(serum, 3)
  await hearFromStripe()
  expect(await statusOf(orderId)).toBe('cancelled')
  expect(await back()).toEqual([await totalOf(orderId)])
  expect(await mailsAbout(orderId)).toEqual(expect.arrayContaining(['refunded_late', 'refunded']))
  expect(await stockOf(serum)).toEqual({ onHand: 0, held: 0 })
  await expectBooksToBalance()
})

test('a late payment for a bag that was ordered again goes back in full', async () => {
  const bag = await aBag().with(serum)
  const late = await payUnheard(bag)
  const again = await goToPay(bag)
  await hearFromStripe()
  expect(await statusOf(late.orderId)).toBe('cancelled')
  expect(await back()).toEqual([await totalOf(late.orderId)])
  await payAtStripe(again.sessionId)
  await hearFromStripe()
  expect(await statusOf(again.orderId)).toBe('paid')
  expect(await stockOf(serum)).toEqual({ onHand: 2, held: 0 })
  await expectBooksToBalance()
})

test('a late payment whose code was used up meanwhile goes back in full', async () => {
  await aPromotion('LAST', { usesLimit: 1 })
  const late = await payUnheard(await aBag().with(serum).withCode('LAST'))
  await buy(await aBag().with(serum).withCode('LAST'), {
    details: aShopper({ email: 'quicker@example.com' }),
  })
  await hearFromStripe()
  expect(await statusOf(late.orderId)).toBe('cancelled')
  expect(await stockOf(serum)).toEqual({ onHand: 2, held: 0 })
  expect(await db.promotion.findFirst()).toMatchObject({ uses: 1 })
  await expectBooksToBalance()
})

test('of two late payments for the last units one goes ahead, the other goes back', async () => {
  const one = await payUnheard(await aBag().with(serum, 2))
  const two = await payUnheard(await aBag().with(serum, 2))
  await hearFromStripe()
  const statuses = [await statusOf(one.orderId), await statusOf(two.orderId)]
  expect(statuses.toSorted()).toEqual(['cancelled', 'paid'])
  await expectBooksToBalance()
})

test.each([
  ['amount', { amountCents: 1 }],
  ['currency', { currency: 'eur' }],
])('money of another %s than the order’s sells nothing and goes back', async (_, expected) => {
  const { orderId, sessionId } = await goToPay(await aBag().with(serum, 2))
  await db.payment.update({ where: { orderId }, data: expected })
  await payAtStripe(sessionId)
  await hearFromStripe()
  expect(await statusOf(orderId)).toBe('cancelled')
  expect(await db.payment.findUnique({ where: { orderId } })).toMatchObject({
    status: 'mismatched',
  })
  expect(await back()).toEqual([await totalOf(orderId)])
  expect(await stockOf(serum)).toEqual({ onHand: 3, held: 0 })
  expect(await mailsAbout(orderId)).toEqual(expect.arrayContaining(['cancelled', 'refunded']))
  await expectBooksToBalance()
})
