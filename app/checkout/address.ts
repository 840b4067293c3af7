import { z } from 'zod'
import { findState, isStateCode, type StateCode } from '#app/pricing/us-states'
import { zipHome } from '#app/pricing/zip-states'

/**
 * A US postal address as the parcel's label will show it: trimmed, single spaces, NFC. Refuses,
 * beside the field and in words, what a carrier could not read or deliver to; a ZIP code of another
 * state is refused with the name of the state that it belongs to.
 */
export const Address = z
  .object({
    fullName: text('Enter the name for the parcel', 80).refine(hasLetter, {
      error: 'Enter the name in letters, so that the carrier can read it',
    }),
    line1: text('Enter the street and number', 100).refine(hasLetterOrDigit, {
      error: 'Enter the street and number in letters and digits',
    }),
    line2: tidyString(100).transform(orUndefined).optional(),
    city: text('Enter the city', 60).refine(hasLetter, { error: 'Enter the city in letters' }),
    state: text('Choose a state', 60).transform((typed, context) => {
      const found = findState(typed)
      if (found) return found.code
      context.addIssue({ code: 'custom', message: 'Choose a state that we ship to' })
      return z.NEVER
    }),
    postalCode: text('Enter the ZIP code', 40)
      .overwrite(plainZip)
      .refine((zip) => zip === '' || zipPattern.test(zip), {
        error: 'Enter 5 or 9 digits, such as 90210',
      }),
    phone: tidyString(40)
      .overwrite(plainPhone)
      .refine((digits) => digits === '' || phonePattern.test(digits), {
        error: 'Enter a US phone number with 10 digits, or leave it empty',
      })
      .transform(orUndefined)
      .optional(),
  })
  .superRefine(
    ({ state, postalCode }, context) => {
      const message = zipComplaint(state, postalCode)
      if (message) context.addIssue({ code: 'custom', path: ['postalCode'], message })
    },
    // Said along with what else is wrong, once the ZIP code and the state can be read at all.
    { when: ({ value }) => zipAndState.safeParse(value).success },
  )

/** As parsed: `state` is a code, `postalCode` is 12345 or 12345-6789, `phone` is ten digits. */
export type Address = z.infer<typeof Address>

/** An email address that mail can be sent to: at most 254 characters, its domain in lower case. */
export const EmailAddress = text('Enter your email address', 254)
  .refine((typed) => typed === '' || isEmail(typed), {
    error: 'Enter an email address such as name@example.com',
  })
  .overwrite((typed) => {
    const at = typed.lastIndexOf('@')
    return typed.slice(0, at) + typed.slice(at).toLowerCase()
  })

const LONGEST_LOCAL_PART = 64
const zipPattern = /^\d{5}(-\d{4})?$/
const zipAndState = z.object({
  state: z.string().refine(isStateCode),
  postalCode: z.string().regex(zipPattern),
})
const phonePattern = /^[2-9]\d{9}$/
// Controls, line breaks, lone surrogates, and marks that turn the direction of text on a label.
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

function zipComplaint(state: StateCode, postalCode: string): string | null {
  const home = zipHome(postalCode)
  switch (home.kind) {
    case 'state':
      if (home.code === state) return null
      return `This ZIP code belongs to ${home.name}. Check the ZIP code and the state.`
    case 'elsewhere':
      return `This ZIP code belongs to ${home.name}, where we do not ship yet.`
    case 'unknown':
      return 'We know no place with this ZIP code. Check its digits.'
  }
}

function text(missing: string, longest: number) {
  // An aborted field would keep the ZIP code and the state from being compared.
  return tidyString(longest, missing).min(1, { error: missing })
}

function tidyString(longest: number, missing = 'Enter text here') {
  const tooLong = `Shorten this to ${longest} characters`
  return z
    .string({ error: missing })
    .max(longest * 10, { error: tooLong, abort: true })
    .overwrite((typed) =>
      typed
        .normalize('NFC')
        .replace(/[\t\p{Zs}]+/gu, ' ')
        .trim(),
    )
    .max(longest, { error: tooLong, abort: true })
    .refine((value) => !unprintable.test(value), {
      error: 'Remove the characters here that cannot be printed',
      abort: true,
    })
}

function plainZip(typed: string): string {
  const digits = typed.normalize('NFKC').replace(/[\s‐–-]/g, '')
  return digits.length === 9 ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits
}

function plainPhone(typed: string): string {
  const digits = typed.normalize('NFKC').replace(/[\s().+‐–-]/g, '')
  return digits.length === 11 ? digits.replace(/^1/, '') : digits
}

function orUndefined(value: string): string | undefined {
  return value === '' ? undefined : value
}

function isEmail(typed: string): boolean {
  return z.regexes.email.test(typed) && typed.lastIndexOf('@') <= LONGEST_LOCAL_PART
}

// What is empty has its own message.
function hasLetter(value: string): boolean {
  return value === '' || /\p{L}/u.test(value)
}

function hasLetterOrDigit(value: string): boolean {
  return value === '' || /[\p{L}\p{N}]/u.test(value)
}
