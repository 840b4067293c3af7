import { expect, test } from 'vitest'
import { addBundle } from '#app/cart/add-bundle.server'
import { addToBag } from '#app/cart/add-to-bag.server'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { CheckoutDetails } from '#app/checkout/checkout-form'
import { notePaymentMethod } from '#app/checkout/note-payment-method.server'
import { placeOrder } from '#app/checkout/place-order.server'
import type { SessionSnapshot } from '#app/checkout/session-snapshot'
import { processStripeEvent } from '#app/checkout/process-stripe-event.server'
import { settlePayment } from '#app/checkout/settle-payment.server'
import { sendStock } from '#app/inventory/send.server'
import { applyRefundUpdate } from '#app/orders/apply-refund-update.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { recordOrderEvent, type OrderEventKind } from '#app/orders/order-event.server'
import { recordDispute } from '#app/orders/record-dispute.server'
import { requestRefund } from '#app/orders/request-refund.server'
import type { ReturnRequest } from '#app/orders/return-request'
import { startReturn } from '#app/orders/start-return.server'
import { db } from '#app/platform/database.server'
import type { Stripe } from '#app/platform/stripe.server'
import { erasePerson, erasing } from '#app/privacy/erase-person.server'
import { seedId } from '#prisma/seed/seed-id'
import { fill, LONG, NOW } from '#prisma/seed/test-kit'
import { seenQuote } from '#tests/factories/shopper'
import { originOfItem } from './origins'
import type { OrderStory, RefundFate } from './order-story'
import { CHARGED } from './payment-rows'
import { showcase } from './showcase'
import { hoursBefore, refundAnsweredAt, timesOf } from './story-times'
import { traceOf } from './test-kit'

test(
  'each order is in the books just as the shop itself would have written it, and so is what Stripe told of it',
  async () => {
    await fill(process.env.DATABASE_URL ?? '')
    await tellAgain()
    for (const story of showcase) {
      const told = await traceOf(seedId('order', story.key))
      expect(told, story.key).toEqual(await traceOf(await live(story)))
    }
  },
  LONG,
)

/** What Stripe told is there already, word for word, but for the news that the shop failed to take in. */
async function tellAgain() {
  const ids = showcase.map(({ key }) => seedId('order', key))
  const unheard = showcase.find(({ chargeUnheard }) => chargeUnheard)!
  const told = await db.stripeEvent.findMany({ orderBy: { receivedAt: 'asc' } })
  const before = await Promise.all(ids.map(traceOf))
  await db.stripeEvent.updateMany({ data: { status: 'received' } })
  for (const { id } of told) await processStripeEvent(id, NOW)
  for (const { id, status } of told) {
    const again = await db.stripeEvent.findUniqueOrThrow({ where: { id } })
    expect([id, again.status]).toEqual([id, status === 'failed' ? 'processed' : status])
  }
  const where = { orderId: seedId('order', unheard.key) }
  const { methodName, methodLast4 } = await db.payment.findUniqueOrThrow({ where })
  expect([methodName, methodLast4]).toEqual(['Visa', '4242'])
  await db.payment.update({ where, data: { methodName: null, methodLast4: null } })
  expect(await Promise.all(ids.map(traceOf))).toEqual(before)
}

/** Goes through what the story tells, with the shop's own use cases where there are such. */
async function live(story: OrderStory): Promise<string> {
  const { ending } = story
  const { placedAt, processingAt, paidAt, endedAt, deliveredAt } = timesOf(story, NOW)
  const orderId = await place(story, placedAt)
  if (processingAt) await tell(orderId, 'processing', processingAt)
  if (paidAt) await tell(orderId, 'paid', paidAt)
  if (paidAt && !story.chargeUnheard) await tellOfCharge(orderId)
  if (endedAt && ending.status === 'expired') await tell(orderId, 'expired', endedAt)
  if (endedAt && ending.status === 'payment_failed') await tell(orderId, 'failed', endedAt)
  if (endedAt && ending.status === 'cancelled') {
    expect(await cancelOrder(orderId, endedAt)).toBe('cancelled')
    if (ending.refund) await answerRefund(orderId, ending.refund, refundAnsweredAt(endedAt))
  }
  await sendByHand(story, orderId, deliveredAt)
  await sendBack(story, orderId)
  await refundUnits(story, orderId)
  await dispute(story, orderId)
  await forget(story)
  return orderId
}

