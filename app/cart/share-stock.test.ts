import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareStock, type SharingLine } from './share-stock'

function aLine(id: string, change: Partial<SharingLine> = {}): SharingLine {
  return { id, variantId: 'serum', quantity: 1, saved: false, bagBundleId: null, ...change }
}
const inBundle = { bagBundleId: 'routine' }
const shares = (lines: SharingLine[], stock: Record<string, number>) =>
  Object.fromEntries(shareStock(lines, new Map(Object.entries(stock))))

describe('a bag whose lines want the same thing', () => {
  test('what was added first has it first', () => {
    const lines = [aLine('a', { quantity: 2 }), aLine('b', { quantity: 2, ...inBundle })]
    expect(shares(lines, { serum: 3 })).toEqual({
      a: { quantity: 2, limit: 2 },
      b: { quantity: 1, limit: 1 },
    })
  })

  test('a line can grow by what nobody else takes', () => {
    const lines = [aLine('a'), aLine('b', inBundle)]
    expect(shares(lines, { serum: 5 })).toEqual({
      a: { quantity: 1, limit: 4 },
      b: { quantity: 1, limit: 4 },
    })
  })

  test('the scarcest part of a bundle decides how many of it count', () => {
    const lines = [
      aLine('a', { quantity: 3, ...inBundle }),
      aLine('b', { quantity: 3, variantId: 'polish', ...inBundle }),
    ]
    expect(shares(lines, { serum: 9, polish: 2 })).toEqual({
      a: { quantity: 2, limit: 2 },
      b: { quantity: 2, limit: 2 },
    })
  })

  test('a part that is sold out does not hold the others back', () => {
    const lines = [aLine('a', inBundle), aLine('b', { variantId: 'polish', ...inBundle })]
    expect(shares(lines, { serum: 4 })).toEqual({
      a: { quantity: 1, limit: 4 },
      b: { quantity: 0, limit: 0 },
    })
  })

  test('what is saved for later takes nothing from the bag', () => {
    const lines = [aLine('a', { saved: true, quantity: 2 }), aLine('b', { quantity: 2 })]
    expect(shares(lines, { serum: 2 }).b).toEqual({ quantity: 2, limit: 2 })
  })
})

/** A bundle has a variant once. */
const lines = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    variantId: fc.constantFrom('v1', 'v2', 'v3'),
    quantity: fc.integer({ min: 1, max: 12 }),
    saved: fc.boolean(),
    bagBundleId: fc.constantFrom(null, 'b1', 'b2'),
  }),
  {
    selector: ({ id, variantId, bagBundleId }) => (bagBundleId ? bagBundleId + variantId : id),
    maxLength: 8,
  },
)
const stock = fc.dictionary(fc.constantFrom('v1', 'v2', 'v3'), fc.nat(10))

test('no more is counted than is there, and setting a line to its limit can be had', () => {
  fc.assert(
    fc.property(lines, stock, (all, there) => {
      const bag = all.map((line) => ({
        ...line,
        bagBundleId: line.saved ? null : line.bagBundleId,
      }))
      const found = shareStock(bag, new Map(Object.entries(there)))
      for (const variantId of ['v1', 'v2', 'v3']) {
        const wanted = bag.filter((line) => line.variantId === variantId && !line.saved)
        const counted = wanted.reduce((sum, { id }) => sum + (found.get(id)?.quantity ?? 0), 0)
        expect(counted).toBeLessThanOrEqual(there[variantId] ?? 0)
      }
      for (const line of bag) {
        const share = found.get(line.id)
        expect(share?.quantity).toBeLessThanOrEqual(Math.min(line.quantity, share?.limit ?? 0))
      }
    }),
  )
})
