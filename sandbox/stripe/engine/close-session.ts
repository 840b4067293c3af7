import type Stripe from 'stripe'
import { expireSession } from '../state/expire-session'
import type { Cause, World } from './world'

/** Expires an open session, by request or because its time has come. */
export function closeSession(
  world: World,
  sessionId: string,
  cause: Cause,
): Stripe.Checkout.Session {
  const session = world.ledger.get('checkout.session', sessionId)
  const intentId = session.payment_intent
  const intent = typeof intentId === 'string' ? world.ledger.get('payment_intent', intentId) : null
  const change = expireSession(session, intent, world.context().now)
  world.ledger.checkout(sessionId).awaiting = null
  world.commit(change, cause)
  return change.session
}