async function fillBag({ key, items, bundle }: OrderStory, before: Date): Promise<string> {
  if (bundle) {
    const choice = items.map(({ sku }) => seedId('variant', sku))
    const wish = {
      bundleId: seedId('bundle', bundle),
      choice,
      quantity: items[0]?.quantity ?? 1,
      from: originOfItem({ key, bundle }, 0),
    }
    const added = await addBundle(null, wish, before)
    if (added.kind !== 'added') throw new Error(`${key}: ${added.kind}`)
    return added.bagId
  }
  let bagId: string | null = null
  for (const [at, { sku, quantity }] of items.entries()) {
    const item = { variantId: seedId('variant', sku), quantity }
    const from = originOfItem({ key }, at)
    ;({ bagId } = await addToBag(bagId, [item], new Date(before.getTime() + at), from))
  }
  if (!bagId) throw new Error(`${key} has no items`)
  return bagId
}

async function place(told: OrderStory, now: Date): Promise<string> {
  const bagId = await fillBag(told, new Date(now.getTime() - 60_000))
  const { key, code, ...story } = told
  if (code) await db.bag.update({ where: { id: bagId }, data: { promotionCodes: [code] } })
  const { shopper, method, pickupAt } = story
  const details = CheckoutDetails.parse({
    ...shopper,
    email: `${key}@example.com`,
    deliveryMethod: method,
    ...(pickupAt ? { pickupLocationId: seedId('location', pickupAt) } : {}),
  })
  const seen = await seenQuote({ id: bagId }, details, now)
  const placed = await placeOrder({ bagId, details, seen, now })
  if (placed.kind !== 'placed') throw new Error(`${key}: ${placed.kind}`)
  return placed.orderId
}

async function tell(orderId: string, state: SessionSnapshot['state'], now: Date) {
  const payment = await db.payment.findUniqueOrThrow({ where: { orderId } })
  const snapshot = {
    sessionId: `cs_${orderId}`,
    paymentId: payment.id,
    state,
    amountCents: payment.amountCents,
    currency: payment.currency,
    paymentIntentId: state === 'expired' ? null : `pi_${orderId}`,
  }
  expect(await settlePayment(snapshot, 'stripe-event', now)).toMatchObject({ fresh: true })
}

async function tellOfCharge(orderId: string) {
  const charge = { ...CHARGED, metadata: {}, payment_intent: `pi_${orderId}` }
  expect(await notePaymentMethod(db, charge as unknown as Stripe.Charge)).toBe(true)
}

async function answerRefund(orderId: string, { status, failure }: RefundFate, now: Date) {
  if (status === 'requested') return
  const { id: refundId } = await db.refund.findFirstOrThrow({ where: { orderId } })
  await db.$transaction((tx) =>
    applyRefundUpdate(tx, {
      refundId,
      stripeRefundId: `re_${refundId}`,
      status: status === 'submitted' ? 'pending' : status,
      failure: failure ?? null,
      now,
    }),
  )
}

async function refundUnits({ refunded }: OrderStory, orderId: string) {
  if (!refunded) return
  const { position, quantity, reason, hoursAgo } = refunded
  const now = hoursBefore(NOW, hoursAgo)
  const orderLineId = await lineAt(orderId, position)
  await db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    const lines = [{ orderLineId, quantity }]
    await requestRefund(tx, { orderId, lines, withDelivery: false, reason, actor: 'staff', now })
  })
  await answerRefund(orderId, refunded, refundAnsweredAt(now))
}

