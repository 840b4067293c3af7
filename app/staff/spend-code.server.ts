import { db } from '#app/platform/database.server'
import { isWithinLimit } from '#app/platform/throttle.server'

/** A code is good once: whoever read it over a shoulder is too late (RFC 6238 §5.2). */
const ONCE = { what: 'staff-code:used', most: 1, minutes: 24 * 60 }

/** Uses a person's code up, whatever it was for. False when it was used before. */
export function spendCode(userId: string, code: string, now: Date): Promise<boolean> {
  return isWithinLimit(db, ONCE, `${userId}:${code}`, now)
}
