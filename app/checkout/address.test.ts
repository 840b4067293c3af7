import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Address, EmailAddress } from '#app/checkout/address'

const typed = {
  fullName: 'Ada Okafor',
  line1: '12 Garden Street',
  city: 'Albany',
  state: 'NY',
  postalCode: '12207',
}

function messages(change: Record<string, unknown>): Record<string, string[] | undefined> {
  const parsed = Address.safeParse({ ...typed, ...change })
  if (parsed.success) return {}
  const byField: Record<string, string[]> = {}
  for (const { path, message } of parsed.error.issues) {
    const field = path.join('.')
    byField[field] = [...(byField[field] ?? []), message]
  }
  return byField
}

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units))

describe('an address that a carrier can use', () => {
  test('is kept as typed', () => {
    expect(Address.parse(typed)).toEqual(typed)
  })

  test('is tidied: spaces, accents, state, ZIP and phone', () => {
    expect(
      Address.parse({
        fullName: '  Zoe\u0308   Müller ',
        line1: '12\u00a0Garden  Street',
        line2: ' Apt 4 ',
        city: 'Albany',
        state: 'new york',
        postalCode: '12207 1234',
        phone: '+1 (518) 555-0134',
      }),
    ).toEqual({
      fullName: 'Zoë Müller',
      line1: '12 Garden Street',
      line2: 'Apt 4',
      city: 'Albany',
      state: 'NY',
      postalCode: '12207-1234',
      phone: '5185550134',
    })
  })

  test('needs no second line and no phone', () => {
    const parsed = Address.parse({ ...typed, line2: '  ', phone: '' })
    expect(parsed.line2).toBeUndefined()
    expect(parsed.phone).toBeUndefined()
  })

  test.each(['李小龍', 'O’Brien-García', 'Nguyễn Thị 🌸', 'X Æ A-12'])(
    'the name %s is welcome',
    (fullName) => {
      expect(messages({ fullName })).toEqual({})
    },
  )
})

describe('an address that cannot be used says why, beside the field', () => {
  test.each([
    ['fullName', '', 'Enter the name for the parcel'],
    ['fullName', undefined, 'Enter the name for the parcel'],
    ['fullName', ['a', 'b'], 'Enter the name for the parcel'],
    ['fullName', '🌸🌸', 'Enter the name in letters, so that the carrier can read it'],
    ['fullName', '12345', 'Enter the name in letters, so that the carrier can read it'],
    ['fullName', 'Ada\u0000', 'Remove the characters here that cannot be printed'],
    ['fullName', 'Ada\u202eadO', 'Remove the characters here that cannot be printed'],
    ['fullName', 'A'.repeat(81), 'Shorten this to 80 characters'],
    ['fullName', 'A'.repeat(100_000), 'Shorten this to 80 characters'],
    ['line1', '—', 'Enter the street and number in letters and digits'],
    ['line1', '12 Garden\nStreet', 'Remove the characters here that cannot be printed'],
    ['line2', 'x'.repeat(101), 'Shorten this to 100 characters'],
    ['city', '123', 'Enter the city in letters'],
    ['state', '', 'Choose a state'],
    ['state', 'Ontario', 'Choose a state that we ship to'],
    ['state', '__proto__', 'Choose a state that we ship to'],
    ['postalCode', '', 'Enter the ZIP code'],
    ['postalCode', '1220', 'Enter 5 or 9 digits, such as 90210'],
    ['postalCode', '12207-12', 'Enter 5 or 9 digits, such as 90210'],
    ['postalCode', 'K1A 0B1', 'Enter 5 or 9 digits, such as 90210'],
    ['phone', '555-0134', 'Enter a US phone number with 10 digits, or leave it empty'],
    ['phone', 'call me', 'Enter a US phone number with 10 digits, or leave it empty'],
    [
      'postalCode',
      '90210',
      'This ZIP code belongs to California. Check the ZIP code and the state.',
    ],
    ['postalCode', '00901', 'This ZIP code belongs to Puerto Rico, where we do not ship yet.'],
    ['postalCode', '00000', 'We know no place with this ZIP code. Check its digits.'],
  ])('%s: %o', (field, value, message) => {
    expect(messages({ [field]: value })).toEqual({ [field]: [message] })
  })

  test('whatever is typed, the answer is an address or messages, and an address parses to itself', () => {
    const anything = fc.oneof(anyText, fc.constant(undefined), fc.integer())
    const fields = fc.record({
      fullName: fc.oneof(fc.constant(typed.fullName), anything),
      line1: fc.oneof(fc.constant(typed.line1), anything),
      line2: anything,
      city: fc.oneof(fc.constant(typed.city), anything),
      state: fc.constant('NY'),
      postalCode: fc.constantFrom('12207', '122071234', '90210'),
      phone: fc.constantFrom('', '518-555-0134', '1'),
    })
    fc.assert(
      fc.property(fields, (form) => {
        const parsed = Address.safeParse(form)
        if (parsed.success) expect(Address.parse(parsed.data)).toEqual(parsed.data)
        else expect(parsed.error.issues.every(({ message }) => message.length > 0)).toBe(true)
      }),
    )
  })
})

describe('as a form', () => {
  test('an empty form asks for what is needed, in words', () => {
    const submission = parseWithZod(new FormData(), { schema: Address })
    expect(submission.status).toBe('error')
    expect(submission.status === 'error' && submission.error).toEqual({
      fullName: ['Enter the name for the parcel'],
      line1: ['Enter the street and number'],
      city: ['Enter the city'],
      state: ['Choose a state'],
      postalCode: ['Enter the ZIP code'],
    })
  })

  test('the browser knows what is required', () => {
    expect(getZodConstraint(Address)).toMatchObject({
      fullName: { required: true },
      line2: { required: false },
      state: { required: true },
      phone: { required: false },
    })
  })

  test('a ZIP code of another state is named along with what else is missing', () => {
    const form = new FormData()
    form.set('city', ' ')
    form.set('state', 'NY')
    form.set('postalCode', '90210')
    const submission = parseWithZod(form, { schema: Address })
    expect(submission.status === 'error' && Object.keys(submission.error ?? {})).toEqual([
      'fullName',
      'line1',
      'city',
      'postalCode',
    ])
  })
})

describe('an email address', () => {
  test.each([
    ['Ada.Okafor@Example.COM', 'Ada.Okafor@example.com'],
    ['  ada+skin@example.co.uk ', 'ada+skin@example.co.uk'],
  ])('%s becomes %s', (email, kept) => {
    expect(EmailAddress.parse(email)).toBe(kept)
  })

  test.each([
    ['', 'Enter your email address'],
    [undefined, 'Enter your email address'],
    ['ada', 'Enter an email address such as name@example.com'],
    ['ada@localhost', 'Enter an email address such as name@example.com'],
    ['ada@@example.com', 'Enter an email address such as name@example.com'],
    ['ada okafor@example.com', 'Enter an email address such as name@example.com'],
    ['ada@example.com, eve@example.com', 'Enter an email address such as name@example.com'],
    [
      'ada@example.com\r\nBcc: eve@example.com',
      'Remove the characters here that cannot be printed',
    ],
    [`${'a'.repeat(65)}@example.com`, 'Enter an email address such as name@example.com'],
    [`ada@${'a'.repeat(260)}.com`, 'Shorten this to 254 characters'],
  ])('%o is refused', (email, message) => {
    const parsed = EmailAddress.safeParse(email)
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})
