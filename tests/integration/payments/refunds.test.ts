import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { cancelPaidOrder } from '#app/orders/cancel-paid-order.server'
import { retryRefund } from '#app/orders/desk/retry-refund.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { requestRefund } from '#app/orders/request-refund.server'
import { submitRefund } from '#app/orders/submit-refund.server'
import { db } from '#app/platform/database.server'
import { stripe } from '#app/platform/stripe.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { emptyDatabase } from '#tests/setup/database'
import { runJobs, waitingJobs } from '#tests/setup/run-jobs'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'
import {
  advanceStripeClock,
  closeDisputeAtStripe,
  disputeAtStripe,
  hearFromStripe,
  letBanksAnswer,
  moneyAtStripe,
  stripeIsBack,
  stripeIsDown,
} from './at-stripe'
import { expectBooksToBalance } from './books'
import { buy, buyUnits, mailsAbout, statusOf, stockOf } from './checkout'

let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
})

const back = async () => (await moneyAtStripe()).refunds.map(({ amount }) => amount)
const totalOf = async (id: string) =>
  (await db.order.findUniqueOrThrow({ where: { id } })).totalCents
const refundsOf = (orderId: string) =>
  db.refund.findMany({ where: { orderId }, orderBy: { createdAt: 'asc' } })

describe('a paid order that is cancelled', () => {
  test('gives back every cent and every unit', async () => {
    await aPromotion('GLOW')
    const { orderId } = await buy(await aBag().with(serum, 3).withCode('GLOW'))
    expect(await cancelOrder(orderId, new Date())).toBe('cancelled')
    await hearFromStripe()
    expect(await back()).toEqual([await totalOf(orderId)])
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    expect(await mailsAbout(orderId)).toEqual(['paid', 'cancelled', 'refunded'])
    await expectBooksToBalance()
  })

  test('does so once, however often and at once it is sent', async () => {
    const { orderId } = await buyUnits(serum, 2)
    const presses = await Promise.all(
      Array.from({ length: 10 }, () => cancelOrder(orderId, new Date())),
    )
    expect(new Set(presses)).toEqual(new Set(['cancelled']))
    await hearFromStripe()
    expect(await refundsOf(orderId)).toHaveLength(1)
    expect(await back()).toEqual([await totalOf(orderId)])
    expect(await mailsAbout(orderId)).toEqual(['paid', 'cancelled', 'refunded'])
    await expectBooksToBalance()
  })

  test('cannot be cancelled once it has left', async () => {
    const { orderId } = await buyUnits(serum)
    await db.order.update({ where: { id: orderId }, data: { status: 'shipped' } })
    expect(await cancelOrder(orderId, new Date())).toBe('too-late')
    expect(await back()).toEqual([])
    await expectBooksToBalance()
  })
})

describe('a refund on its way to Stripe', () => {
  const cancelled = async () => {
    const { orderId } = await buyUnits(serum, 2)
    await cancelPaidOrder(orderId, 'shopper', new Date())
    return orderId
  }

  test('waits while Stripe is away, and is made once', async () => {
    const orderId = await cancelled()
    stripeIsDown()
    await runJobs()
    await runJobs({ evenLater: true })
    expect(await waitingJobs()).toEqual(['submit-refund'])
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'requested' }])
    stripeIsBack()
    await runJobs({ evenLater: true })
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'succeeded' }])
    expect(await back()).toHaveLength(1)
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('is made once when Stripe’s answers get lost', async () => {
    const orderId = await cancelled()
    stripeSandbox().setSwitches({ drops: [{ path: '/v1/refunds', times: 4 }] })
    await runJobs()
    await runJobs({ evenLater: true })
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'succeeded' }])
    expect(await back()).toHaveLength(1)
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('is made once even when Stripe has forgotten that it was asked', async () => {
    const { orderId } = await buyUnits(serum, 2)
    const [line] = await db.orderLine.findMany({ where: { orderId } })
    await refundUnits(orderId, [{ orderLineId: line!.id, quantity: 1 }])
    stripeSandbox().setSwitches({ drops: [{ path: '/v1/refunds', times: 3 }] })
    await runJobs()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'requested' }])
    await advanceStripeClock(25 * 3600)
    await submitRefund((await refundsOf(orderId))[0]!.id, new Date(Date.now() + 25 * 3_600_000))
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'succeeded' }])
    expect(await back()).toHaveLength(1)
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('is made once when its event comes before its answer', async () => {
    const orderId = await cancelled()
    stripeSandbox().setSwitches({ drops: [{ path: '/v1/refunds', times: 3 }] })
    await runJobs()
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'succeeded' }])
    await runJobs({ evenLater: true })
    expect(await back()).toHaveLength(1)
    expect(await mailsAbout(orderId)).toEqual(['paid', 'cancelled', 'refunded'])
    await expectBooksToBalance()
  })

  test('that Stripe refuses stays visible as failed', async () => {
    const { orderId, intentId } = await buyUnits(serum)
    await disputeAtStripe(intentId)
    await cancelPaidOrder(orderId, 'shopper', new Date())
    await runJobs()
    expect(await refundsOf(orderId)).toMatchObject([
      { status: 'failed', failure: 'charge_disputed' },
    ])
    expect(await db.orderEvent.count({ where: { orderId, kind: 'refund_failed' } })).toBe(1)
    expect(await back()).toEqual([])
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('that the bank of the card refuses is failed at once, and staff see it', async () => {
    const orderId = await cancelled()
    const failure = { path: '/v1/refunds', status: 402, code: 'card_declined' }
    stripeSandbox().setSwitches({ failures: [{ ...failure, type: 'card_error', times: 9 }] })
    await runJobs()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'failed', failure: failure.code }])
  })

  test('that the bank sends back is failed in the end, whatever was said before', async () => {
    stripeSandbox().setSwitches({ refunds: 'fails-later' })
    const orderId = await cancelled()
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'succeeded' }])
    await letBanksAnswer()
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'failed' }])
    expect(await back()).toEqual([])
    await expectBooksToBalance()
  })

  test('that the bank sent back is sent again by staff, as a new one for Stripe', async () => {
    stripeSandbox().setSwitches({ refunds: 'fails-later' })
    const orderId = await cancelled()
    await hearFromStripe()
    await letBanksAnswer()
    await hearFromStripe()
    stripeSandbox().setSwitches({ refunds: 'succeeds' })
    const [failed] = await refundsOf(orderId)
    const sol = await aStaffMember('support')
    const press = () => retryRefund(sol, { orderId, refundId: failed!.id }, new Date())
    expect((await Promise.all([press(), press()])).toSorted()).toEqual(['already', 'done'])
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'failed' }, { status: 'succeeded' }])
    expect(await back()).toEqual([await totalOf(orderId)])
    await expectBooksToBalance()
  })

  test('that takes its time is told as done when it is', async () => {
    stripeSandbox().setSwitches({ refunds: 'pending-then-succeeds' })
    const orderId = await cancelled()
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'submitted' }])
    expect(await mailsAbout(orderId)).toEqual(['paid', 'cancelled'])
    await letBanksAnswer()
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([{ status: 'succeeded' }])
    expect(await mailsAbout(orderId)).toEqual(['paid', 'cancelled', 'refunded'])
    await expectBooksToBalance()
  })
})

