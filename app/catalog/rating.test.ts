import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardRating, ratingOf } from './rating'

test.each([
  [1, 5, '5.0'],
  [3, 13, '4.3'],
  [3, 14, '4.7'],
  [4, 17, '4.3'],
  [20, 87, '4.4'],
  [7, 7, '1.0'],
])('%i reviews of %i stars are %s on average', (ratingCount, ratingSum, average) => {
  expect(ratingOf({ ratingCount, ratingSum })).toEqual({ average, count: ratingCount })
})

test('nothing is said of a product that nobody has reviewed', () => {
  expect(ratingOf({ ratingCount: 0, ratingSum: 0 })).toBeNull()
})

test('a card says something from three reviews on', () => {
  expect(cardRating({ ratingCount: 2, ratingSum: 10 })).toBeNull()
  expect(cardRating({ ratingCount: 3, ratingSum: 6 })).toEqual({ average: '2.0', count: 3 })
})

test('an average is never more than half a tenth from the true one, and never off the scale', () => {
  const stars = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 500 })
  fc.assert(
    fc.property(stars, (given) => {
      const ratingSum = given.reduce((sum, each) => sum + each, 0)
      const said = ratingOf({ ratingCount: given.length, ratingSum })?.average ?? ''
      expect(said).toMatch(/^[1-4]\.\d$|^5\.0$/)
      expect(Math.abs(Number(said) - ratingSum / given.length)).toBeLessThanOrEqual(0.05 + 1e-9)
    }),
  )
})
