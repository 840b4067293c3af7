import { beforeEach, expect, test } from 'vitest'
import { processStripeEvent } from '#app/checkout/process-stripe-event.server'
import { settleReturn } from '#app/checkout/settle-return.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs, waitingJobs } from '#tests/setup/run-jobs'
import { deliver, eventsAtStripe, hearFromStripe, moneyAtStripe, payAtStripe } from './at-stripe'
import { expectBooksToBalance } from './books'
import { buyUnits, goToPay, mailsAbout, statusOf, stockOf } from './checkout'

let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
})

const completed = async () => (await eventsAtStripe('checkout.session.completed'))[0]!

test('a shopper pays: the stock is sold, the bag is closed and one mail is written', async () => {
  const bag = await aBag().with(serum, 2)
  const { orderId, sessionId } = await goToPay(bag)
  const order = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  const session = (await moneyAtStripe()).sessions[0]
  expect(session).toMatchObject({ id: sessionId, amount_total: order.totalCents, currency: 'usd' })
  expect(await stockOf(serum)).toEqual({ onHand: 5, held: 2 })

  await payAtStripe(sessionId)
  await deliver(await completed())
  expect(await waitingJobs()).toEqual(['process-stripe-event'])
  expect(await mailsAbout(orderId)).toEqual([])
  await runJobs()

  expect(await statusOf(orderId)).toBe('paid')
  expect(await stockOf(serum)).toEqual({ onHand: 3, held: 0 })
  expect(await db.bag.findUnique({ where: { id: bag.id } })).toMatchObject({ status: 'ordered' })
  expect(await mailsAbout(orderId)).toEqual(['paid'])
  expect(await waitingJobs()).toEqual([])
  await expectBooksToBalance()
})

test('the mail is queued when, and only when, the settlement commits', async () => {
  const { sessionId } = await goToPay(await aBag().with(serum))
  await payAtStripe(sessionId)
  const event = await completed()
  await deliver(event)
  await processStripeEvent(event.id, new Date())
  expect((await waitingJobs()).filter((name) => name === 'mail-order')).toEqual(['mail-order'])
  await runJobs()
  await expectBooksToBalance()
})

test('the same event a hundred times at once is one settlement', async () => {
  const { orderId, sessionId } = await goToPay(await aBag().with(serum))
  await payAtStripe(sessionId)
  const event = await completed()
  const received = await Promise.all(Array.from({ length: 100 }, () => deliver(event)))
  expect(received.filter((answer) => answer === 'stored')).toHaveLength(1)
  await Promise.all(Array.from({ length: 20 }, () => processStripeEvent(event.id, new Date())))
  await runJobs()

  expect(await db.orderEvent.count({ where: { orderId, kind: 'paid' } })).toBe(1)
  expect(await mailsAbout(orderId)).toEqual(['paid'])
  expect(await stockOf(serum)).toEqual({ onHand: 4, held: 0 })
  await expectBooksToBalance()
})

test('the return page and the webhook together are one settlement', async () => {
  const { orderId, sessionId } = await goToPay(await aBag().with(serum))
  await payAtStripe(sessionId)
  await deliver(await completed())
  const back = () => settleReturn(sessionId, new Date())
  const [first] = await Promise.all([back(), runJobs(), back(), back()])
  await runJobs()

  expect(first).toMatchObject({ kind: 'settled' })
  expect(await db.orderEvent.count({ where: { orderId, kind: 'paid' } })).toBe(1)
  expect(await mailsAbout(orderId)).toEqual(['paid'])
  await expectBooksToBalance()
})

test('news in the wrong order leads to the same end', async () => {
  const { orderId, sessionId } = await goToPay(await aBag().with(serum))
  await payAtStripe(sessionId)
  const paid = await completed()
  const expired = {
    ...paid,
    id: 'evt_expired_first',
    type: 'checkout.session.expired',
    data: { object: { ...paid.data.object, status: 'expired', payment_status: 'unpaid' } },
  } as typeof paid
  await deliver(expired)
  await runJobs()
  expect(await statusOf(orderId)).toBe('expired')
  await hearFromStripe()
  expect(await statusOf(orderId)).toBe('paid')
  expect(await mailsAbout(orderId)).toEqual(['paid'])
  await expectBooksToBalance()
})

test('a body that Stripe did not sign is turned away', async () => {
  const { sessionId } = await goToPay(await aBag().with(serum))
  await payAtStripe(sessionId)
  const { receiveStripeEvent } = await import('#app/checkout/receive-stripe-event.server')
  expect(await receiveStripeEvent(JSON.stringify(await completed()), 't=1,v1=00')).toBe(
    'bad-signature',
  )
  expect(await db.stripeEvent.count()).toBe(0)
  await hearFromStripe()
})

test('an order remembers nothing that was typed at checkout beyond what it needs', async () => {
  const bag = await aBag().with(serum)
  await db.checkoutDraft.create({ data: { bagId: bag.id, fields: { email: 'sam@example.com' } } })
  const { sessionId } = await goToPay(bag)
  await payAtStripe(sessionId)
  await hearFromStripe()
  expect(await db.checkoutDraft.count()).toBe(0)
  await expectBooksToBalance()
})

test('two shoppers in a row keep the shop in balance', async () => {
  await buyUnits(serum, 2)
  await buyUnits(serum, 3)
  expect(await stockOf(serum)).toEqual({ onHand: 0, held: 0 })
  await expectBooksToBalance()
})
