import type Stripe from 'stripe'
import {
  attemptPayment,
  completeFreeSession,
  type Attempt,
  type Checkout,
} from '../state/attempt-payment'
import type { Decline } from '../state/build-charge'
import { redeem } from '../state/create-coupon'
import { paymentPageUrl } from '../state/create-session'
import { openDispute } from '../state/dispute-charge'
import type { Change } from '../state/objects'
import type { PaymentDetails } from '../state/payment-details'
import { invalidRequest } from '../state/stripe-failure'
import { refuseAuthentication } from '../state/settle-payment'
import { behaviorOfAccount, behaviorOfCard, type Behavior } from '../state/test-cards'
import type { World } from './world'

export type PaymentResult =
  | { kind: 'paid' | 'processing' | 'authenticate'; session: Stripe.Checkout.Session }
  | { kind: 'declined'; session: Stripe.Checkout.Session; decline: Decline }
  | { kind: 'closed'; session: Stripe.Checkout.Session }

/** Pays an open session with what was typed. A session that is no longer open is left as it is. */
export function paySession(
  world: World,
  sessionId: string,
  details: PaymentDetails,
): PaymentResult {
  const behavior =
    details.kind === 'card' ? behaviorOfCard(details.number) : behaviorOfAccount(details.account)
  if (!behavior) throw new Error('A bank account that is no test account reached payment')
  const checkout = readCheckout(world, sessionId)
  if (isClosed(world, checkout.session)) return { kind: 'closed', session: checkout.session }
  if (!checkout.session.payment_method_types.includes(details.kind))
    throw invalidRequest(`This session does not take ${details.kind}.`)
  const attempt = tryToPay(world, checkout, details, behavior)
  checkout.record.awaiting = attempt.outcome === 'authenticate' ? details : null
  return finish(world, checkout.session, attempt, behavior)
}

/** Takes the shopper's answer to the bank's question. Nothing was asked: nothing happens. */
export function answerAuthentication(
  world: World,
  sessionId: string,
  confirmed: boolean,
): PaymentResult {
  const checkout = readCheckout(world, sessionId)
  const { record, intent } = checkout
  const details = record.awaiting
  if (isClosed(world, checkout.session) || !details || !intent)
    return { kind: 'closed', session: checkout.session }
  record.awaiting = null
  if (confirmed) {
    const behavior: Behavior = { kind: 'pays' }
    return finish(world, checkout.session, tryToPay(world, checkout, details, behavior), behavior)
  }
  const method = world.ledger.get('payment_method', String(intent.payment_method))
  world.commit(refuseAuthentication(intent, method), null)
  return {
    kind: 'declined',
    session: checkout.session,
    decline: {
      code: 'payment_intent_authentication_failure',
      declineCode: null,
      message: 'Your bank could not confirm that it was you. Try again or use another card.',
    },
  }
}

/** Completes a session that a coupon made free. */
export function acceptFreeSession(world: World, sessionId: string, email: string): PaymentResult {
  const { session } = readCheckout(world, sessionId)
  if (isClosed(world, session) || session.amount_total !== 0) return { kind: 'closed', session }
  world.commit(withCoupon(world, session, completeFreeSession(session, email)), null)
  return { kind: 'paid', session: world.ledger.get('checkout.session', sessionId) }
}

function tryToPay(
  world: World,
  checkout: Checkout,
  details: PaymentDetails,
  behavior: Behavior,
): Attempt {
  const pageUrl = paymentPageUrl(world.baseUrl, checkout.session.id)
  return attemptPayment(checkout, details, behavior, world.context(), pageUrl)
}

function finish(
  world: World,
  before: Stripe.Checkout.Session,
  attempt: Attempt,
  behavior: Behavior,
): PaymentResult {
  const { outcome, charge, decline } = attempt
  const completes = outcome === 'paid' || outcome === 'processing'
  if (outcome === 'processing' && behavior.kind === 'settles-later')
    world.ledger.scheduled.push({
      dueAt: world.nowMs() + world.options.settleAfterMs,
      what: { kind: 'settle-payment', sessionId: before.id, succeeds: behavior.succeeds },
    })
  world.commit(completes ? withCoupon(world, before, attempt) : attempt, null)
  if (outcome === 'paid' && charge && behavior.kind === 'pays' && behavior.disputed)
    world.commit(openDispute(charge, 'fraudulent', world.context()), null)
  const session = world.ledger.get('checkout.session', before.id)
  if (outcome === 'declined' && decline) return { kind: 'declined', session, decline }
  return { kind: outcome === 'declined' ? 'closed' : outcome, session }
}

/** A coupon counts as redeemed when a session that uses it completes. */
function withCoupon(world: World, session: Stripe.Checkout.Session, change: Change): Change {
  const id = session.discounts?.[0]?.coupon
  const coupon = typeof id === 'string' ? world.ledger.find('coupon', id) : undefined
  return coupon ? { ...change, put: [...change.put, redeem(coupon)] } : change
}

/** Past its expiry a session is closed, even in the moment before the timer says so. */
function isClosed(world: World, session: Stripe.Checkout.Session): boolean {
  return session.status !== 'open' || session.expires_at * 1000 <= world.nowMs()
}

function readCheckout(world: World, sessionId: string): Checkout {
  const session = world.ledger.get('checkout.session', sessionId)
  const intentId = session.payment_intent
  return {
    session,
    record: world.ledger.checkout(sessionId),
    intent: typeof intentId === 'string' ? world.ledger.get('payment_intent', intentId) : null,
  }
}
