import { refundShare } from '#app/money/refund-share'
import { seedId } from '#prisma/seed/seed-id'
import type { OrderLineRow, StoryTimes } from './order-rows'
import { hoursBefore } from './order-rows'
import type { OrderStory } from './order-story'

const SESSION_MS = 40 * 60_000

/**
 * The order's payment. None has a session at Stripe, real or simulated, so nothing asks Stripe about
 * them; an unpaid one lapses like one whose page never opened.
 */
export function paymentRow({ key, ending }: OrderStory, totalCents: number, times: StoryTimes) {
  const { placedAt, paidAt, endedAt } = times
  return {
    id: seedId('payment', key),
    orderId: seedId('order', key),
    status: paidAt ? ('succeeded' as const) : UNPAID[ending.status],
    amountCents: totalCents,
    sessionExpiresAt: new Date(placedAt.getTime() + SESSION_MS),
    paymentIntentId: paidAt ? `pi_demo_${key.replaceAll('-', '_')}` : null,
    paidCents: paidAt ? totalCents : null,
    createdAt: placedAt,
    settledAt: paidAt ?? endedAt,
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

/** The refund that a story tells of, with its lines: some units of one line, or all of a cancelled order. */
export function refundRows(
  story: OrderStory,
  lines: readonly OrderLineRow[],
  deliveryWithTaxCents: number,
  now: Date,
) {
  const { key, refunded, ending } = story
  const cancelled = ending.status === 'cancelled' && ending.afterPayment
  if (!refunded && !cancelled) return undefined

  const parts = refunded ? lines.filter(({ position }) => position === refunded.position) : lines
  const refundId = seedId('refund', key)
  const refundLines = parts.map((line) => {
    const quantity = refunded?.quantity ?? line.quantity
    return { refundId, orderLineId: line.id, quantity, ...refundShare(line, 0, quantity) }
  })
  const deliveryCents = cancelled ? deliveryWithTaxCents : 0
  const at = hoursBefore(
    now,
    refunded?.hoursAgo ?? ('endedHoursAgo' in ending ? ending.endedHoursAgo : 0),
  )
  return {
    refund: {
      id: refundId,
      orderId: seedId('order', key),
      paymentId: seedId('payment', key),
      status: 'succeeded' as const,
      amountCents: refundLines.reduce((sum, { totalCents }) => sum + totalCents, deliveryCents),
      deliveryCents,
      reason: refunded?.reason ?? 'You cancelled the order. Your money is on its way back.',
      stripeRefundId: `re_demo_${key.replaceAll('-', '_')}`,
      createdAt: at,
      settledAt: at,
    },
    refundLines,
  }
}
