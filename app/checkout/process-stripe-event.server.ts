import { db, type Transaction } from '#app/platform/database.server'
import type { Stripe } from '#app/platform/stripe.server'
import { applyRefundUpdate } from '#app/orders/apply-refund-update.server'
import { recordDispute } from '#app/orders/record-dispute.server'
import { recordForeignRefund } from '#app/orders/record-foreign-refund.server'
import { notePaymentIntent } from './note-payment-intent.server'
import { notePaymentMethod } from './note-payment-method.server'
import { snapshotOf } from './session-snapshot'
import { settleIn } from './settle-payment.server'

const ACTOR = 'stripe-event'

/**
 * Works through a stored event once: its effect and its mark are one transaction, and the row is held,
 * so a second worker or a repeat finds it done. Throws to have the job try again; what went wrong is
 * kept with the event for staff, who can replay it.
 */
export async function processStripeEvent(eventId: string, now: Date): Promise<void> {
  try {
    await introduceIntent(eventId)
    await db.$transaction(async (tx) => {
      const rows = await tx.$queryRaw<{ status: string; payload: Stripe.Event }[]>`
        SELECT "status", "payload" FROM "StripeEvent" WHERE "id" = ${eventId} FOR UPDATE`
      const row = rows[0]
      if (!row || row.status === 'processed' || row.status === 'ignored') return
      const handled = await apply(tx, row.payload, now)
      await tx.stripeEvent.update({
        where: { id: eventId },
        data: {
          status: handled ? 'processed' : 'ignored',
          processedAt: now,
          error: null,
          attempts: { increment: 1 },
        },
      })
    })
  } catch (error) {
    await db.stripeEvent.update({
      where: { id: eventId },
      data: {
        status: 'failed',
        attempts: { increment: 1 },
        error: error instanceof Error ? error.message : String(error),
      },
    })
    throw error
  }
}

async function introduceIntent(eventId: string): Promise<void> {
  const row = await db.stripeEvent.findUnique({ where: { id: eventId } })
  if (!row || row.status === 'processed' || row.status === 'ignored') return
  await notePaymentIntent(row.payload as unknown as Stripe.Event)
}

/** True when the event concerned an order of this shop. */
async function apply(tx: Transaction, event: Stripe.Event, now: Date): Promise<boolean> {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
    case 'checkout.session.expired':
    case 'checkout.session.async_payment_failed': {
      const failed = event.type === 'checkout.session.async_payment_failed'
      const settled = await settleIn(tx, snapshotOf(event.data.object, failed), ACTOR, now)
      return settled.kind !== 'unknown-session'
    }
    case 'charge.succeeded':
      return notePaymentMethod(tx, event.data.object)
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return applyRefund(tx, event.data.object, now)
    case 'charge.refunded': {
      // Older API versions carry the refunds inside the charge; newer ones send refund.* as well.
      let handled = false
      for (const refund of event.data.object.refunds?.data ?? [])
        handled = (await applyRefund(tx, refund, now)) || handled
      return handled
    }
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed':
      return recordDispute(tx, event.data.object, now)
    default:
      return false
  }
}

async function applyRefund(tx: Transaction, refund: Stripe.Refund, now: Date): Promise<boolean> {
  const own = refund.metadata?.['refund_id']
  const known = await tx.refund.findFirst({
    where: own && UUID.test(own) ? { id: own } : { stripeRefundId: refund.id },
    select: { id: true },
  })
  if (!known) return recordForeignRefund(tx, refund, now)
  await applyRefundUpdate(tx, {
    refundId: known.id,
    stripeRefundId: refund.id,
    status: refund.status ?? 'pending',
    failure: refund.failure_reason ?? null,
    now,
  })
  return true
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
