import { expect, test } from 'vitest'
import { sayAdjusted, steppedQuantity } from '#app/ui/quantity'

const limits = { min: 1, max: 10 }

test.each([
  [3, 1, 4],
  [3, -1, 2],
  [1, -1, 1],
  [10, 1, 10],
  [99, 0, 10],
  [2.7, 1, 3],
  [Number.NaN, 1, 2],
])('%d moved by %i is %i', (quantity, step, expected) => {
  expect(steppedQuantity(quantity, step, limits)).toBe(expected)
})

test.each([
  [10, undefined],
  [500, '10 is the most you can have right now, so we changed 500 to 10.'],
  [0, '1 is the least, so we changed 0 to 1.'],
  [2.7, 'We count in whole pieces, so we changed 2.7 to 2.'],
  [Number.NaN, 'That was not a number, so it is 1 now.'],
])('a shopper who types %d is told what became of it', (typed, words) => {
  expect(sayAdjusted(typed, limits)).toBe(words)
})
