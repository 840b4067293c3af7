import { beforeEach, describe, expect, test } from 'vitest'
import { openPayment } from '#app/checkout/open-payment.server'
import { settlePayment } from '#app/checkout/settle-payment.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { anOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aShopper, pressPay, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { hearFromStripe, moneyAtStripe, payAtStripe, stripeIsBack, stripeIsDown } from './at-stripe'
import { expectBooksToBalance, expectShopToAddUp } from './books'
import { goToPay, stockOf } from './checkout'

beforeEach(aPriceBook)

/** This many bags with one unit each, and the total that each shopper saw. */
async function bagsSeenBy(count: number, variant: { id: string }, code?: string) {
  const bags = []
  for (let i = 0; i < count; i++) {
    const bag = await (code ? aBag().with(variant).withCode(code) : aBag().with(variant))
    const details = aShopper({ email: `shopper${i}@example.com` })
    bags.push({ bag, details, seen: await seenQuote(bag, details) })
  }
  return bags
}

const kindsOf = (outcomes: { kind: string }[]) => outcomes.map(({ kind }) => kind).toSorted()

test('of fifty buyers at once one gets the last unit, and no other is charged', async () => {
  const serum = await aStockedVariant(1)
  const buyers = await bagsSeenBy(50, serum)
  const outcomes = await Promise.all(buyers.map(({ bag, ...press }) => pressPay(bag, press)))
  const sent = outcomes.filter(({ kind }) => kind === 'pay')
  expect(sent).toHaveLength(1)
  expect(await db.order.count()).toBe(1)
  expect(await stockOf(serum)).toEqual({ onHand: 1, held: 1 })

  const { sessions } = await moneyAtStripe()
  expect(sessions).toHaveLength(1)
  await payAtStripe(sessions[0]!.id)
  await hearFromStripe()
  expect(await stockOf(serum)).toEqual({ onHand: 0, held: 0 })
  expect((await moneyAtStripe()).charges).toHaveLength(1)
  await expectBooksToBalance()
})

describe('a code with three uses', () => {
  beforeEach(() => aPromotion('GLOW', { usesLimit: 3 }))

  test('serves exactly three of twelve shoppers at once', async () => {
    const serum = await aStockedVariant(20)
    const buyers = await bagsSeenBy(12, serum, 'GLOW')
    const outcomes = await Promise.all(buyers.map(({ bag, ...press }) => pressPay(bag, press)))
    expect(outcomes.filter(({ kind }) => kind === 'pay')).toHaveLength(3)
    const others = outcomes.filter(({ kind }) => kind !== 'pay')
    expect(others.every(({ kind }) => kind === 'code-used-up' || kind === 'changed')).toBe(true)
    expect(await db.promotion.findFirst()).toMatchObject({ uses: 3 })
    expect(await stockOf(serum)).toEqual({ onHand: 20, held: 3 })
    await expectBooksToBalance()
  })
})

test('a code that each customer may use once is not used twice, even at once', async () => {
  await aPromotion('ONCE', { perCustomerLimit: 1 })
  const serum = await aStockedVariant(20)
  const bags = await bagsSeenBy(8, serum, 'ONCE')
  const details = aShopper({ email: 'Same.Shopper@example.com' })
  const outcomes = await Promise.all(bags.map(({ bag, seen }) => pressPay(bag, { details, seen })))
  expect(outcomes.filter(({ kind }) => kind === 'pay')).toHaveLength(1)
  expect(await db.promotion.findFirst()).toMatchObject({ uses: 1 })
  await expectBooksToBalance()
})

test.each([2, 10])(
  'the same bag sent %i times at once is one order and one page',
  async (times) => {
    const serum = await aStockedVariant(20)
    const bag = await aBag().with(serum, 2)
    const seen = await seenQuote(bag)
    const now = new Date()
    const outcomes = await Promise.all(
      Array.from({ length: times }, () => pressPay(bag, { seen, now })),
    )
    expect(kindsOf(outcomes)).toEqual(Array<string>(times).fill('pay'))
    expect(new Set(outcomes.map((outcome) => 'url' in outcome && outcome.url)).size).toBe(1)
    expect(await db.order.count()).toBe(1)
    expect((await moneyAtStripe()).sessions).toHaveLength(1)
    expect(await stockOf(serum)).toEqual({ onHand: 20, held: 2 })
    await expectBooksToBalance()
  },
)

test('a page that could not open before opens once, however often it is asked for later', async () => {
  const serum = await aStockedVariant(5)
  const bag = await aBag().with(serum)
  const placedAt = new Date()
  stripeIsDown()
  expect(await pressPay(bag, { now: placedAt })).toEqual({ kind: 'unavailable' })
  stripeIsBack()

  const { id } = await db.order.findFirstOrThrow()
  const later = (ms: number) => new Date(placedAt.getTime() + 20 * 60_000 + ms)
  const opened = await Promise.all([0, 1, 2, 3].map((ms) => openPayment(id, later(ms))))
  expect(new Set(opened.map((page) => 'url' in page && page.url)).size).toBe(1)
  expect((await moneyAtStripe()).sessions).toHaveLength(1)
  await goToPay(bag)
  await expectBooksToBalance()
})

test('orders that are placed while others with the same code end do not block each other', async () => {
  await aPromotion('GLOW', { usesLimit: 100 })
  const serum = await aStockedVariant(40)
  const ending = []
  for (let i = 0; i < 8; i++)
    ending.push(
      await anOrder(aShopper({ email: `early${i}@example.com` }))
        .of(serum)
        .withCode('GLOW')
        .waiting(),
    )
  const buyers = await bagsSeenBy(8, serum, 'GLOW')
  const now = new Date()
  await Promise.all([
    ...buyers.map(async ({ bag, ...press }) =>
      expect((await pressPay(bag, press)).kind).toBe('pay'),
    ),
    ...ending.map(({ payments: [payment] }) =>
      settlePayment(
        {
          sessionId: payment!.sessionId!,
          paymentId: payment!.id,
          state: 'expired',
          amountCents: payment!.amountCents,
          currency: 'usd',
          paymentIntentId: null,
        },
        'test',
        now,
      ),
    ),
  ])
  expect(await stockOf(serum)).toEqual({ onHand: 40, held: 8 })
  expect(await db.promotion.findFirst()).toMatchObject({ uses: 8 })
  await expectShopToAddUp()
})
