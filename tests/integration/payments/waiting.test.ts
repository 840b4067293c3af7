import { beforeEach, describe, expect, test } from 'vitest'
import { addToBag } from '#app/cart/add-to-bag.server'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { reconcilePayments } from '#app/checkout/reconcile-payments.server'
import { settleReturn } from '#app/checkout/settle-return.server'
import { db } from '#app/platform/database.server'
import { stripe } from '#app/platform/stripe.server'
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
  moneyAtStripe,
  payAtStripe,
  stripeIsBack,
  stripeIsDown,
} from './at-stripe'
import { expectBooksToBalance, expectShopToAddUp } from './books'
import { buy, buyUnits, goToPay, mailsAbout, statusOf, stockOf } from './checkout'

const MINUTE = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)

let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
})

async function sessionOf(sessionId: string) {
  return (await moneyAtStripe()).sessions.find(({ id }) => id === sessionId)
}

describe('a bag that changes while its order waits for payment', () => {
  test('is ordered anew; the old page is closed and its units are free', async () => {
    const bag = await aBag().with(serum, 2)
    const old = await goToPay(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    const next = await goToPay(bag)

    expect(next.orderId).not.toBe(old.orderId)
    expect(await statusOf(old.orderId)).toBe('cancelled')
    expect((await sessionOf(old.sessionId))?.status).toBe('expired')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 3 })
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('is not ordered anew when it was paid meanwhile: the payment wins', async () => {
    const bag = await aBag().with(serum, 2)
    const { orderId, sessionId } = await goToPay(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    await payAtStripe(sessionId)
    expect(await pressPay(bag)).toEqual({ kind: 'see-order', orderId })
    expect(await statusOf(orderId)).toBe('paid')
    await hearFromStripe()
    expect(await mailsAbout(orderId)).toEqual(['paid'])
    await expectBooksToBalance()
  })

  test('is kept, with its order, while Stripe cannot close the old page', async () => {
    const bag = await aBag().with(serum, 2)
    const { orderId } = await goToPay(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    stripeIsDown()
    expect(await pressPay(bag)).toEqual({ kind: 'unavailable' })
    expect(await statusOf(orderId)).toBe('pending_payment')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 2 })
    await expectShopToAddUp()
  })
})

describe('what is not as the shopper saw it', () => {
  const nothingWritten = async () => {
    expect(await db.order.count()).toBe(0)
    expect(await db.hold.count()).toBe(0)
    expect(await db.promotionClaim.count()).toBe(0)
    await expectBooksToBalance()
  }

  test('a new price is shown, and nothing is placed', async () => {
    const bag = await aBag().with(serum, 2)
    const seen = await seenQuote(bag)
    await db.variant.update({ where: { id: serum.id }, data: { priceCents: 2600 } })
    const outcome = await pressPay(bag, { seen })
    expect(outcome).toMatchObject({ kind: 'changed' })
    expect('changes' in outcome && outcome.changes).toContainEqual(
      expect.objectContaining({ kind: 'line-price', fromCents: 2400, toCents: 2600 }),
    )
    await nothingWritten()
  })

  test('fewer units than were seen are shown, and nothing is placed', async () => {
    await aPromotion('GLOW')
    const bag = await aBag().with(serum, 4).withCode('GLOW')
    const seen = await seenQuote(bag)
    await buyUnits(serum, 3)
    expect(await pressPay(bag, { seen })).toMatchObject({ kind: 'changed' })
    expect(await db.order.count()).toBe(1)
    expect(await db.promotionClaim.count()).toBe(0)
    await expectBooksToBalance()
  })

  test('what sold out at the last moment undoes all that was written before', async () => {
    await aPromotion('GLOW')
    const bag = await aBag().with(serum, 5).withCode('GLOW')
    const seen = await seenQuote(bag)
    // The quote counts what any place has; only places that ship can send it.
    await db.$executeRaw`UPDATE "Location" SET "ships" = false`
    const studio = await db.location.findFirstOrThrow()
    await db.bag.update({ where: { id: bag.id }, data: { locationId: studio.id } })
    expect(await pressPay(bag, { seen })).toEqual({
      kind: 'out-of-stock',
      lines: [{ variantId: serum.id, wanted: 5, available: 0 }],
    })
    await nothingWritten()
  })

  test('a shopper whose bag was emptied by others is told so', async () => {
    const bag = await aBag().with(serum, 5)
    const seen = await seenQuote(bag)
    await buyUnits(serum, 5)
    expect(await pressPay(bag, { seen })).toMatchObject({ kind: 'refused' })
    await expectBooksToBalance()
  })

  test('a page whose amount is not the order’s is closed, each time it is asked for', async () => {
    const bag = await aBag().with(serum)
    const seen = await seenQuote(bag)
    const create = stripe.checkout.sessions.create.bind(stripe.checkout.sessions)
    stripe.checkout.sessions.create = (params, options) =>
      create({ ...params, line_items: [...params!.line_items!, aFee] }, options)
    try {
      expect(await pressPay(bag, { seen })).toEqual({ kind: 'unavailable' })
      expect(await pressPay(bag, { seen })).toEqual({ kind: 'unavailable' })
    } finally {
      stripe.checkout.sessions.create = create
    }
    const { sessions } = await moneyAtStripe()
    expect(sessions.map(({ status }) => status)).toEqual(['expired'])
    await hearFromStripe()
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectBooksToBalance()
  })
})

const aFee = {
  price_data: { currency: 'usd', unit_amount: 1, product_data: { name: 'A fee' } },
  quantity: 1,
}

test('an order that is cancelled while its page opens leaves no page to pay on', async () => {
  const bag = await aBag().with(serum)
  const create = stripe.checkout.sessions.create.bind(stripe.checkout.sessions)
  stripe.checkout.sessions.create = async (...asked) => {
    const session = await create(...asked)
    const { id } = await db.order.findFirstOrThrow()
    expect(await cancelOrder(id, new Date())).toBe('cancelled')
    return session
  }
  try {
    expect(await pressPay(bag)).toMatchObject({ kind: 'see-order' })
  } finally {
    stripe.checkout.sessions.create = create
  }
  const { sessions } = await moneyAtStripe()
  expect(sessions.map(({ status }) => status)).toEqual(['expired'])
  await expectBooksToBalance()
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
    expect((await seenQuote(rival)).promotionId).toBeNull()

    await expireAtStripe(old.sessionId)
    await hearFromStripe()
    expect(await statusOf(old.orderId)).toBe('expired')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    expect((await seenQuote(rival)).promotionId).not.toBeNull()

    const { orderId } = await buy(bag)
    expect(orderId).not.toBe(old.orderId)
    expect(await statusOf(orderId)).toBe('paid')
    expect(await statusOf(old.orderId)).toBe('expired')
    expect((await seenQuote(rival)).promotionId).toBeNull()
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
