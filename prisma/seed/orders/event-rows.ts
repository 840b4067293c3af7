import type { OrderEventKind } from '#app/orders/order-event.server'
import { formatMoney } from '#app/money/format-money'
import { seedId } from '#prisma/seed/seed-id'
import { endedReason } from './order-rows'
import type { OrderStory } from './order-story'
import { disputeId } from './payment-rows'
import type { RefundRows } from './refund-rows'
import { returnTimes } from './return-rows'
import { hoursBefore, type StoryTimes } from './story-times'

interface TimelineEvent {
  at: Date
  kind: OrderEventKind
  actor: 'shopper' | 'staff' | 'stripe' | 'stripe-event'
  /** Absent in what only staff see. */
  message?: string
  detail?: Record<string, string | number>
}

/** The order's timeline, oldest first, in the words that the shop's use cases write. */
export function eventRows(
  story: OrderStory,
  times: StoryTimes,
  { totalCents, refund, now }: { totalCents: number; refund: RefundRows | undefined; now: Date },
) {
  const events = [
    ...payingEvents(times),
    ...sendingEvents(story, now),
    ...refundEvents(refund),
    ...endingEvents(story, times),
    ...returnEvents(story, now),
    ...afterwards(story, totalCents, now),
  ]
  return events
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((event) => ({ orderId: seedId('order', story.key), ...event }))
}

function payingEvents({ placedAt, processingAt, paidAt }: StoryTimes): TimelineEvent[] {
  const placed = {
    at: placedAt,
    kind: 'placed',
    actor: 'shopper',
    message: 'Order placed.',
  } as const
  const processing = processingAt && {
    at: processingAt,
    kind: 'payment_processing' as const,
    actor: 'stripe-event' as const,
    message: 'Your bank is confirming the payment.',
  }
  const paid = paidAt && {
    at: paidAt,
    kind: 'paid' as const,
    actor: 'stripe-event' as const,
    message: 'Payment received. Thank you.',
  }
  return [placed, processing, paid].filter((event) => event !== null)
}

/** What staff do; a pickup waits at the studio instead of leaving. */
function sendingEvents({ ending, method, partSent }: OrderStory, now: Date): TimelineEvent[] {
  const events: TimelineEvent[] = []
  const say = (hoursAgo: number, kind: OrderEventKind, message: string) =>
    events.push({ at: hoursBefore(now, hoursAgo), kind, actor: 'staff', message })
  const sayItWaits = (hoursAgo: number) =>
    say(hoursAgo, 'ready_for_pickup', 'Your order waits for you at the studio.')

  if (partSent) say(partSent.hoursAgo, 'part_shipped', 'Part of your order has left us.')
  if (ending.status === 'ready_for_pickup') sayItWaits(ending.readyHoursAgo)
  if ('shippedHoursAgo' in ending) {
    if (method === 'pickup') sayItWaits(ending.shippedHoursAgo)
    else say(ending.shippedHoursAgo, 'shipped', 'Your parcel has left us.')
  }
  if (ending.status === 'delivered')
    say(
      ending.deliveredHoursAgo,
      'delivered',
      method === 'pickup' ? 'Picked up.' : 'Your parcel has arrived.',
    )
  return events
}

function refundEvents(rows: RefundRows | undefined): TimelineEvent[] {
  if (!rows) return []
  const { actor, refund } = rows
  const { id: refundId, amountCents, createdAt, settledAt, status, reason } = refund
  const asked: TimelineEvent = {
    at: createdAt,
    kind: 'refund_requested',
    actor,
    message: reason,
    detail: { refundId, amountCents },
  }
  if (!settledAt) return [asked]
  const amount = formatMoney(amountCents)
  const answered: TimelineEvent = {
    at: settledAt,
    kind: status === 'failed' ? 'refund_failed' : 'refunded',
    actor: 'stripe',
    message:
      status === 'failed'
        ? `The refund of ${amount} did not go through. We are looking into it.`
        : `${amount} is on its way back to your card.`,
    detail: { refundId },
  }
  return [asked, answered]
}

function endingEvents(story: OrderStory, { paidAt, endedAt }: StoryTimes): TimelineEvent[] {
  const { status } = story.ending
  if (!endedAt) return []
  if (status === 'expired' || status === 'payment_failed')
    return [{ at: endedAt, kind: status, actor: 'stripe-event', message: endedReason(story) }]
  const message = paidAt ? 'Order cancelled.' : endedReason(story)
  return [{ at: endedAt, kind: 'cancelled', actor: 'shopper', message }]
}

function returnEvents(story: OrderStory, now: Date): TimelineEvent[] {
  const times = returnTimes(story, now)
  const { key, returning } = story
  if (!returning || !times) return []
  const detail = { returnId: seedId('return', key) }
  const events: TimelineEvent[] = [
    {
      at: times.askedAt,
      kind: 'return_requested',
      actor: 'shopper',
      message: 'Return started. We refund you when the items have arrived.',
      detail,
    },
  ]
  const say = (at: Date | null, kind: OrderEventKind, message: string) => {
    if (at) events.push({ at, kind, actor: 'staff', message, detail })
  }
  say(times.approvedAt, 'return_approved', 'Return approved. We mailed you where to send it.')
  say(times.receivedAt, 'return_received', 'Your return has arrived. We settle the refund next.')
  if (returning.status === 'declined')
    say(
      times.settledAt,
      'return_declined',
      `We cannot take this return. ${returning.declined ?? ''}`,
    )
  return events
}

function afterwards({ key, disputed }: OrderStory, totalCents: number, now: Date): TimelineEvent[] {
  const events: TimelineEvent[] = []
  if (disputed)
    events.push({
      at: hoursBefore(now, disputed.hoursAgo),
      kind: 'disputed',
      actor: 'stripe',
      detail: {
        disputeId: disputeId(key),
        status: 'needs_response',
        amountCents: totalCents,
      },
    })
  return events
}
