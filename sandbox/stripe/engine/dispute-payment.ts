import type Stripe from 'stripe'
import { closeDispute, openDispute } from '../state/dispute-charge'
import { invalidRequest } from '../state/stripe-failure'
import type { World } from './world'

/** A cardholder's bank disputes a paid intent. */
export function disputePayment(world: World, intentId: string, reason: string): Stripe.Dispute {
  const intent = world.ledger.get('payment_intent', intentId, 'payment_intent')
  if (typeof intent.latest_charge !== 'string')
    throw invalidRequest(`PaymentIntent ${intent.id} has no charge to dispute.`)
  const charge = world.ledger.get('charge', intent.latest_charge)
  const change = openDispute(charge, reason, world.context())
  world.commit(change, null)
  return change.dispute
}

/** The bank decides a dispute. */
export function decideDispute(world: World, id: string, status: 'won' | 'lost'): Stripe.Dispute {
  const change = closeDispute(world.ledger.get('dispute', id), status)
  world.commit(change, null)
  return change.dispute
}
