import { beforeEach, expect, test } from 'vitest'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { db } from '#app/platform/database.server'
import { stripe } from '#app/platform/stripe.server'
import { tellDemoPayments } from '#scripts/tell-demo-payments'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'
import { closeDisputeAtStripe, hearFromStripe } from './at-stripe'

const now = new Date()
const tell = () => tellDemoPayments(process.env.DATABASE_URL ?? '', stripeSandbox().url)
let variant: { id: string }
beforeEach(async () => {
  variant = await aStockedVariant(5)
})

/** An order as the demo shop is filled with: paid, and its payment is in the books alone. */
async function aDemoOrder(name: string) {
  const order = await anOrder().of(variant, 2).paid()
  await db.payment.updateMany({
    where: { orderId: order.id },
    data: { paymentIntentId: `pi_demo_${name}` },
  })
  return order
}

test('an order of the demo shop is refunded, in parts, and starting the shop again forgets nothing', async () => {
  const sam = await aStaffMember('support')
  const { id: orderId } = await aDemoOrder('one')
  const [line] = await db.orderLine.findMany({ where: { orderId } })
  await tell()
  for (let unit = 0; unit < 2; unit++) {
    const asked = { orderId, formId: crypto.randomUUID(), withDelivery: false, restock: false }
    const lines = [{ orderLineId: line?.id ?? '', quantity: 1 }]
    expect(await refundOrder(sam, { ...asked, lines, reason: 'goodwill' }, now)).toBe('done')
    await runJobs()
    await hearFromStripe()
    await tell()
  }
  const refunds = await db.refund.findMany({ where: { orderId } })
  expect(refunds.map(({ status }) => status)).toEqual(['succeeded', 'succeeded'])
})

test('a dispute of the demo shop is there to be decided', async () => {
  const { id: orderId } = await aDemoOrder('disputed')
  const { id: paymentId } = await db.payment.findUniqueOrThrow({ where: { orderId } })
  const dispute = { status: 'needs_response', reason: 'product_not_received', amountCents: 1200 }
  await db.dispute.create({
    data: { id: 'du_demo_disputed', paymentId, openedAt: now, ...dispute },
  })
  await tell()
  expect((await stripe.events.list()).data).toEqual([])
  await closeDisputeAtStripe('du_demo_disputed', 'lost')
  await hearFromStripe()
  expect(await db.dispute.findMany()).toMatchObject([{ status: 'lost' }])
})
