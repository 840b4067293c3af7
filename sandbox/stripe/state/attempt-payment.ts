import type Stripe from 'stripe'
import { buildCharge, type Decline } from './build-charge'
import type { Context } from './context'
import { customerDetails } from './create-session'
import type { CheckoutRecord } from './ledger'
import type { Change } from './objects'
import type { PaymentDetails } from './payment-details'
import { buildIntent, buildMethod } from './payment-objects'
import type { Behavior } from './test-cards'

export type Checkout = {
  session: Stripe.Checkout.Session
  record: CheckoutRecord
  intent: Stripe.PaymentIntent | null
}

export type Attempt = Change & {
  outcome: 'paid' | 'processing' | 'declined' | 'authenticate'
  decline: Decline | null
  charge: Stripe.Charge | null
}

/**
 * One try to pay an open session. A declined try leaves the session open for another; the caller has
 * made sure that the session is open, so nothing here can take money twice.
 */
export function attemptPayment(
  checkout: Checkout,
  details: PaymentDetails,
  behavior: Behavior,
  context: Context,
  pageUrl: string,
): Attempt {
  const started = checkout.intent ?? buildIntent(checkout.session, checkout.record, context)
  const method = buildMethod(details, context)
  const intent: Stripe.PaymentIntent = {
    ...started,
    last_payment_error: null,
    next_action: null,
    payment_method: method.id,
    status: 'processing',
  }
  const session = { ...checkout.session, payment_intent: intent.id }

  if (behavior.kind === 'authenticates') {
    const waiting: Stripe.PaymentIntent = {
      ...intent,
      status: 'requires_action',
      next_action: {
        type: 'redirect_to_url',
        redirect_to_url: { return_url: pageUrl, url: `${pageUrl}/authenticate` },
      },
    }
    return {
      outcome: 'authenticate',
      decline: null,
      charge: null,
      put: [method, waiting, session],
      events: [],
    }
  }

  const decline = behavior.kind === 'declines' ? behavior.decline : null
  const result = decline ?? (behavior.kind === 'settles-later' ? 'pending' : 'succeeded')
  const charge = buildCharge(intent, method.id, details, result, context)
  if (decline) return refuse(session, intent, method, charge, decline)

  const paid = result === 'succeeded'
  const settled: Stripe.PaymentIntent = {
    ...intent,
    amount_received: paid ? intent.amount : 0,
    latest_charge: charge.id,
    status: paid ? 'succeeded' : 'processing',
  }
  const completed = completeSession(session, details, paid ? 'paid' : 'unpaid')
  return {
    outcome: paid ? 'paid' : 'processing',
    decline: null,
    charge,
    put: [method, charge, settled, completed],
    events: [
      ...(paid
        ? [
            { type: 'charge.succeeded' as const, object: charge },
            { type: 'payment_intent.succeeded' as const, object: settled },
          ]
        : []),
      { type: 'checkout.session.completed', object: completed },
    ],
  }
}

/** Completes a session that has nothing to pay, as Stripe does when a coupon covers all of it. */
export function completeFreeSession(session: Stripe.Checkout.Session, email: string): Change {
  const completed: Stripe.Checkout.Session = {
    ...session,
    customer_details: customerDetails(session.customer_email ?? email, null, null),
    payment_status: 'no_payment_required',
    status: 'complete',
    url: null,
  }
  return { put: [completed], events: [{ type: 'checkout.session.completed', object: completed }] }
}

/** The intent after a failed try: it may be paid another way. */
export function failIntent(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  charge: Stripe.Charge | null,
  decline: Decline,
): Stripe.PaymentIntent {
  return {
    ...intent,
    last_payment_error: {
      type: charge ? 'card_error' : 'invalid_request_error',
      code: decline.code,
      message: decline.message,
      payment_method: method,
      ...(decline.declineCode ? { decline_code: decline.declineCode } : {}),
      ...(charge ? { charge: charge.id } : {}),
    },
    latest_charge: charge?.id ?? intent.latest_charge,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  }
}

function refuse(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  charge: Stripe.Charge,
  decline: Decline,
): Attempt {
  const failed = failIntent(intent, method, charge, decline)
  return {
    outcome: 'declined',
    decline,
    charge,
    put: [method, charge, failed, session],
    events: [{ type: 'payment_intent.payment_failed', object: failed }],
  }
}

function completeSession(
  session: Stripe.Checkout.Session,
  details: PaymentDetails,
  paymentStatus: 'paid' | 'unpaid',
): Stripe.Checkout.Session {
  return {
    ...session,
    customer_details: customerDetails(
      session.customer_email ?? details.email,
      details.name,
      details.postalCode,
    ),
    payment_status: paymentStatus,
    status: 'complete',
    url: null,
  }
}
