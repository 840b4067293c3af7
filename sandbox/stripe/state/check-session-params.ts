import type Stripe from 'stripe'
import { invalidRequest, notSimulated, parameterMissing } from './stripe-failure'

type Params = Stripe.Checkout.SessionCreateParams

/** What the sandbox acts on, or gives back as it came. Anything else that Stripe knows is refused. */
const simulated = new Set<keyof Params>([
  'adaptive_pricing',
  'allowed_payment_method_types',
  'billing_address_collection',
  'branding_settings',
  'cancel_url',
  'client_reference_id',
  'currency',
  'customer_creation',
  'customer_email',
  'discounts',
  'expand',
  'expires_at',
  'line_items',
  'locale',
  'metadata',
  'mode',
  'origin_context',
  'payment_intent_data',
  'submit_type',
  'success_url',
  'ui_mode',
])

const simulatedIntentData = new Set([
  'capture_method',
  'description',
  'metadata',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
])

const halfAnHour = 30 * 60
const oneDay = 24 * 60 * 60

const eligible = ['card', 'us_bank_account'] as const
export type PaymentMethodName = (typeof eligible)[number]

export type CheckedSession = {
  lines: Stripe.Checkout.SessionCreateParams.LineItem[]
  successUrl: string
  expiresAt: number
  methods: PaymentMethodName[]
}

/**
 * The rules of a hosted payment session that a schema cannot say: what is required together, real
 * addresses, an expiry 30 minutes to 24 hours away.
 */
export function checkSessionParams(params: Params, now: number): CheckedSession {
  for (const name of Object.keys(params))
    if (!simulated.has(name as keyof Params)) throw notSimulated(name)
  for (const name of Object.keys(params.payment_intent_data ?? {}))
    if (!simulatedIntentData.has(name)) throw notSimulated(`payment_intent_data[${name}]`)
  const capture = params.payment_intent_data?.capture_method
  if (capture === 'manual') throw notSimulated('payment_intent_data[capture_method]=manual')
  if (!params.mode) throw parameterMissing('mode')
  if (params.mode !== 'payment') throw notSimulated(`mode=${params.mode}`)
  if (params.ui_mode && params.ui_mode !== 'hosted_page')
    throw notSimulated(`ui_mode=${params.ui_mode}`)
  if (!params.line_items?.length) throw parameterMissing('line_items')
  if (!params.success_url) throw parameterMissing('success_url')
  checkUrl(params.success_url, 'success_url')
  if (params.cancel_url) checkUrl(params.cancel_url, 'cancel_url')
  if (params.customer_email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(params.customer_email))
    throw invalidRequest(`Invalid email address: ${params.customer_email}`, {
      code: 'email_invalid',
      param: 'customer_email',
    })
  return {
    lines: params.line_items,
    successUrl: params.success_url,
    expiresAt: checkExpiry(params.expires_at, now),
    methods: checkMethods(params.allowed_payment_method_types),
  }
}

function checkUrl(url: string, param: string): void {
  // The template is filled in after payment; braces are not otherwise allowed in an address.
  const filled = url.replaceAll('{CHECKOUT_SESSION_ID}', 'cs_test_a')
  if (/^https?:\/\//i.test(filled) && URL.canParse(filled)) return
  throw invalidRequest('Not a valid URL', { code: 'url_invalid', param })
}

function checkExpiry(expiresAt: number | undefined, now: number): number {
  if (expiresAt === undefined) return now + oneDay
  if (expiresAt < now + halfAnHour)
    throw invalidRequest(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      { param: 'expires_at' },
    )
  if (expiresAt > now + oneDay)
    throw invalidRequest(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      { param: 'expires_at' },
    )
  return expiresAt
}

/** Stripe offers what is both eligible and allowed; eligible here are cards and US bank accounts. */
function checkMethods(allowed: Params['allowed_payment_method_types']): PaymentMethodName[] {
  const offered = eligible.filter((method) => !allowed || allowed.includes(method))
  if (offered.length > 0) return offered
  throw notSimulated(`allowed_payment_method_types without ${eligible.join(' or ')}`)
}
