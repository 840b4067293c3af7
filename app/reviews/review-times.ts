import { hasArrived, type OrderStatus } from '#app/orders/order-status'

const DAY_MS = 86_400_000
/** Skin needs some days to have an opinion. */
export const DAYS_BEFORE_WRITING = 7
export const DAYS_TO_EDIT = 30

/** From when an order's products can be reviewed; null while it has not arrived. */
export function reviewableFrom(order: {
  status: OrderStatus
  deliveredAt: Date | null
}): Date | null {
  return hasArrived(order) ? addDays(order.deliveredAt, DAYS_BEFORE_WRITING) : null
}

export type ReviewStatus = 'waiting' | 'published' | 'refused' | 'withdrawn'

/**
 * Until when its writer may change a review: 30 days from writing it, and from a refusal, since the mail
 * about that asks for another wording. Null for no end: one that was withdrawn is written anew.
 */
export function editableUntil(review: {
  status: ReviewStatus
  writtenAt: Date
  decidedAt: Date | null
}): Date | null {
  if (review.status === 'withdrawn') return null
  const refusedAt = review.status === 'refused' ? review.decidedAt : null
  return addDays(refusedAt ?? review.writtenAt, DAYS_TO_EDIT)
}

function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY_MS)
}
