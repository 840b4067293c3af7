import type Stripe from 'stripe'
import type { Context } from './context'
import { usAddress } from './create-session'
import type { CheckoutRecord } from './ledger'
import type { PaymentDetails } from './payment-details'

/** The intent that a session gets when a shopper first tries to pay. */
export function buildIntent(
  session: Pick<
    Stripe.Checkout.Session,
    'allowed_payment_method_types' | 'amount_total' | 'currency' | 'payment_method_types'
  >,
  checkout: Pick<CheckoutRecord, 'intentData'>,
  context: Context,
): Stripe.PaymentIntent {
  const id = context.newId('pi')
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: session.allowed_payment_method_types,
    amount: session.amount_total ?? 0,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${id.slice(-12)}`,
    confirmation_method: 'automatic',
    created: context.now,
    currency: session.currency ?? 'usd',
    customer: null,
    customer_account: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: session.payment_method_types,
    payment_record: null,
    processing: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
    ...checkout.intentData,
  }
}

export function buildMethod(details: PaymentDetails, context: Context): Stripe.PaymentMethod {
  const common = {
    id: context.newId('pm'),
    object: 'payment_method' as const,
    billing_details: billingDetails(details),
    created: context.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
  }
  if (details.kind === 'us_bank_account')
    return {
      ...common,
      type: 'us_bank_account',
      us_bank_account: {
        ...bankFacts(details),
        financial_connections_account: null,
        networks: { preferred: 'ach', supported: ['ach'] },
        status_details: {},
      },
    }
  return {
    ...common,
    type: 'card',
    card: {
      ...cardFacts(details),
      checks: checks(details),
      display_brand: brandOf(details.number),
      generated_from: null,
      networks: { available: [brandOf(details.number)], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  }
}

export function billingDetails(details: PaymentDetails) {
  return {
    address: details.postalCode ? usAddress(details.postalCode) : null,
    email: details.email,
    name: details.name,
    phone: null,
    tax_id: null,
  }
}

export function checks(details: PaymentDetails) {
  return {
    address_line1_check: null,
    address_postal_code_check: details.postalCode ? 'pass' : null,
    cvc_check: 'pass',
  }
}

export function cardFacts(card: PaymentDetails & { kind: 'card' }) {
  return {
    brand: brandOf(card.number),
    country: 'US',
    exp_month: card.expMonth,
    exp_year: card.expYear,
    fingerprint: `sandbox${card.number.slice(-4)}`,
    funding: 'credit',
    last4: card.number.slice(-4),
  }
}

export function bankFacts(account: PaymentDetails & { kind: 'us_bank_account' }) {
  return {
    account_holder_type: 'individual' as const,
    account_type: 'checking' as const,
    bank_name: 'STRIPE TEST BANK',
    fingerprint: `sandbox${account.account.slice(-4)}`,
    last4: account.account.slice(-4),
    routing_number: account.routing,
  }
}

/** The network of a card number, as Stripe names it. */
export function brandOf(number: string): string {
  if (number.startsWith('4')) return 'visa'
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard'
  if (/^3[47]/.test(number)) return 'amex'
  return /^6/.test(number) ? 'discover' : 'unknown'
}
