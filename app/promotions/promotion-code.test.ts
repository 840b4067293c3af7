import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeCode } from '#app/promotions/promotion-code'

test.each([
  ['typed in lower case', 'welcome10', 'WELCOME10'],
  ['with spaces around and inside', '  wel come 10 ', 'WELCOME10'],
  ['in full-width letters', 'ＷＥＬＣＯＭＥ１０', 'WELCOME10'],
  ['pasted with invisible characters', 'WELCOME\u200b\u00a010\ufeff', 'WELCOME10'],
  ['with an accent typed as two characters', 'cre\u0300me', 'CRÈME'],
])('a code %s is understood', (_, typed, code) => {
  expect(normalizeCode(typed)).toBe(code)
})

test.each([
  ['nothing', ''],
  ['only spaces', '  \t '],
  ['more than 40 characters', 'A'.repeat(41)],
  ['a whole essay', 'A'.repeat(100_000)],
])('%s is no code', (_, typed) => {
  expect(normalizeCode(typed)).toBeNull()
})

test('a code of exactly 40 characters is kept', () => {
  expect(normalizeCode('A'.repeat(40))).toBe('A'.repeat(40))
})

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units))

test('normalizing twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const once = normalizeCode(typed)
      if (once !== null) expect(normalizeCode(once)).toBe(once)
    }),
    { numRuns: 500 },
  )
})
