import { holdEndFor, sessionEndFor } from '#app/checkout/payment-times'
import type { OrderStory } from './order-story'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MINUTES_TO_PAY = 3
/** A bank that needs days; as long as checkout keeps the units for it. */
const DELAYED_PAYMENT_DAYS = 14
const REFUND_MINUTES = 1

/** When the parts of a story happened. */
export interface StoryTimes {
  placedAt: Date
  /** The bank took its time to answer from here. */
  processingAt: Date | null
  paidAt: Date | null
  endedAt: Date | null
  deliveredAt: Date | null
  /** Stripe's page closes, or closed. */
  sessionExpiresAt: Date
  holdExpiresAt: Date
}

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS)
}

export function timesOf({ placedHoursAgo, ending }: OrderStory, now: Date): StoryTimes {
  const { status } = ending
  const placedAt = hoursBefore(now, placedHoursAgo)
  const afterPlacing = (minutes: number) => new Date(placedAt.getTime() + minutes * MINUTE_MS)
  const isDelayed = status === 'payment_processing' || status === 'payment_failed'
  const processingAt = isDelayed ? afterPlacing(MINUTES_TO_PAY) : null
  const sessionExpiresAt = sessionEndFor(placedAt)
  return {
    placedAt,
    processingAt,
    paidAt: wasPaid(ending) ? afterPlacing(MINUTES_TO_PAY) : null,
    endedAt:
      status === 'expired'
        ? new Date(sessionExpiresAt.getTime() + MINUTE_MS)
        : 'endedHoursAgo' in ending
          ? hoursBefore(now, ending.endedHoursAgo)
          : null,
    deliveredAt: status === 'delivered' ? hoursBefore(now, ending.deliveredHoursAgo) : null,
    sessionExpiresAt,
    holdExpiresAt: processingAt
      ? new Date(processingAt.getTime() + DELAYED_PAYMENT_DAYS * DAY_MS)
      : holdEndFor(sessionExpiresAt),
  }
}

function wasPaid(ending: OrderStory['ending']): boolean {
  if (ending.status === 'cancelled') return ending.refund !== undefined
  return ['paid', 'ready_for_pickup', 'shipped', 'delivered'].includes(ending.status)
}

/** Stripe's answer to a refund comes with the job that sends it. */
export function refundAnsweredAt(askedAt: Date): Date {
  return new Date(askedAt.getTime() + REFUND_MINUTES * MINUTE_MS)
}