/** Asked for as a shopper does; what staff did with it since is taken as the seed tells it. */
async function sendBack(story: OrderStory, orderId: string) {
  const { key, returning } = story
  if (!returning) return
  const { position, quantity, reason, comment, hoursAgo } = returning
  const orderLineId = await lineAt(orderId, position)
  const request = { lines: [{ orderLineId, quantity }], reason, comment } as ReturnRequest
  expect(await startReturn(orderId, request, 'shopper', hoursBefore(NOW, hoursAgo))).toBe('started')
  const told = await db.returnRequest.findUniqueOrThrow({ where: { id: seedId('return', key) } })
  const { status, declinedReason, approvedAt, receivedAt, settledAt } = told
  const { id: returnId } = await db.returnRequest.findFirstOrThrow({ where: { orderId } })
  for (const step of [...(receivedAt ? (['received'] as const) : []), status])
    await db.returnRequest.update({
      where: { id: returnId },
      data: {
        ...{ status: step, declinedReason, approvedAt, receivedAt },
        settledAt: step === status ? settledAt : null,
      },
    })
  await copyEvents(key, orderId, ['return_approved', 'return_received', 'return_declined'])
}

async function dispute({ disputed }: OrderStory, orderId: string) {
  if (!disputed) return
  const at = hoursBefore(NOW, disputed.hoursAgo)
  const { amountCents } = await db.payment.findUniqueOrThrow({ where: { orderId } })
  const told = {
    id: `du_${orderId}`,
    payment_intent: `pi_${orderId}`,
    status: 'needs_response',
    reason: disputed.reason,
    amount: amountCents,
    created: at.getTime() / 1000,
  } as Stripe.Dispute
  expect(await db.$transaction((tx) => recordDispute(tx, told, at))).toBe(true)
}

async function forget({ key, forgottenHoursAgo }: OrderStory) {
  if (forgottenHoursAgo === undefined) return
  const request = { email: `${key}@example.com`, scope: 'everything', requestedBy: 'x' } as const
  await erasing((tx) => erasePerson(tx, request, hoursBefore(NOW, forgottenHoursAgo)))
}

/** Sending has no use case yet, so its rows are taken as the seed tells them. */
async function sendByHand(
  { key, ending, items, partSent }: OrderStory,
  orderId: string,
  deliveredAt: Date | null,
) {
  if (!partSent && !['ready_for_pickup', 'shipped', 'delivered'].includes(ending.status)) return
  await db.order.update({ where: { id: orderId }, data: { status: ending.status, deliveredAt } })
  const [shipment] = await db.shipment.findMany({ where: { orderId: seedId('order', key) } })
  if (shipment) {
    const units = partSent?.units ?? items.map(({ quantity }, position) => ({ position, quantity }))
    const lines = units.map(async ({ position, quantity }) => ({
      orderLineId: await lineAt(orderId, position),
      quantity,
    }))
    const contents = { lines: { create: await Promise.all(lines) } }
    await db.shipment.create({
      data: { ...shipment, id: seedId('live', key), orderId, ...contents },
    })
    const sent = units.flatMap(({ position, quantity }) => {
      const item = items[position]
      return item ? [{ variantId: seedId('variant', item.sku), quantity }] : []
    })
    await sendStock(db, { orderId, lines: sent })
  }
  await copyEvents(key, orderId, ['ready_for_pickup', 'part_shipped', 'shipped', 'delivered'])
}

/** Tells of an order what the seed tells of its twin. */
async function copyEvents(key: string, orderId: string, kinds: OrderEventKind[]) {
  const told = await db.orderEvent.findMany({
    where: { orderId: seedId('order', key), kind: { in: kinds } },
    orderBy: { id: 'asc' },
  })
  for (const { kind, actor, at, message, detail } of told)
    await recordOrderEvent(db, {
      ...{ orderId, kind: kind as OrderEventKind, actor, at, message: message ?? '' },
      ...(detail === null ? {} : { detail: detail }),
    })
}

async function lineAt(orderId: string, position: number): Promise<string> {
  const where = { orderId_position: { orderId, position } }
  return (await db.orderLine.findUniqueOrThrow({ where, select: { id: true } })).id
}
