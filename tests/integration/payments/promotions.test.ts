import { beforeEach, expect, test } from 'vitest'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { settlePayment } from '#app/checkout/settle-payment.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { anOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { anAutomaticPromotion, aPromotion } from '#tests/factories/promotion'
import { aShopper, pressPay, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { expectBooksToBalance } from './books'
import { buy } from './checkout'

beforeEach(aPriceBook)

const beside = { combines: 'with_others' as const }

const usesOf = async () =>
  Object.fromEntries((await db.promotion.findMany()).map(({ name, uses }) => [name, uses]))

test('an order keeps what each promotion took off, line by line to the cent', async () => {
  await aPromotion('TEN', { percentBp: 1000, priority: 1, ...beside })
  await aPromotion('FIVE', { kind: 'fixed', amountCents: 500, percentBp: null, ...beside })
  await anAutomaticPromotion('Post', { kind: 'free_delivery', percentBp: null, ...beside })
  await aPromotion('ALONE', { percentBp: 100 })
  const [serum, cream] = [await aStockedVariant(5), await aStockedVariant(5)]
  const bag = aBag().with(serum, 1).with(cream, 2)
  const { orderId } = await buy(await bag.withCode('FIVE').withCode('ALONE').withCode('TEN'))
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { lines: { include: { shares: true } }, discounts: { orderBy: { position: 'asc' } } },
  })
  expect(order.discounts.map(({ code, name }) => code ?? name)).toEqual(['TEN', 'FIVE', 'Post'])
  expect(order.discounts[2]).toMatchObject({ cents: 0, deliveryCents: 595 })
  const [ten, five] = order.discounts
  expect(ten!.cents + five!.cents).toBe(order.discountCents)
  for (const { shares, discountCents } of order.lines)
    expect(shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(discountCents)
  expect(await usesOf()).toEqual({ TEN: 1, FIVE: 1, Post: 1, ALONE: 0 })
  await expectBooksToBalance()
})

test('of many shoppers at once each promotion serves as many as it may, entered in any order', async () => {
  await aPromotion('THREE', { usesLimit: 3, ...beside })
  await aPromotion('FIVE', { usesLimit: 5, ...beside })
  const serum = await aStockedVariant(20)
  const press = async (i: number) => {
    const [one, two] = i % 2 ? ['THREE', 'FIVE'] : ['FIVE', 'THREE']
    const bag = await aBag().with(serum).withCode(one).withCode(two)
    const details = aShopper({ email: `shopper${i}@example.com` })
    return { bag, details, seen: await seenQuote(bag, details) }
  }
  const buyers = []
  for (let i = 0; i < 10; i++) buyers.push(await press(i))
  const outcomes = await Promise.all(buyers.map(({ bag, ...seen }) => pressPay(bag, seen)))
  expect(outcomes.filter(({ kind }) => kind === 'pay')).toHaveLength(3)
  // Those who came too late see the total without it, and pay that.
  for (const [i, { bag, details }] of buyers.entries())
    if (outcomes[i]?.kind !== 'pay') await pressPay(bag, { details })
  expect(await usesOf()).toEqual({ THREE: 3, FIVE: 5 })
  expect(await db.order.count()).toBe(10)
  await expectBooksToBalance()
})

test('a first order is had once, in however many windows at once, and again when it came to nothing', async () => {
  await aPromotion('WELCOME', { firstOrderOnly: true })
  const serum = await aStockedVariant(20)
  const windows = []
  for (const email of ['sam@example.com', 'Sam@Example.com', 'sam@example.com']) {
    const bag = await aBag().with(serum).withCode('WELCOME')
    const details = aShopper({ email })
    windows.push({ bag, details, seen: await seenQuote(bag, details) })
  }
  const outcomes = await Promise.all(windows.map(({ bag, ...seen }) => pressPay(bag, seen)))
  const others = outcomes.map(({ kind }) => kind).filter((kind) => kind !== 'pay')
  expect(others).toHaveLength(2)
  // Who is priced after the first order is shown the new price; who was priced before it loses the code.
  for (const kind of others) expect(['changed', 'code-used-up']).toContain(kind)
  expect(await usesOf()).toEqual({ WELCOME: 1 })
  const later = await aBag().with(serum).withCode('WELCOME')
  expect((await seenQuote(later)).promotionIds).toEqual([])
  const { id } = await db.order.findFirstOrThrow()
  expect(await cancelOrder(id, new Date())).toBe('cancelled')
  expect((await seenQuote(later)).promotionIds).toHaveLength(1)
})

test('an order that ends unpaid gives every use back, and another shopper has them', async () => {
  await aPromotion('LAST', { usesLimit: 1, ...beside })
  await anAutomaticPromotion('Offer', { usesLimit: 1, ...beside })
  const { id } = await anOrder().withCode('LAST').expired()
  expect(await usesOf()).toEqual({ LAST: 0, Offer: 0 })
  expect(await db.orderDiscount.count({ where: { orderId: id } })).toBe(2)
  const next = await anOrder().withCode('LAST').waiting()
  expect(await usesOf()).toEqual({ LAST: 1, Offer: 1 })
  // Its own uses do not count against the bag that waits.
  expect((await seenQuote({ id: next.bagId })).promotionIds).toHaveLength(2)
})

test('an offer that ended since the page was opened is not charged for: the new total is shown first', async () => {
  const { id } = await anAutomaticPromotion('Offer')
  const bag = await aBag().with(await aStockedVariant(5))
  const seen = await seenQuote(bag)
  // Behind the back of this process, which still remembers it.
  await db.promotion.update({ where: { id }, data: { active: false } })
  const outcome = await pressPay(bag, { seen })
  expect(outcome).toMatchObject({ kind: 'changed' })
  expect('changes' in outcome && outcome.changes[0]).toMatchObject({ promotionEnded: true })
  expect(await db.order.count()).toBe(0)
})

test('a late payment goes ahead only where each of its promotions can be had again', async () => {
  const { id } = await aPromotion('LAST', { usesLimit: 1, ...beside })
  await aPromotion('MANY', beside)
  const late = await anOrder().withCode('LAST').withCode('MANY').expired()
  await db.promotion.update({ where: { id }, data: { uses: 1 } })
  const [payment] = late.payments
  await settlePayment(
    {
      sessionId: payment!.sessionId!,
      paymentId: payment!.id,
      state: 'paid',
      amountCents: payment!.amountCents,
      currency: 'usd',
      paymentIntentId: 'pi_late',
    },
    'test',
    new Date(),
  )
  expect((await db.order.findUniqueOrThrow({ where: { id: late.id } })).status).toBe('cancelled')
  expect(await usesOf()).toEqual({ LAST: 1, MANY: 0 })
})
