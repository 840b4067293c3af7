import type Stripe from 'stripe'
import type { Change } from './objects'
import { invalidRequest } from './stripe-failure'

/** Closes an open session for good, with the intent of any failed try. Refuses any other session. */
export function expireSession(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
  now: number,
): Change & { session: Stripe.Checkout.Session } {
  if (session.status !== 'open')
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status ?? ''}\`.`,
    )
  const expired: Stripe.Checkout.Session = { ...session, status: 'expired', url: null }
  const canceled: Stripe.PaymentIntent | null = intent && {
    ...intent,
    canceled_at: now,
    cancellation_reason: 'automatic',
    next_action: null,
    status: 'canceled',
  }
  return {
    session: expired,
    put: canceled ? [canceled, expired] : [expired],
    events: [{ type: 'checkout.session.expired', object: expired }],
  }
}
