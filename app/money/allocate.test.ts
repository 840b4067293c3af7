import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, roundedPortion } from '#app/money/allocate'

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('sharing cents', () => {
  test('a dollar between three equal lines gives the odd cent to the first', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33])
  })

  test('the odd cents go to the largest remainders', () => {
    expect(allocate(10, [1, 5, 3])).toEqual([1, 6, 3])
    expect(allocate(100, [30, 30, 40])).toEqual([30, 30, 40])
  })

  test('a line of no value gets nothing', () => {
    expect(allocate(7, [0, 3, 0, 4])).toEqual([0, 3, 0, 4])
  })

  test('when no line has a value the total is spread evenly, first lines first', () => {
    expect(allocate(5, [0, 0, 0])).toEqual([2, 2, 1])
  })

  test('a refund is the mirror of the charge', () => {
    expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33])
  })

  test('nothing shared is plain zeros', () => {
    expect(allocate(0, [2, 0])).toEqual([0, 0])
    expect(allocate(-1, [5, 0])).toEqual([-1, 0])
  })

  test('sums whose product passes 2^53 stay exact', () => {
    const total = Number.MAX_SAFE_INTEGER
    expect(allocate(total, [total, total, 1])).toEqual([4503599627370495, 4503599627370495, 1])
  })

  test.each([
    ['a fraction of a cent', 1.5, [1]],
    ['no one to give to', 1, []],
    ['a fractional weight', 1, [0.5]],
    ['a negative weight', 1, [-1, 2]],
    ['not a number', Number.NaN, [1]],
  ])('%s is refused', (_, total, list) => {
    expect(() => allocate(total, list)).toThrow(RangeError)
  })

  test('whatever is shared, nothing is lost and no share is a cent off its ideal', () => {
    fc.assert(
      fc.property(cents, weights, (total, list) => {
        const shares = allocate(total, list)
        expect(sum(shares)).toBe(total)
        const usable = sum(list) === 0 ? list.map(() => 1) : list
        const whole = sum(usable)
        shares.forEach((share, i) => {
          const ideal = (total * (usable[i] ?? 0)) / whole
          expect(Math.abs(share - ideal)).toBeLessThan(1 + 1e-6)
          if (usable[i] === 0) expect(share).toBe(0)
        })
      }),
    )
  })

  test('a refund always mirrors the charge', () => {
    fc.assert(
      fc.property(cents, weights, (total, list) => {
        const mirrored = allocate(-total, list).map((share) => (share === 0 ? 0 : -share))
        expect(mirrored).toEqual(allocate(total, list))
      }),
    )
  })

  test('a heavier weight never gets less than a lighter one', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, list) => {
        const shares = allocate(total, list)
        const byWeight = list
          .map((weight, i) => ({ weight, share: shares[i] ?? 0 }))
          .toSorted((a, b) => a.weight - b.weight)
        byWeight.slice(1).forEach((next, i) => {
          const lighter = byWeight[i]
          if (lighter && lighter.weight < next.weight) {
            expect(next.share).toBeGreaterThanOrEqual(lighter.share)
          }
        })
      }),
    )
  })
})

describe('a portion of an amount', () => {
  test('half a cent rounds up', () => {
    expect(roundedPortion(1250, 10, 100)).toBe(125)
    expect(roundedPortion(1255, 10, 100)).toBe(126)
    expect(roundedPortion(1254, 10, 100)).toBe(125)
  })

  test('a refund rounds as the charge did', () => {
    expect(roundedPortion(-1255, 10, 100)).toBe(-126)
  })

  test('a tax of 8.875% on $19.99 is $1.77', () => {
    expect(roundedPortion(1999, 8875, 100_000)).toBe(177)
  })

  test('dividing by nothing is refused', () => {
    expect(() => roundedPortion(1, 1, 0)).toThrow(RangeError)
  })
})
