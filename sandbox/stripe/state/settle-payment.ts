import type Stripe from 'stripe'
import { failIntent } from './attempt-payment'
import { settleCharge, type Decline } from './build-charge'
import type { Change } from './objects'

const bankRefused: Decline = {
  code: 'payment_method_provider_decline',
  declineCode: 'insufficient_funds',
  message: "The customer's account has insufficient funds to cover this payment.",
}

/** What follows when the bank of a delayed payment answers, days after the session was completed. */
export function settlePayment(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  method: Stripe.PaymentMethod,
  succeeds: boolean,
): Change {
  if (!succeeds) {
    const failedCharge = settleCharge(charge, bankRefused)
    const failed = failIntent(intent, method, failedCharge, bankRefused)
    return {
      put: [failedCharge, failed],
      events: [
        { type: 'payment_intent.payment_failed', object: failed },
        { type: 'checkout.session.async_payment_failed', object: session },
      ],
    }
  }
  const settledCharge = settleCharge(charge, null)
  const settled: Stripe.PaymentIntent = {
    ...intent,
    amount_received: intent.amount,
    status: 'succeeded',
  }
  const paid: Stripe.Checkout.Session = { ...session, payment_status: 'paid' }
  return {
    put: [settledCharge, settled, paid],
    events: [
      { type: 'charge.succeeded', object: settledCharge },
      { type: 'payment_intent.succeeded', object: settled },
      { type: 'checkout.session.async_payment_succeeded', object: paid },
    ],
  }
}

/** What follows when a shopper fails, or leaves, the bank's authentication: the session stays open. */
export function refuseAuthentication(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): Change {
  const failed = failIntent(intent, method, null, {
    code: 'payment_intent_authentication_failure',
    declineCode: null,
    message:
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  })
  return { put: [failed], events: [{ type: 'payment_intent.payment_failed', object: failed }] }
}
