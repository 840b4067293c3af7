import { expect, test } from 'vitest'
import { steppedQuantity } from '#app/ui/quantity'

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
