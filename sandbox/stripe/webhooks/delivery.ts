export type DeliveryAttempt = { at: number; result: string }

/** How far one event has come with one endpoint. */
export type Delivery = {
  eventId: string
  url: string
  state: 'waiting' | 'held' | 'delivered' | 'given-up' | 'switched-off'
  attempts: DeliveryAttempt[]
  /** Unix milliseconds of the next attempt; null when none is planned. */
  nextAttemptAt: number | null
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Stripe tries for three days at growing intervals; these are the sandbox's, in milliseconds. */
export const stripeLikeBackOff: readonly number[] = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  hour,
  4 * hour,
  12 * hour,
  24 * hour,
  24 * hour,
]

/** A delivery after one attempt: done, planned again, or given up when the back-off is used up. */
export function afterAttempt(
  delivery: Delivery,
  attempt: DeliveryAttempt,
  succeeded: boolean,
  backOff: readonly number[],
): Delivery {
  const attempts = [...delivery.attempts, attempt]
  if (succeeded) return { ...delivery, attempts, state: 'delivered', nextAttemptAt: null }
  if (delivery.state === 'delivered') return { ...delivery, attempts }
  const wait = backOff[attempts.length - 1]
  return wait === undefined
    ? { ...delivery, attempts, state: 'given-up', nextAttemptAt: null }
    : { ...delivery, attempts, state: 'waiting', nextAttemptAt: attempt.at + wait }
}
