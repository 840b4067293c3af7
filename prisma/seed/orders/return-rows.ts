import { seedId } from '#prisma/seed/seed-id'
import type { OrderStory } from './order-story'
import { hoursBefore } from './story-times'

/** Hours from one step to the next, where no story tells them. */
const UNTIL_APPROVED = 5
const UNTIL_ARRIVED = 60
const UNTIL_DECLINED = 9

/** When each step of a return was taken; null for those that were not. */
export function returnTimes({ returning, refunded }: OrderStory, now: Date) {
  if (!returning) return undefined
  const { status, hoursAgo } = returning
  const hasArrived = status === 'received' || status === 'refunded'
  const isSettled = status === 'refunded' && refunded ? refunded.hoursAgo : null
  const declinedAgo = status === 'declined' ? hoursAgo - UNTIL_DECLINED : null
  const settledAgo = isSettled ?? declinedAgo
  return {
    askedAt: hoursBefore(now, hoursAgo),
    approvedAt:
      hasArrived || status === 'approved' ? hoursBefore(now, hoursAgo - UNTIL_APPROVED) : null,
    receivedAt: hasArrived
      ? hoursBefore(now, Math.max(hoursAgo - UNTIL_ARRIVED, (isSettled ?? 0) + 1))
      : null,
    settledAt: settledAgo === null ? null : hoursBefore(now, settledAgo),
  }
}

/** A return of some units of one line, and what was found of them once they arrived; nothing is sold again. */
export function returnRows(story: OrderStory, now: Date) {
  const { key, returning } = story
  const times = returnTimes(story, now)
  if (!returning || !times) return undefined
  const id = seedId('return', key)
  const { position, quantity, status, reason, comment, declined, condition } = returning
  const { askedAt, ...steps } = times
  const line = { returnId: id, orderLineId: seedId('order-line', `${key}/${position}`), quantity }
  return {
    request: {
      id,
      orderId: seedId('order', key),
      status,
      reason,
      comment: comment ?? null,
      declinedReason: declined ?? null,
      createdAt: askedAt,
      ...steps,
    },
    line,
    found: steps.receivedAt
      ? {
          id: seedId('inspection', key),
          ...line,
          condition: condition ?? ('opened' as const),
          refundedQuantity: status === 'refunded' ? quantity : null,
        }
      : undefined,
  }
}
