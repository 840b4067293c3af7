import { expect, test } from 'vitest'
import { formatMoney } from '#app/money/format-money'

test.each([
  [0, '$0.00'],
  [5, '$0.05'],
  [2450, '$24.50'],
  [123_456_789, '$1,234,567.89'],
  [-500, '−$5.00'],
])('%i cents read %s', (cents, text) => {
  expect(formatMoney(cents)).toBe(text)
})

test('another currency brings its own sign', () => {
  expect(formatMoney(2450, 'EUR')).toBe('€24.50')
})

test.each([24.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is not whole cents', (cents) => {
  expect(() => formatMoney(cents)).toThrow(RangeError)
})
