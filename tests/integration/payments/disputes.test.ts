import { beforeEach, describe, expect, test } from 'vitest'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { settlePayment } from '#app/checkout/settle-payment.server'
import { snapshotOf } from '#app/checkout/session-snapshot'
import { paymentsToLookAt } from '#app/office/trouble.server'
import { cancelForShopper } from '#app/orders/desk/cancel-for-shopper.server'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { stripe } from '#app/platform/stripe.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import {
  closeDisputeAtStripe,
  deliver,
  disputeAtStripe,
  eventsAtStripe,
  hearFromStripe,
  moneyAtStripe,
  payAtStripe,
  stripeIsBack,
  stripeIsDown,
} from './at-stripe'
import { expectBooksToBalance } from './books'
import { buyUnits, goToPay, mailsAbout, statusOf, stockOf } from './checkout'

const now = new Date()
let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
})

describe('a dispute that is told before the order knows its payment', () => {
  test('stands on the order and on Today', async () => {
    const { orderId } = await disputedBeforeSettled()
    await tell('charge.dispute.created')
    const [dispute] = await db.dispute.findMany({ include: { payment: true } })
    expect(dispute).toMatchObject({ closedAt: null, payment: { orderId } })
    const { number } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    const today = await paymentsToLookAt(5, new Date())
    expect(today.items[0]?.text).toContain(`${formatOrderNumber(number)}: dispute`)

    await hearFromStripe()
    expect(await statusOf(orderId)).toBe('paid')
    expect(await db.dispute.count()).toBe(1)
    await expectBooksToBalance()
  })

  test('waits for a Stripe that does not answer, and is not lost', async () => {
    await disputedBeforeSettled()
    stripeIsDown('/v1/payment_intents/*')
    await tell('charge.dispute.created')
    expect(await statusOfEvent()).toBe('failed')
    stripeIsBack()
    await runJobs({ evenLater: true })
    expect(await statusOfEvent()).toBe('processed')
    expect(await db.dispute.count()).toBe(1)
  })

  test('about a charge of another shop at the same account is left alone', async () => {
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      success_url: 'https://elsewhere.example/thanks',
      line_items: [
        {
          quantity: 1,
          price_data: { currency: 'usd', unit_amount: 900, product_data: { name: 'A mug' } },
        },
      ],
    })
    await payAtStripe(session.id)
    await disputeAtStripe(await intentOf(session.id))
    await tell('charge.dispute.created')
    expect(await statusOfEvent()).toBe('ignored')
    expect(await db.dispute.count()).toBe(0)
  })
})

test('a refund made at Stripe before the order knows its payment is in the books', async () => {
  const { orderId, sessionId } = await goToPay(await aBag().with(serum, 1))
  await payAtStripe(sessionId)
  const session = await stripe.checkout.sessions.retrieve(sessionId)
  await stripe.refunds.create({ payment_intent: await intentOf(sessionId), amount: 500 })
  await tell('refund.created')
  await settlePayment(snapshotOf(session), 'return-page', now)
  // More cannot go back than has come in, so the event waits for the payment.
  await runJobs({ evenLater: true })
  expect(await db.refund.findMany({ where: { orderId } })).toMatchObject([{ amountCents: 500 }])
  await expectBooksToBalance()
})

describe('while the bank looks into a payment', () => {
  test('nobody refunds it or promises money back', async () => {
    const sam = await aStaffMember('support')
    const { orderId, intentId } = await buyUnits(serum)
    await disputeAtStripe(intentId)
    await hearFromStripe()
    expect(await refundOrder(sam, await wholeOf(orderId), now)).toBe('disputed')
    expect(await cancelForShopper(sam, orderId, now)).toBe('disputed')
    expect(await cancelOrder(orderId, now)).toBe('disputed')
    expect(await statusOf(orderId)).toBe('paid')
    expect(await db.refund.count()).toBe(0)
    expect(await mailsAbout(orderId)).toEqual(['paid'])
  })

  test('an order whose dispute was lost is cancelled without a second refund', async () => {
    const { orderId, intentId } = await buyUnits(serum, 2)
    const { id } = await disputeAtStripe(intentId)
    await closeDisputeAtStripe(id, 'lost')
    await hearFromStripe()
    const sam = await aStaffMember('support')
    expect(await refundOrder(sam, await wholeOf(orderId), now)).toBe('disputed')
    expect(await cancelForShopper(sam, orderId, now)).toBe('done')
    await hearFromStripe()
    const { endedReason } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    expect(endedReason).toBe(
      'We cancelled the order for you. Your bank has already given you your money back.',
    )
    expect((await moneyAtStripe()).refunds).toEqual([])
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectBooksToBalance()
  })
})

/** Paid and disputed at Stripe, of which the shop has heard nothing. */
async function disputedBeforeSettled() {
  const { orderId, sessionId } = await goToPay(await aBag().with(serum, 1))
  await payAtStripe(sessionId)
  await disputeAtStripe(await intentOf(sessionId))
  return { orderId }
}

async function intentOf(sessionId: string): Promise<string> {
  const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(sessionId)
  return typeof intent === 'string' ? intent : (intent?.id ?? '')
}

async function tell(type: string) {
  for (const event of await eventsAtStripe(type)) await deliver(event)
  await runJobs()
}

async function statusOfEvent() {
  const { status } = await db.stripeEvent.findFirstOrThrow({
    where: { type: 'charge.dispute.created' },
  })
  return status
}

async function wholeOf(orderId: string) {
  const lines = await db.orderLine.findMany({ where: { orderId } })
  return {
    ...{ orderId, formId: crypto.randomUUID(), withDelivery: true, restock: false },
    lines: lines.map(({ id, quantity }) => ({
      orderLineId: id,
      quantity,
      of: 'unsent' as const,
    })),
    reason: 'goodwill' as const,
  }
}
