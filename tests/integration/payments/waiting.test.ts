import { beforeEach, describe, expect, test } from 'vitest'
import { addToBag } from '#app/cart/add-to-bag.server'
import { readBag } from '#app/cart/bag.server'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { reconcilePayments } from '#app/checkout/reconcile-payments.server'
import { settleReturn } from '#app/checkout/settle-return.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aShopper, pressPay, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'
import {
  deliver,
  eventsAtStripe,
  expireAtStripe,
  hearFromStripe,
  letBanksAnswer,
  payAtStripe,
  stripeIsBack,
  stripeIsDown,
} from './at-stripe'
import { expectBooksToBalance, expectShopToAddUp } from './books'
import { buy, goToPay, mailsAbout, statusOf, stockOf } from './checkout'

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)

let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
})

describe('a card or a bank that says no', () => {
  test('a declined card leaves the page open for another', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    await payAtStripe(sessionId, 'declined')
    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('pending_payment')
    await payAtStripe(sessionId)
    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('paid')
    await expectBooksToBalance()
  })

  test('a bank that pays days later: the units stay held until then', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum, 2))
    await payAtStripe(sessionId, 'delayed_success')
    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('payment_processing')
    await reconcilePayments(inMinutes(3 * 24 * 60))
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 2 })
    await letBanksAnswer()
    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('paid')
    expect(await mailsAbout(orderId)).toEqual(['processing', 'paid'])
    await expectBooksToBalance()
  })

  test('the bank’s answer before the news that it was asked', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    await payAtStripe(sessionId, 'delayed_success')
    await letBanksAnswer()
    const events = await eventsAtStripe('checkout.session.*')
    expect(events.map(({ type }) => type)).toEqual([
      'checkout.session.completed',
      'checkout.session.async_payment_succeeded',
    ])
    for (const event of events.reverse()) {
      await deliver(event)
      await runJobs()
    }
    expect(await statusOf(orderId)).toBe('paid')
    expect(await mailsAbout(orderId)).toEqual(['paid'])
    await expectBooksToBalance()
  })

  test('a bank that refuses days later: the units are free and the shopper is told', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum, 2))
    await payAtStripe(sessionId, 'delayed_failure')
    await hearFromStripe()
    await letBanksAnswer()
    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('payment_failed')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    expect(await mailsAbout(orderId)).toEqual(['processing', 'payment_failed'])
    await expectBooksToBalance()
  })

  test('meanwhile the shopper has an empty bag, and buys something else with it', async () => {
    const bag = await aBag().with(serum, 2)
    const { sessionId } = await goToPay(bag)
    await payAtStripe(sessionId, 'delayed_success')
    await hearFromStripe()
    const next = await readBag(bag.id, new Date())
    expect(next).toMatchObject({ lines: [], pieces: 0 })
    await addToBag(next.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    const { orderId } = await buy({ id: next.id ?? '' })
    expect(await statusOf(orderId)).toBe('paid')
    await expectBooksToBalance()
  })

  test.each([true, false])(
    'what the bank refused is in the bag again (next bag begun: %s)',
    async (begun) => {
      const bag = await aBag().with(serum, 2)
      const { sessionId } = await goToPay(bag)
      await payAtStripe(sessionId, 'delayed_failure')
      await hearFromStripe()
      const next = begun ? await readBag(bag.id, new Date()) : bag
      await letBanksAnswer()
      await hearFromStripe()
      const { lines } = await readBag(next.id, new Date())
      expect(lines).toMatchObject([{ variantId: serum.id, quantity: 2 }])
    },
  )

  test('a refusal whose news was lost is found by asking', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    await payAtStripe(sessionId, 'delayed_failure')
    await letBanksAnswer()
    await reconcilePayments(inMinutes(5))
    expect(await statusOf(orderId)).toBe('payment_failed')
    await runJobs()
    await expectBooksToBalance()
  })
})

describe('a page that closes unpaid', () => {
  test('frees the units and the code, and the bag can be ordered again', async () => {
    await aPromotion('LAST', { usesLimit: 1 })
    const bag = await aBag().with(serum, 2).withCode('LAST')
    const old = await goToPay(bag)
    const rival = await aBag().with(serum).withCode('LAST')
    expect((await seenQuote(rival)).promotionIds).toEqual([])

    await expireAtStripe(old.sessionId)
    await hearFromStripe()
    expect(await statusOf(old.orderId)).toBe('expired')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    expect((await seenQuote(rival)).promotionIds).toHaveLength(1)

    const { orderId } = await buy(bag)
    expect(orderId).not.toBe(old.orderId)
    expect(await statusOf(orderId)).toBe('paid')
    expect(await statusOf(old.orderId)).toBe('expired')
    expect((await seenQuote(rival)).promotionIds).toEqual([])
    await expectBooksToBalance()
  })

  test('and of which no news has come does not stop the shopper from ordering again', async () => {
    const bag = await aBag().with(serum, 2)
    const old = await goToPay(bag)
    await expireAtStripe(old.sessionId)
    const next = await goToPay(bag, { now: inMinutes(45) })
    expect(next.orderId).not.toBe(old.orderId)
    await hearFromStripe()
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 2 })
    await expectBooksToBalance()
  })
})

