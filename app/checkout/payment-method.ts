import type { Stripe } from '#app/platform/stripe.server'

/** With what a payment was made, as its receipt names it: "Visa", "4242". */
export interface PaymentMethod {
  methodName: string
  methodLast4: string
}

/** Reads it from Stripe's charge; null for a way of paying that has no number to be known by. */
export function paymentMethodOf({
  payment_method_details: details,
}: Pick<Stripe.Charge, 'payment_method_details'>): PaymentMethod | null {
  if (details?.card) return named(BRANDS[details.card.brand ?? ''] ?? 'Card', details.card.last4)
  if (details?.us_bank_account) return named('US bank account', details.us_bank_account.last4)
  return null
}

function named(methodName: string, last4: string | null): PaymentMethod | null {
  return last4 && /^\d{4}$/.test(last4) ? { methodName, methodLast4: last4 } : null
}

/** By the names that Stripe gives the networks. */
const BRANDS: Record<string, string> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
}
