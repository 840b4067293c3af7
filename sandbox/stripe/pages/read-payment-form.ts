import type { PaymentDetails } from '../state/payment-details'
import { testAccounts, testRoutingNumber } from '../state/test-cards'

export const fieldNames = [
  'email',
  'number',
  'expiry',
  'cvc',
  'name',
  'zip',
  'routing',
  'account',
  'holder',
] as const
export type FieldName = (typeof fieldNames)[number]

export type PaymentForm = {
  method: string
  /** What was typed; never a card's number or security code, which are not sent back. */
  values: Partial<Record<FieldName, string>>
  errors: Partial<Record<FieldName, string>>
}

/**
 * Reads a posted payment form. `details` is null when a field needs correcting; `fixedEmail` is the
 * address that the shop already gave, which the shopper cannot change. A method that the session does
 * not offer is read as the first one that it does.
 */
export function readPaymentForm(
  posted: URLSearchParams,
  fixedEmail: string | null,
  offered: readonly string[],
  now: Date,
): PaymentForm & { details: PaymentDetails | null } {
  const text = (name: FieldName) => (posted.get(name) ?? '').trim().slice(0, 200)
  const asked = posted.get('method') ?? ''
  const method = offered.includes(asked) ? asked : (offered[0] ?? 'card')
  const email = fixedEmail ?? text('email')
  const errors: PaymentForm['errors'] = {}
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    errors.email = 'Enter an email address, such as sam@example.com.'
  const details =
    method === 'card' ? readCard(text, email, errors, now) : readAccount(text, email, errors)
  const kept = fieldNames.filter((name) => name !== 'number' && name !== 'cvc')
  return {
    method,
    values: Object.fromEntries(kept.map((name) => [name, text(name)])),
    errors,
    details: Object.keys(errors).length === 0 ? details : null,
  }
}

/** Only the email, for a session that a coupon made free. */
export function readFreeForm(posted: URLSearchParams, fixedEmail: string | null): PaymentForm {
  const { method, values, errors } = readPaymentForm(posted, fixedEmail, ['card'], new Date(0))
  return { method, values, errors: errors.email ? { email: errors.email } : {} }
}

function readCard(
  text: (name: FieldName) => string,
  email: string,
  errors: PaymentForm['errors'],
  now: Date,
): PaymentDetails {
  const number = text('number').replace(/[\s-]/g, '')
  if (number === '') errors.number = 'Enter a card number.'
  else if (!/^\d{13,19}$/.test(number) || !passesLuhn(number))
    errors.number = 'This card number is not valid. Check it, or use a test card listed here.'
  const expiry = readExpiry(text('expiry'), now)
  if (typeof expiry === 'string') errors.expiry = expiry
  const cvcLength = /^3[47]/.test(number) ? 4 : 3
  if (!new RegExp(`^\\d{${cvcLength}}$`).test(text('cvc')))
    errors.cvc = `Enter the ${cvcLength}-digit security code.`
  if (text('name') === '') errors.name = 'Enter the name on the card.'
  if (!/^\d{5}(-\d{4})?$/.test(text('zip'))) errors.zip = 'Enter a 5-digit ZIP code.'
  const { expMonth, expYear } = typeof expiry === 'string' ? { expMonth: 0, expYear: 0 } : expiry
  return {
    kind: 'card',
    number,
    expMonth,
    expYear,
    email,
    name: text('name'),
    postalCode: text('zip'),
  }
}

/** The month and full year typed as `12 / 34`, `1234` or `12/2034`, or what is wrong with it. */
export function readExpiry(
  typed: string,
  now: Date,
): { expMonth: number; expYear: number } | string {
  const match = /^(\d{1,2})\s*[/-]?\s*(\d{2}|\d{4})$/.exec(typed)
  if (!match) return 'Enter the expiry as month and year, such as 12 / 34.'
  const expMonth = Number(match[1])
  const year = Number(match[2])
  const expYear = year < 100 ? 2000 + year : year
  if (expMonth < 1 || expMonth > 12) return 'Enter a month from 01 to 12.'
  const past = expYear * 12 + expMonth < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
  if (past) return 'This card has expired. Enter a date in the future.'
  return expYear > now.getUTCFullYear() + 50 ? 'This year is too far away.' : { expMonth, expYear }
}

function readAccount(
  text: (name: FieldName) => string,
  email: string,
  errors: PaymentForm['errors'],
): PaymentDetails {
  const [routing, account] = [text('routing'), text('account')]
  if (routing !== testRoutingNumber)
    errors.routing = `Enter the test routing number ${testRoutingNumber}.`
  if (!testAccounts.some((known) => known.account === account))
    errors.account = 'Enter one of the test account numbers listed here.'
  if (text('holder') === '') errors.holder = 'Enter the name of the account holder.'
  return {
    kind: 'us_bank_account',
    routing,
    account,
    email,
    name: text('holder'),
    postalCode: null,
  }
}

/** Every second digit from the right is doubled; the sum of all digits must end in 0. */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}