describe('a shopper who cancels before paying', () => {
  test('is never charged, however often they press', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    const presses = await Promise.all([1, 2, 3].map(() => cancelOrder(orderId, new Date())))
    expect(presses).toEqual(['cancelled', 'cancelled', 'cancelled'])
    await expect(payAtStripe(sessionId)).rejects.toThrow('closed')
    await hearFromStripe()
    expect(await cancelOrder(orderId, new Date())).toBe('cancelled')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectBooksToBalance()
  })

  test('who has paid meanwhile gets everything back', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    await payAtStripe(sessionId)
    expect(await cancelOrder(orderId, new Date())).toBe('cancelled')
    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('cancelled')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectBooksToBalance()
  })

  test('while Stripe is away is asked to try again', async () => {
    const { orderId } = await goToPay(await aBag().with(serum))
    stripeIsDown()
    expect(await cancelOrder(orderId, new Date())).toBe('unavailable')
    stripeIsBack()
    expect(await cancelOrder(orderId, new Date())).toBe('cancelled')
    await hearFromStripe()
    await expectBooksToBalance()
  })
})

describe('payments of which no news comes', () => {
  test('are found by asking Stripe, each one', async () => {
    const orders = []
    for (let i = 0; i < 3; i++) {
      const details = aShopper({ email: `quiet${i}@example.com` })
      orders.push(await goToPay(await aBag().with(serum), { details }))
    }
    for (const { sessionId } of orders) await payAtStripe(sessionId)
    await reconcilePayments(new Date())
    expect(await statusOf(orders[0]!.orderId)).toBe('pending_payment')

    stripeSandbox().setSwitches({
      failures: [
        {
          path: `/v1/checkout/sessions/${orders[0]!.sessionId}`,
          times: 9,
          status: 400,
          type: 'invalid_request_error',
        },
      ],
    })
    await reconcilePayments(inMinutes(3))
    expect(await statusOf(orders[0]!.orderId)).toBe('pending_payment')
    expect(await statusOf(orders[1]!.orderId)).toBe('paid')
    expect(await statusOf(orders[2]!.orderId)).toBe('paid')

    stripeIsBack()
    await reconcilePayments(inMinutes(6))
    expect(await statusOf(orders[0]!.orderId)).toBe('paid')
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('lapse after their time even when Stripe does not answer; what was paid is found later', async () => {
    const paid = await goToPay(await aBag().with(serum))
    const unpaid = await goToPay(await aBag().with(serum), {
      details: aShopper({ email: 'other@example.com' }),
    })
    await payAtStripe(paid.sessionId)
    stripeSandbox().setSwitches({ drops: [{ path: '/v1/*', times: 100 }] })
    await reconcilePayments(inMinutes(60))
    expect([await statusOf(paid.orderId), await statusOf(unpaid.orderId)]).toEqual([
      'expired',
      'expired',
    ])
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })

    stripeIsBack()
    await reconcilePayments(inMinutes(65))
    expect([await statusOf(paid.orderId), await statusOf(unpaid.orderId)]).toEqual([
      'paid',
      'expired',
    ])
    const [asked] = await db.payment.findMany({ where: { orderId: unpaid.orderId } })
    expect(asked?.status).toBe('expired')
    await runJobs()
    await expectBooksToBalance()
  })

  test('that never had a page end with its time', async () => {
    stripeIsDown()
    expect(await pressPay(await aBag().with(serum))).toEqual({ kind: 'unavailable' })
    const { id } = await db.order.findFirstOrThrow()
    await reconcilePayments(inMinutes(39))
    expect(await statusOf(id)).toBe('pending_payment')
    await reconcilePayments(inMinutes(45))
    expect(await statusOf(id)).toBe('expired')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectShopToAddUp()
  })

  test('wait on the return page while Stripe is away', async () => {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    await payAtStripe(sessionId)
    stripeIsDown()
    expect(await settleReturn(sessionId, new Date())).toEqual({ kind: 'waiting' })
    stripeIsBack()
    expect(await settleReturn(sessionId, new Date())).toMatchObject({ kind: 'settled' })
    expect(await settleReturn('cs_test_unknown', new Date())).toEqual({ kind: 'unknown' })
    expect(await statusOf(orderId)).toBe('paid')
    await runJobs()
    await expectBooksToBalance()
  })
})
