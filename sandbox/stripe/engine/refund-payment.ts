import type Stripe from 'stripe'
import { createRefund } from '../state/create-refund'
import { invalidRequest, notSimulated, parameterMissing } from '../state/stripe-failure'
import { behaviorOfAccount, behaviorOfCard, testAccounts, testCards } from '../state/test-cards'
import type { RefundBehavior } from '../state/test-cards'
import type { Cause, World } from './world'

/** Refunds the charge that a request names, directly or by its payment intent. */
export function refundPayment(
  world: World,
  params: Stripe.RefundCreateParams,
  cause: Cause,
): Stripe.Refund {
  for (const name of ['origin', 'refund_application_fee', 'reverse_transfer'] as const)
    if (params[name]) throw notSimulated(name)
  const charge = findCharge(world, params)
  const behavior =
    world.refundOutcome === 'by-card' ? behaviorOfRefund(charge) : world.refundOutcome
  const change = createRefund(charge, params, behavior, world.context())
  if (behavior !== 'succeeds')
    world.ledger.scheduled.push({
      dueAt: world.nowMs() + world.options.settleAfterMs,
      what: {
        kind: 'settle-refund',
        refundId: change.refund.id,
        succeeds: behavior === 'pending-then-succeeds',
      },
    })
  world.commit(change, cause)
  return change.refund
}

function findCharge(world: World, params: Stripe.RefundCreateParams): Stripe.Charge {
  if (params.charge && params.payment_intent)
    throw invalidRequest('You may only specify one of these parameters: charge, payment_intent.', {
      code: 'parameters_exclusive',
      param: 'charge',
    })
  if (params.charge) return world.ledger.get('charge', params.charge, 'charge')
  if (!params.payment_intent) throw parameterMissing('payment_intent')
  const intent = world.ledger.get('payment_intent', params.payment_intent, 'payment_intent')
  if (intent.status !== 'succeeded' || typeof intent.latest_charge !== 'string')
    throw invalidRequest(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      { param: 'payment_intent' },
    )
  return world.ledger.get('charge', intent.latest_charge)
}

/** Test numbers are known by their last four digits, all that a charge keeps of them. */
function behaviorOfRefund(charge: Stripe.Charge): RefundBehavior {
  const { card, us_bank_account: bank } = charge.payment_method_details ?? {}
  const number = testCards.find((known) => card?.last4 && known.number.endsWith(card.last4))?.number
  const account = testAccounts.find((known) => bank?.last4 && known.account.endsWith(bank.last4))
  const behavior = number ? behaviorOfCard(number) : account && behaviorOfAccount(account.account)
  return (behavior && 'refunds' in behavior && behavior.refunds) || 'succeeds'
}
