import { expect, test } from 'vitest'
import { decimalPrice } from './decimal-price'

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [123_450, '1234.50'],
  [-500, '-5.00'],
])('%i cents are %s for a machine', (cents, text) => {
  expect(decimalPrice(cents)).toBe(text)
})
