import { paymentMethodOf } from '#app/checkout/payment-method'
import type { Stripe } from '#app/platform/stripe.server'
import { seedId } from '#prisma/seed/seed-id'
import type { OrderStory } from './order-story'
import { hoursBefore, type StoryTimes } from './story-times'

/** With what every order of the demo shop is paid, in Stripe's words. */
export const CHARGED = {
  payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242' } },
}

/**
 * The order's payment. Where something may still come of it, it has no session, real or simulated, so that
 * nothing asks Stripe about it: it lapses like one whose page never opened.
 */
export function paymentRow(
  { key, ending: { status }, chargeUnheard }: OrderStory,
  totalCents: number,
  { placedAt, processingAt, paidAt, endedAt, sessionExpiresAt }: StoryTimes,
) {
  const name = key.replaceAll('-', '_')
  return {
    id: seedId('payment', key),
    orderId: seedId('order', key),
    status: paidAt ? ('succeeded' as const) : UNPAID[status],
    amountCents: totalCents,
    sessionId: paidAt || endedAt ? `cs_demo_${name}` : null,
    sessionExpiresAt,
    paymentIntentId: paidAt || processingAt ? `pi_demo_${name}` : null,
    paidCents: paidAt ? totalCents : null,
    ...(paidAt && !chargeUnheard
      ? paymentMethodOf(CHARGED as Pick<Stripe.Charge, 'payment_method_details'>)
      : null),
    createdAt: placedAt,
    settledAt: paidAt,
  }
}

const UNPAID = {
  pending_payment: 'created',
  payment_processing: 'processing',
  payment_failed: 'failed',
  expired: 'expired',
  cancelled: 'expired',
  paid: 'succeeded',
  ready_for_pickup: 'succeeded',
  shipped: 'succeeded',
  delivered: 'succeeded',
} as const

export function disputeId(key: string): string {
  return `du_demo_${key.replaceAll('-', '_')}`
}

/** A dispute that waits for the shop's answer. */
export function disputeRow({ key, disputed }: OrderStory, totalCents: number, now: Date) {
  return (
    disputed && {
      id: disputeId(key),
      paymentId: seedId('payment', key),
      status: 'needs_response',
      reason: disputed.reason,
      amountCents: totalCents,
      openedAt: hoursBefore(now, disputed.hoursAgo),
    }
  )
}
