import type Stripe from 'stripe'
import { beforeEach, expect, test } from 'vitest'
import { notePaymentMethod } from '#app/checkout/note-payment-method.server'
import { settlePayment } from '#app/checkout/settle-payment.server'
import { changeBag } from '#app/cart/change-bag.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { aStockedVariant } from '#tests/factories/stock'
import { settleReturn } from '#app/checkout/settle-return.server'
import { payAtStripe } from './at-stripe'
import { goToPay } from './checkout'

// A Monday morning at the warehouse, and the Thursday ten days later.
const placed = new Date('2026-11-02T15:00:00Z')
const confirmed = new Date('2026-11-12T15:00:00Z')
const now = new Date()

beforeEach(aPriceBook)

function confirm({ payments: [payment] }: MadeOrder, at: Date) {
  return settlePayment(
    {
      sessionId: payment!.sessionId!,
      paymentId: payment!.id,
      state: 'paid',
      amountCents: payment!.amountCents,
      currency: payment!.currency,
      paymentIntentId: 'pi_slow',
    },
    'test',
    at,
  )
}

const daysOf = async (id: string) => {
  const { arrivesFrom, arrivesTo } = await db.order.findUniqueOrThrow({ where: { id } })
  return [arrivesFrom, arrivesTo].map((day) => day?.toISOString().slice(0, 10))
}

test('a payment that a bank confirms ten days later promises its days anew, and says so', async () => {
  const order = await anOrder().processing(placed)
  expect(await daysOf(order.id)).toEqual(['2026-11-04', '2026-11-09'])
  await confirm(order, confirmed)
  expect(await daysOf(order.id)).toEqual(['2026-11-16', '2026-11-19'])
  const said = await db.orderEvent.findFirst({ where: { orderId: order.id, kind: 'paid' } })
  expect(said?.message).toBe(
    'Payment received. Thank you. Arrives Mon, Nov 16 – Thu, Nov 19, counted from today.',
  )
})

test('a payment at once keeps the days that the shopper saw', async () => {
  const order = await anOrder().waiting(placed)
  await confirm(order, new Date(placed.getTime() + 20 * 60_000))
  expect(await daysOf(order.id)).toEqual(['2026-11-04', '2026-11-09'])
})

const methodOf = (orderId: string) =>
  db.payment.findUnique({ where: { orderId }, select: { methodName: true, methodLast4: true } })

test('the receipt of a shopper who comes back names the card', async () => {
  const { orderId, sessionId } = await goToPay(await aBag().with(await aStockedVariant(9)))
  await payAtStripe(sessionId)
  await settleReturn(sessionId, now)
  expect(await methodOf(orderId)).toEqual({ methodName: 'Visa', methodLast4: '4242' })
})

test('so does the receipt of one who does not, when Stripe tells of the charge', async () => {
  const { id, payments } = await anOrder().paid()
  const charge = {
    metadata: { payment_id: payments[0]!.id },
    payment_intent: null,
    payment_method_details: {
      card: { brand: 'mastercard', last4: '4444' },
    } as Stripe.Charge.PaymentMethodDetails,
  }
  expect(await notePaymentMethod(db, charge)).toBe(true)
  expect(await methodOf(id)).toEqual({ methodName: 'Mastercard', methodLast4: '4444' })
})

test('an order that is bought again brings as many of each', async () => {
  const [serum, toner] = [await aStockedVariant(9), await aStockedVariant(9)]
  const { bagId } = await changeBag(
    null,
    { intent: 'add', variantId: [serum.id, toner.id], quantity: 1, quantities: [3, 2] },
    now,
  )
  const lines = await db.bagLine.findMany({
    where: { bagId: bagId ?? '' },
    orderBy: { quantity: 'asc' },
  })
  expect(lines.map(({ quantity }) => quantity)).toEqual([2, 3])
})
