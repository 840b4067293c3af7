import { answerAuthentication, paySession, type PaymentResult } from '../engine/pay-session'
import type { World } from '../engine/world'
import { StripeFailure } from '../state/stripe-failure'
import { testRoutingNumber } from '../state/test-cards'
import type { PaymentDetails } from '../state/payment-details'

export const outcomes = [
  'paid',
  'declined',
  'insufficient_funds',
  'authenticated',
  'authentication_failed',
  'delayed_success',
  'delayed_failure',
] as const
type Outcome = (typeof outcomes)[number]

const numbers: Record<Outcome, { card: string } | { account: string }> = {
  paid: { card: '4242424242424242' },
  declined: { card: '4000000000000002' },
  insufficient_funds: { card: '4000000000009995' },
  authenticated: { card: '4000002500003155' },
  authentication_failed: { card: '4000002500003155' },
  delayed_success: { account: '000123456789' },
  delayed_failure: { account: '000222222227' },
}

/** Pays a session as the page would, for tests of races. A session that is not open gives a 409. */
export function payWithoutPage(
  world: World,
  sessionId: string,
  how: { card: string } | { outcome: Outcome },
): PaymentResult {
  const number = 'outcome' in how ? numbers[how.outcome] : { card: how.card.replaceAll(' ', '') }
  const email = world.ledger.get('checkout.session', sessionId).customer_email
  const result = paySession(world, sessionId, detailsOf(number, email ?? 'shopper@example.com'))
  if (result.kind === 'closed')
    throw new StripeFailure(409, {
      type: 'invalid_request_error',
      code: 'sandbox_session_closed',
      message: `The session is ${result.session.status ?? 'closed'}.`,
    })
  if (result.kind !== 'authenticate' || !('outcome' in how)) return result
  return answerAuthentication(world, sessionId, how.outcome === 'authenticated')
}

function detailsOf(number: { card: string } | { account: string }, email: string): PaymentDetails {
  const holder = { email, name: 'Sam Sandbox', postalCode: '94110' }
  if ('account' in number)
    return {
      ...holder,
      kind: 'us_bank_account',
      routing: testRoutingNumber,
      account: number.account,
    }
  return {
    ...holder,
    kind: 'card',
    number: number.card,
    expMonth: 12,
    expYear: 2040,
  }
}
