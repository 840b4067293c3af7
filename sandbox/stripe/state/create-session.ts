import type Stripe from 'stripe'
import { buildLineItems, type BuiltLines } from './build-line-items'
import { checkMetadata } from './check-metadata'
import { checkSessionParams, type CheckedSession } from './check-session-params'
import type { Context } from './context'
import type { CheckoutRecord } from './ledger'
import { invalidRequest } from './stripe-failure'

type Params = Stripe.Checkout.SessionCreateParams

export type CreatedSession = {
  session: Stripe.Checkout.Session
  checkout: CheckoutRecord
  products: Stripe.Product[]
}

/**
 * Opens a checkout session for hosted payment. `baseUrl` is where the payment page is served. Refuses,
 * in Stripe's words, what Stripe refuses, and by name what the sandbox does not simulate.
 */
export function createSession(
  params: Params,
  coupon: Stripe.Coupon | null,
  baseUrl: string,
  context: Context,
): CreatedSession {
  const checked = checkSessionParams(params, context.now)
  const built = buildLineItems(checked.lines, coupon, context)
  const total = built.subtotal - built.discount
  if (total > 0 && total < 50)
    throw invalidRequest(
      "The Checkout Session's total amount due must add up to at least $0.50 usd",
      { code: 'amount_too_small' },
    )
  if (total > 99_999_999)
    throw invalidRequest(
      "The Checkout Session's total amount due must be no more than $999,999.99",
      { code: 'amount_too_large' },
    )

  const session = buildSession(params, checked, built, coupon, baseUrl, context)
  const intentData = params.payment_intent_data
  return {
    session,
    products: built.products,
    checkout: {
      sessionId: session.id,
      lineItems: built.lineItems,
      intentData: {
        description: intentData?.description ?? null,
        metadata: checkMetadata(intentData?.metadata, 'payment_intent_data[metadata]'),
        receipt_email: intentData?.receipt_email ?? null,
        statement_descriptor: intentData?.statement_descriptor ?? null,
        statement_descriptor_suffix: intentData?.statement_descriptor_suffix ?? null,
      },
      awaiting: null,
    },
  }
}

function buildSession(
  params: Params,
  checked: CheckedSession,
  built: BuiltLines,
  coupon: Stripe.Coupon | null,
  baseUrl: string,
  context: Context,
): Stripe.Checkout.Session {
  const id = context.newId('cs_test')
  const email = params.customer_email ?? null
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: params.adaptive_pricing?.enabled ?? false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: built.subtotal,
    amount_total: built.subtotal - built.discount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: context.now,
    currency: built.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: params.customer_creation ?? 'if_required',
    customer_details: email ? customerDetails(email, null, null) : null,
    customer_email: email,
    discounts: coupon ? [{ coupon: coupon.id, promotion_code: null }] : [],
    expires_at: checked.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: checkMetadata(params.metadata),
    mode: 'payment',
    origin_context: params.origin_context ?? null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: checked.methods,
    payment_status: 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: checked.successUrl,
    total_details: { amount_discount: built.discount, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: paymentPageUrl(baseUrl, id),
    wallet_options: null,
    ...(params.branding_settings?.display_name
      ? { branding_settings: brandingOf(params.branding_settings.display_name) }
      : {}),
  }
}

/** The address of a session's hosted payment page. */
export function paymentPageUrl(baseUrl: string, sessionId: string): string {
  return `${baseUrl}/c/pay/${sessionId}`
}

/** Where a paid session sends the shopper: the success address with the session's id filled in. */
export function successUrlOf(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

export function customerDetails(
  email: string | null,
  name: string | null,
  postalCode: string | null,
): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: postalCode ? usAddress(postalCode) : null,
    business_name: null,
    email,
    individual_name: null,
    name,
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  }
}

export function usAddress(postalCode: string): Stripe.Address {
  return {
    city: null,
    country: 'US',
    line1: null,
    line2: null,
    postal_code: postalCode,
    state: null,
  }
}

function brandingOf(displayName: string): Stripe.Checkout.Session.BrandingSettings {
  return {
    background_color: '#ffffff',
    border_style: 'rounded',
    button_color: '#0074d4',
    display_name: displayName,
    font_family: 'default',
    icon: null,
    logo: null,
  }
}
