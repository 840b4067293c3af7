const MINUTE_MS = 60_000

/** How long Stripe's page stays open. Stripe's own minimum is 30 minutes from the call; this leaves room for it. */
const SESSION_MINUTES = 40

/** Stripe refuses a session that would end sooner than this. */
const STRIPE_MINIMUM_MINUTES = 30

/** Stock stays held past the session's end, for news that is still on its way. */
const HOLD_GRACE_MINUTES = 15

export function sessionEndFor(now: Date): Date {
  return new Date(now.getTime() + SESSION_MINUTES * MINUTE_MS)
}

export function holdEndFor(sessionExpiresAt: Date): Date {
  return new Date(sessionExpiresAt.getTime() + HOLD_GRACE_MINUTES * MINUTE_MS)
}

export function sessionCanStillOpen(sessionExpiresAt: Date, now: Date): boolean {
  return sessionExpiresAt.getTime() - now.getTime() > (STRIPE_MINIMUM_MINUTES + 1) * MINUTE_MS
}
