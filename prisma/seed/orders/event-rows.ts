import type { OrderEventKind } from '#app/orders/order-event.server'
import { formatMoney } from '#app/money/format-money'
import { seedId } from '#prisma/seed/seed-id'
import { endedReason, hoursBefore, type StoryTimes } from './order-rows'
import type { OrderStory } from './order-story'

const MINUTE_MS = 60_000

/** The order's timeline, oldest first, in the words that the shop's use cases write. */
export function eventRows(
  story: OrderStory,
  { placedAt, paidAt, endedAt }: StoryTimes,
  refundedCents: number,
  now: Date,
) {
  const { key, ending, refunded, returning, method } = story
  const events: { at: Date; kind: OrderEventKind; actor: string; message: string }[] = []
  const say = (at: Date, kind: OrderEventKind, actor: string, message: string) =>
    events.push({ at, kind, actor, message })

  say(placedAt, 'placed', 'shopper', 'Order placed.')
  if (paidAt) say(paidAt, 'paid', 'stripe', 'Payment received. Thank you.')
  if (ending.status === 'payment_processing')
    say(
      new Date(placedAt.getTime() + 2 * MINUTE_MS),
      'payment_processing',
      'stripe',
      'Your bank is confirming the payment.',
    )
  if (ending.status === 'ready_for_pickup')
    say(hoursBefore(now, ending.readyHoursAgo), 'ready_for_pickup', 'staff', READY)
  if (ending.status === 'shipped' || ending.status === 'delivered') {
    const left = hoursBefore(now, ending.shippedHoursAgo)
    if (method === 'pickup') say(left, 'ready_for_pickup', 'staff', READY)
    else say(left, 'shipped', 'staff', 'Your parcel has left us.')
  }
  if (ending.status === 'delivered')
    say(
      hoursBefore(now, ending.deliveredHoursAgo),
      'delivered',
      'staff',
      method === 'pickup' ? 'Picked up.' : 'Your parcel has arrived.',
    )
  if (endedAt && ending.status === 'cancelled' && ending.afterPayment)
    say(endedAt, 'cancelled', 'shopper', 'Order cancelled.')
  else if (endedAt) say(endedAt, ending.status as OrderEventKind, 'stripe', endedReason(story))
  if (refundedCents > 0) {
    const at = refunded ? hoursBefore(now, refunded.hoursAgo) : (endedAt ?? now)
    const message = `${formatMoney(refundedCents)} is on its way back to your card.`
    say(new Date(at.getTime() + MINUTE_MS), 'refunded', 'stripe', message)
  }
  if (returning)
    say(
      hoursBefore(now, 2 * 24),
      'return_requested',
      'shopper',
      'Return started. We refund you when the items have arrived.',
    )

  return events.map((event) => ({ orderId: seedId('order', key), ...event }))
}

const READY = 'Your order waits for you at the studio.'