describe('what somebody does at Stripe itself', () => {
  test('a refund there is in the shop’s books, once', async () => {
    const { orderId, intentId } = await buyUnits(serum)
    await stripe.refunds.create({ payment_intent: intentId, amount: 500 })
    await hearFromStripe()
    expect(await refundsOf(orderId)).toMatchObject([
      { status: 'succeeded', amountCents: 500, otherCents: 500 },
    ])
    expect(await statusOf(orderId)).toBe('paid')
    await expectBooksToBalance()
  })

  test('an order of which some was given back there gives back the rest when it is cancelled', async () => {
    const { orderId, intentId } = await buyUnits(serum)
    await stripe.refunds.create({ payment_intent: intentId, amount: 500 })
    await hearFromStripe()
    expect(await cancelOrder(orderId, new Date())).toBe('cancelled')
    await hearFromStripe()
    expect((await back()).reduce((a, b) => a + b)).toBe(await totalOf(orderId))
    await expectBooksToBalance()
  })

  test('an order of which all was given back there can still be cancelled', async () => {
    const { orderId, intentId } = await buyUnits(serum)
    await stripe.refunds.create({ payment_intent: intentId })
    await hearFromStripe()
    expect(await cancelOrder(orderId, new Date())).toBe('cancelled')
    await hearFromStripe()
    expect(await back()).toEqual([await totalOf(orderId)])
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectBooksToBalance()
  })

  test('a dispute is noted when it opens and when it closes', async () => {
    const { orderId, intentId } = await buyUnits(serum)
    const { id } = await disputeAtStripe(intentId)
    await hearFromStripe()
    expect(await db.dispute.findUnique({ where: { id } })).toMatchObject({
      status: 'needs_response',
      closedAt: null,
      amountCents: await totalOf(orderId),
    })
    await closeDisputeAtStripe(id, 'lost')
    await hearFromStripe()
    expect(await db.dispute.findUnique({ where: { id } })).toMatchObject({ status: 'lost' })
    const kinds = (await db.orderEvent.findMany({ where: { orderId } })).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['disputed', 'dispute_closed']))
    await expectBooksToBalance()
  })
})

test('refunds of all units, in any order and any portions, give back exactly what was paid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          cents: fc.integer({ min: 99, max: 9999 }),
          units: fc.integer({ min: 1, max: 4 }),
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      fc.integer({ min: 1, max: 9999 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      async (goods, percentBp, picks) => {
        await emptyDatabase()
        stripeSandbox().reset()
        await aPriceBook()
        await aPromotion('ANY', { percentBp })
        const bag = aBag().withCode('ANY')
        for (const { cents, units } of goods)
          bag.with(await aStockedVariant(units, { priceCents: cents }), units)
        const { orderId } = await buy(await bag)
        await refundUnitByUnit(orderId, picks)
        await runJobs()
        await hearFromStripe()
        const paid = await totalOf(orderId)
        expect((await back()).reduce((a, b) => a + b, 0)).toBe(paid)
      },
    ),
    { numRuns: 6 },
  )
}, 60_000)

/** One or more units at a time, as the picks say, delivery with the last. */
async function refundUnitByUnit(orderId: string, picks: number[]): Promise<void> {
  for (const pick of picks) {
    const lines = await db.orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } })
    const open = lines.filter((line) => line.refundedQuantity < line.quantity)
    const line = open[pick % open.length]
    if (!line) return
    const left = line.quantity - line.refundedQuantity
    const quantity = 1 + (pick % left)
    const isLast = open.length === 1 && quantity === left
    await refundUnits(orderId, [{ orderLineId: line.id, quantity }], isLast)
  }
}

function refundUnits(
  orderId: string,
  lines: { orderLineId: string; quantity: number }[],
  withDelivery = false,
) {
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    const now = new Date()
    return requestRefund(tx, {
      orderId,
      lines,
      withDelivery,
      reason: 'Sent back.',
      actor: 'staff',
      now,
    })
  })
}
