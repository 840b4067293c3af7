import type Stripe from 'stripe'
import type { Context } from './context'
import { noEvidence } from './no-evidence'
import type { Change } from './objects'
import { invalidRequest } from './stripe-failure'

const daysToAnswer = 7

/** Opens a dispute over what is left of a charge, as a cardholder's bank would. */
export function openDispute(
  charge: Stripe.Charge,
  reason: string,
  context: Context,
): Change & { dispute: Stripe.Dispute } {
  if (charge.status !== 'succeeded')
    throw invalidRequest(`Charge ${charge.id} has not succeeded, so nobody can dispute it.`)
  if (charge.disputed)
    throw invalidRequest(`Charge ${charge.id} is already disputed.`, { code: 'charge_disputed' })
  const dispute: Stripe.Dispute = {
    id: context.newId('dp'),
    object: 'dispute',
    amount: charge.amount_captured - charge.amount_refunded,
    balance_transactions: [],
    charge: charge.id,
    created: context.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: context.now + daysToAnswer * 24 * 60 * 60,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  }
  return {
    dispute,
    put: [dispute, { ...charge, disputed: true }],
    events: [{ type: 'charge.dispute.created', object: dispute }],
  }
}

/** Ends a dispute. The charge stays marked as disputed, as it does at Stripe. */
export function closeDispute(
  dispute: Stripe.Dispute,
  status: 'won' | 'lost',
): Change & { dispute: Stripe.Dispute } {
  if (dispute.status !== 'needs_response')
    throw invalidRequest(`Dispute ${dispute.id} is already closed.`)
  const closed: Stripe.Dispute = { ...dispute, status }
  return {
    dispute: closed,
    put: [closed],
    events: [{ type: 'charge.dispute.closed', object: closed }],
  }
}
