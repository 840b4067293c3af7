import { beforeEach, expect, test } from 'vitest'
import { cancelUnpaid } from '#app/checkout/cancel-unpaid.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { hearFromStripe, moneyAtStripe, payAtStripe, stripeIsBack, stripeIsDown } from './at-stripe'
import { expectBooksToBalance } from './books'
import { goToPay, mailsAbout, statusOf, stockOf } from './checkout'

beforeEach(aPriceBook)

test('staff cancel an unpaid order: nobody can pay it, and its units and its code are free', async () => {
  await aPromotion('GLOW', { usesLimit: 1 })
  const serum = await aStockedVariant(3)
  const { orderId, sessionId } = await goToPay(await aBag().with(serum, 2).withCode('GLOW'))
  expect(await stockOf(serum)).toEqual({ onHand: 3, held: 2 })
  const sol = await aStaffMember('support')
  const outcomes = await Promise.all([1, 2, 3].map(() => cancelUnpaid(sol, orderId, new Date())))
  expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
  await expect(payAtStripe(sessionId)).rejects.toThrow()
  expect(await stockOf(serum)).toEqual({ onHand: 3, held: 0 })
  expect(await db.promotion.findFirst()).toMatchObject({ uses: 0 })
  await hearFromStripe()
  expect(await statusOf(orderId)).toBe('cancelled')
  expect(await mailsAbout(orderId)).toEqual(['cancelled'])
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'order.cancelled', recordId: orderId, before: { status: 'pending_payment' } },
  ])
  await expectBooksToBalance()
})

test('a payment that arrives at the same moment counts, or is refused: never taken for nothing', async () => {
  const serum = await aStockedVariant(9)
  const sol = await aStaffMember('support')
  for (let turn = 0; turn < 4; turn++) {
    const { orderId, sessionId } = await goToPay(await aBag().with(serum))
    const before = (await moneyAtStripe()).charges.length
    const paying = () => payAtStripe(sessionId).then(hearFromStripe, () => undefined)
    const cancelling = () => cancelUnpaid(sol, orderId, new Date())
    const together = () => Promise.all([cancelling(), paying()]).then(([done]) => done)
    const outcome = await (turn % 2 === 0 ? together() : paying().then(cancelling))
    await hearFromStripe()
    const charged = (await moneyAtStripe()).charges.length - before
    const status = await statusOf(orderId)
    expect([status, charged]).toEqual(outcome === 'done' ? ['cancelled', 0] : ['paid', 1])
  }
  await expectBooksToBalance()
})

test('while Stripe does not answer nothing is cancelled, and staff are told', async () => {
  const serum = await aStockedVariant(1)
  const { orderId } = await goToPay(await aBag().with(serum))
  const sol = await aStaffMember('support')
  stripeIsDown()
  expect(await cancelUnpaid(sol, orderId, new Date())).toBe('unavailable')
  stripeIsBack()
  expect(await statusOf(orderId)).toBe('pending_payment')
  expect(await stockOf(serum)).toEqual({ onHand: 1, held: 1 })
})

test('a bank that has the payment in hand is waited for, and only some roles may cancel', async () => {
  const { orderId, sessionId } = await goToPay(await aBag().with(await aStockedVariant(1)))
  const fay = await aStaffMember('fulfilment')
  expect(await cancelUnpaid(fay, orderId, new Date())).toBe('not-allowed')
  await payAtStripe(sessionId, 'delayed_success')
  await hearFromStripe()
  const sol = await aStaffMember('support')
  expect(await cancelUnpaid(sol, orderId, new Date())).toBe('not-now')
  expect(await statusOf(orderId)).toBe('payment_processing')
})
