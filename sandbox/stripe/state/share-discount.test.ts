import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareDiscount } from './share-discount'

test('shares sum to the discount, and none is larger than its line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (amounts, part) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0)
        const discount = Math.floor(total * part)
        const shares = shareDiscount(discount, amounts)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(discount)
        shares.forEach((share, index) => expect(share).toBeLessThanOrEqual(amounts[index] ?? 0))
      },
    ),
  )
})

test('left-over cents go to the largest remainders, the first line first', () => {
  expect(shareDiscount(100, [100, 100, 100])).toEqual([34, 33, 33])
})
