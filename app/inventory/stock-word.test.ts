import { expect, test } from 'vitest'
import { earliestExpirySold } from './sell-by'
import { stockWord } from './stock-word'

test.each([
  [-1, 'Sold out'],
  [0, 'Sold out'],
  [1, 'Only 1 left'],
  [5, 'Only 5 left'],
  [6, 'In stock'],
])('%i units read "%s"', (available, words) => {
  expect(stockWord(available).words).toBe(words)
})

test.each([
  [0, 'Pickup only'],
  [1, 'Only 1 left'],
])('%i units for a parcel and some at a studio read "%s"', (available, words) => {
  expect(stockWord(available, true).words).toBe(words)
})

test('what a shopper buys can be used for a month at least', () => {
  expect(earliestExpirySold(new Date('2026-12-15T23:59:59Z'))).toBe('2027-01-14')
})
