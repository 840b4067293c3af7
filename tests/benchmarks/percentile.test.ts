import { expect, test } from 'vitest'
import { percentile } from './percentile'

const oneToHundred = Array.from({ length: 100 }, (_, index) => 100 - index)

test.each([
  [0, 1],
  [50, 50],
  [99, 99],
  [99.5, 100],
  [100, 100],
])('of the numbers from 1 to 100, p%d is %d', (percent, found) => {
  expect(percentile(oneToHundred, percent)).toBe(found)
})

test('one answer is every percentile, no answer is none', () => {
  expect(percentile([7], 1)).toBe(7)
  expect(percentile([7], 99)).toBe(7)
  expect(() => percentile([], 50)).toThrow('no percentile')
})
