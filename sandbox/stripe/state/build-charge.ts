import type Stripe from 'stripe'
import type { Context } from './context'
import type { PaymentDetails } from './payment-details'
import { bankFacts, billingDetails, brandOf, cardFacts, checks } from './payment-objects'

export type Decline = { code: string; declineCode: string | null; message: string }

/** The outcome of one attempt to take money: a charge that succeeded, waits, or was declined. */
export function buildCharge(
  intent: Stripe.PaymentIntent,
  methodId: string,
  details: PaymentDetails,
  result: 'succeeded' | 'pending' | Decline,
  context: Context,
): Stripe.Charge {
  const decline = typeof result === 'object' ? result : null
  const succeeded = result === 'succeeded'
  return {
    id: context.newId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: succeeded ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: billingDetails(details),
    calculated_statement_descriptor: intent.statement_descriptor ?? 'STRIPE SANDBOX',
    captured: succeeded,
    created: context.now,
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: succeeded,
    payment_intent: intent.id,
    payment_method: methodId,
    payment_method_details: methodDetails(details, intent.amount),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : succeeded ? 'succeeded' : 'pending',
    transfer_data: null,
    transfer_group: null,
  }
}

/** The same charge once its bank has answered. */
export function settleCharge(charge: Stripe.Charge, decline: Decline | null): Stripe.Charge {
  return {
    ...charge,
    amount_captured: decline ? 0 : charge.amount,
    captured: !decline,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    outcome: outcomeOf(decline),
    paid: !decline,
    status: decline ? 'failed' : 'succeeded',
  }
}

function outcomeOf(decline: Decline | null): Stripe.Charge.Outcome {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline ? (decline.declineCode ?? decline.code) : null,
    risk_level: 'normal',
    risk_score: 12,
    seller_message: decline ? decline.message : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  }
}

function methodDetails(
  details: PaymentDetails,
  amount: number,
): Stripe.Charge.PaymentMethodDetails {
  if (details.kind === 'us_bank_account')
    return {
      type: 'us_bank_account',
      us_bank_account: { ...bankFacts(details), payment_reference: null },
    }
  return {
    type: 'card',
    card: {
      ...cardFacts(details),
      amount_authorized: amount,
      authorization_code: null,
      checks: checks(details),
      electronic_commerce_indicator: null,
      installments: null,
      mandate: null,
      network: brandOf(details.number),
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  }
}
