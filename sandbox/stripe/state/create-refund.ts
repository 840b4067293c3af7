import type Stripe from 'stripe'
import { checkMetadata } from './check-metadata'
import type { Context } from './context'
import type { Change } from './objects'
import { invalidRequest } from './stripe-failure'
import type { RefundBehavior } from './test-cards'

/**
 * Gives back all that is left of a charge, or `params.amount` cents of it. Never more than is left: a
 * pending refund already counts as given back, a failed one no longer does.
 */
export function createRefund(
  charge: Stripe.Charge,
  params: Stripe.RefundCreateParams,
  behavior: RefundBehavior,
  context: Context,
): Change & { refund: Stripe.Refund } {
  const left = charge.amount_captured - charge.amount_refunded
  if (charge.status !== 'succeeded')
    throw invalidRequest(`Charge ${charge.id} has not succeeded, so it cannot be refunded.`, {
      code: 'charge_not_refundable',
    })
  if (charge.disputed)
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  if (left === 0)
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  const amount = params.amount ?? left
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    })
  if (amount > left)
    throw invalidRequest(
      `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`,
      { param: 'amount' },
    )

  const refund = buildRefund(charge, params, amount, behavior, context)
  const amountRefunded = charge.amount_refunded + amount
  const refunded: Stripe.Charge = {
    ...charge,
    amount_refunded: amountRefunded,
    refunded: amountRefunded === charge.amount_captured,
  }
  return {
    refund,
    put: [refund, refunded],
    events: [
      { type: 'refund.created', object: refund },
      { type: 'charge.refunded', object: refunded },
    ],
  }
}

/** What follows when the bank answers a refund; a failed one leaves its amount to be refunded again. */
export function settleRefund(
  refund: Stripe.Refund,
  charge: Stripe.Charge,
  succeeds: boolean,
): Change {
  if (succeeds) {
    const { pending_reason: _, ...rest } = refund
    const done: Stripe.Refund = { ...rest, status: 'succeeded' }
    return { put: [done], events: [{ type: 'refund.updated', object: done }] }
  }
  const failed: Stripe.Refund = { ...refund, status: 'failed', failure_reason: 'unknown' }
  const restored: Stripe.Charge = {
    ...charge,
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  }
  return {
    put: [failed, restored],
    events: [
      { type: 'refund.updated', object: failed },
      { type: 'refund.failed', object: failed },
    ],
  }
}

function buildRefund(
  charge: Stripe.Charge,
  params: Stripe.RefundCreateParams,
  amount: number,
  behavior: RefundBehavior,
  context: Context,
): Stripe.Refund {
  const pending = behavior === 'pending-then-succeeds' || behavior === 'pending-then-fails'
  return {
    id: context.newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: context.now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    metadata: checkMetadata(params.metadata),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: pending ? 'pending' : 'succeeded',
    transfer_reversal: null,
    ...(pending ? { pending_reason: 'processing' as const } : {}),
  }
}

function dollars(cents: number): string {
  return `$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}
