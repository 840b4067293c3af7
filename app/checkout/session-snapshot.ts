import type { Stripe } from '#app/platform/stripe.server'

/** What settlement needs to know of a Stripe Checkout Session, as Stripe last told it. */
export interface SessionSnapshot {
  sessionId: string
  /** Our payment's id, which the session carries as its client reference. */
  paymentId: string | null
  /** Money has arrived, is on its way, will not come any more, or the page is still open. */
  state: 'paid' | 'processing' | 'failed' | 'expired' | 'open'
  amountCents: number
  currency: string
  paymentIntentId: string | null
}

/**
 * Reads a session. That a delayed payment did not come is told by the event or by the intent, where it was
 * asked for with the session: the session itself stays complete and unpaid.
 */
export function snapshotOf(session: Stripe.Checkout.Session, asyncFailed = false): SessionSnapshot {
  const intent = session.payment_intent
  return {
    sessionId: session.id,
    paymentId: session.client_reference_id,
    state: asyncFailed || hasFailed(session) ? 'failed' : stateOf(session),
    amountCents: session.amount_total ?? 0,
    currency: session.currency ?? '',
    paymentIntentId: typeof intent === 'string' ? intent : (intent?.id ?? null),
  }
}

function stateOf(session: Stripe.Checkout.Session): SessionSnapshot['state'] {
  if (session.payment_status === 'paid' || session.payment_status === 'no_payment_required')
    return 'paid'
  if (session.status === 'complete') return 'processing'
  return session.status === 'expired' ? 'expired' : 'open'
}

function hasFailed({ status, payment_status, payment_intent: intent }: Stripe.Checkout.Session) {
  return (
    status === 'complete' &&
    payment_status === 'unpaid' &&
    typeof intent === 'object' &&
    (intent?.status === 'requires_payment_method' || intent?.status === 'canceled')
  )
}
