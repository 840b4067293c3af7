import { KEPT_DAYS } from '#app/platform/kept-days'
import type { Prisma, StripeEventStatus } from '#app/platform/prisma/client'
import { seedId } from '#prisma/seed/seed-id'
import { CHARGED } from './payment-rows'
import { hoursBefore } from './story-times'
import type { OrderRows } from './tell-orders'

type EventRow = Prisma.StripeEventCreateManyInput

const HOURS = 24
const SECOND_MS = 1000
/** What the shop said of the event that it failed to take in. */
const FAILURE = 'Transaction API error: Unable to start a transaction in the given time.'
/** How often it tried before it left the event to staff. */
const ATTEMPTS = 25
/** Stripe tells of these, too, and they are of no order. */
const PAYOUTS_HOURS_AGO = [9 * HOURS, 2 * HOURS]

/**
 * What Stripe told the shop in the days that it keeps such news, as the shop took it in: each payment, refund
 * and dispute of the orders, two payouts, which are none of its business, and one event that failed. That one
 * can be taken in again; nothing of a shopper is in any.
 */
export function stripeEvents(orders: readonly OrderRows[], now: Date): EventRow[] {
  const told = [...orders.flatMap(ofOrder), ...PAYOUTS_HOURS_AGO.map((hours) => payout(hours, now))]
  const kept = hoursBefore(now, KEPT_DAYS.stripeEvent * HOURS)
  return told.filter(({ createdAt }) => new Date(createdAt) > kept)
}

function ofOrder({ payment, events, refund, dispute }: OrderRows): EventRow[] {
  const news: EventRow[] = []
  // One that a bank still looks at has no page at Stripe.
  if (!payment.sessionId) return news
  for (const { kind, at } of events) {
    if (kind === 'payment_processing') news.push(session('completed', 'unpaid', payment, at))
    if (kind === 'paid') news.push(session('completed', 'paid', payment, at), charge(payment, at))
    if (kind === 'payment_failed') news.push(session('async_payment_failed', 'unpaid', payment, at))
    if (kind === 'expired') news.push(session('expired', 'unpaid', payment, at))
  }
  if (refund?.refund.stripeRefundId) news.push(refunded(refund.refund, payment))
  if (dispute) {
    const { id, status, reason, amountCents, openedAt } = dispute
    const object = { id, object: 'dispute', status, reason, amount: amountCents }
    news.push(event('charge.dispute.created', openedAt, { ...object, ...of(payment) }))
  }
  return news
}

type Payment = OrderRows['payment']

const of = ({ paymentIntentId }: Payment) => ({ currency: 'usd', payment_intent: paymentIntentId })

function session(what: string, paid: 'paid' | 'unpaid', payment: Payment, at: Date): EventRow {
  return event(`checkout.session.${what}`, at, {
    ...{ id: payment.sessionId, object: 'checkout.session', payment_status: paid },
    ...{ status: what === 'expired' ? 'expired' : 'complete', amount_total: payment.amountCents },
    ...{ client_reference_id: payment.id, ...of(payment) },
  })
}

function charge(payment: Payment, at: Date): EventRow {
  const id = payment.paymentIntentId?.replace('pi_', 'ch_') ?? null
  const object = { id, object: 'charge', amount: payment.amountCents, ...of(payment), ...CHARGED }
  const heard = payment.methodLast4 !== undefined
  const metadata = { payment_id: payment.id }
  return event('charge.succeeded', at, { ...object, metadata }, heard ? 'processed' : 'failed')
}

function refunded(
  { id, stripeRefundId, status, amountCents, failure, createdAt, settledAt }: Refund,
  payment: Payment,
): EventRow {
  return event(status === 'failed' ? 'refund.failed' : 'refund.updated', settledAt ?? createdAt, {
    ...{ id: stripeRefundId, object: 'refund', status: settledAt ? status : 'pending' },
    ...{ amount: amountCents, failure_reason: failure, metadata: { refund_id: id } },
    ...of(payment),
  })
}

type Refund = NonNullable<OrderRows['refund']>['refund']

function payout(hoursAgo: number, now: Date): EventRow {
  const object = { id: `po_demo_${hoursAgo}`, object: 'payout', currency: 'usd', status: 'paid' }
  return event('payout.paid', hoursBefore(now, hoursAgo), object, 'ignored')
}

function event(
  type: string,
  at: Date,
  object: Prisma.InputJsonObject & { id: string | null },
  status: StripeEventStatus = 'processed',
): EventRow {
  const id = `evt_${seedId('stripe-event', `${object.id}/${type}`).replaceAll('-', '').slice(0, 24)}`
  const created = Math.floor(at.getTime() / SECOND_MS)
  const receivedAt = new Date((created + 1) * SECOND_MS)
  const failed = status === 'failed'
  return {
    ...{ id, type, status, receivedAt, createdAt: new Date(created * SECOND_MS) },
    payload: { id, object: 'event', type, created, data: { object: { created, ...object } } },
    attempts: failed ? ATTEMPTS : 1,
    error: failed ? FAILURE : null,
    processedAt: failed ? null : receivedAt,
  }
}
