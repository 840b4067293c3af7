import { refundShare } from '#app/money/refund-share'
import { seedId } from '#prisma/seed/seed-id'
import { endedReason, type OrderLineRow } from './order-rows'
import type { OrderStory, RefundFate } from './order-story'
import { hoursBefore, refundAnsweredAt, type StoryTimes } from './story-times'

interface AskedRefund extends RefundFate {
  /** Units of one line; absent when all of the order goes back, delivery included. */
  units?: { position: number; quantity: number }
  askedAt: Date
  reason: string
  actor: 'shopper' | 'staff'
}

/** The refund that a story tells of: some units of one line, or all of a cancelled order. */
function askedRefund(
  story: OrderStory,
  { endedAt }: StoryTimes,
  now: Date,
): AskedRefund | undefined {
  const { ending, refunded } = story
  if (ending.status === 'cancelled' && ending.refund && endedAt)
    return { ...ending.refund, askedAt: endedAt, reason: endedReason(story), actor: 'shopper' }
  return (
    refunded && {
      ...refunded,
      units: refunded,
      askedAt: hoursBefore(now, refunded.hoursAgo),
      actor: 'staff',
    }
  )
}

/**
 * A refund with its lines. One that waits has no job in the queue: the seed starts nothing that
 * would change what it shows.
 */
export function refundRows(
  story: OrderStory,
  lines: readonly OrderLineRow[],
  deliveryWithTaxCents: number,
  times: StoryTimes,
  now: Date,
) {
  const asked = askedRefund(story, times, now)
  if (!asked) return undefined

  const { key } = story
  const { units, status, failure, askedAt, reason, actor } = asked
  const refundId = seedId('refund', key)
  const parts = units ? lines.filter(({ position }) => position === units.position) : lines
  const refundLines = parts.map((line) => {
    const quantity = units?.quantity ?? line.quantity
    return { refundId, orderLineId: line.id, quantity, ...refundShare(line, 0, quantity) }
  })
  const deliveryCents = units ? 0 : deliveryWithTaxCents
  const isOver = status === 'succeeded' || status === 'failed'
  return {
    actor,
    refund: {
      id: refundId,
      orderId: seedId('order', key),
      paymentId: seedId('payment', key),
      status,
      amountCents: refundLines.reduce((sum, { totalCents }) => sum + totalCents, deliveryCents),
      deliveryCents,
      reason,
      stripeRefundId: status === 'requested' ? null : `re_demo_${key.replaceAll('-', '_')}`,
      failure: failure ?? null,
      createdAt: askedAt,
      settledAt: isOver ? refundAnsweredAt(askedAt) : null,
    },
    refundLines,
  }
}

export type RefundRows = NonNullable<ReturnType<typeof refundRows>>
