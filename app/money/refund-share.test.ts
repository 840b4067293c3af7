import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refundShare, type RefundShare } from '#app/money/refund-share'

const line = { quantity: 3, listCents: 3000, discountCents: 100, taxCents: 257, totalCents: 3157 }
const nothing: RefundShare = { listCents: 0, discountCents: 0, taxCents: 0, totalCents: 0 }

const add = (a: RefundShare, b: RefundShare): RefundShare => ({
  listCents: a.listCents + b.listCents,
  discountCents: a.discountCents + b.discountCents,
  taxCents: a.taxCents + b.taxCents,
  totalCents: a.totalCents + b.totalCents,
})

const paidLines = fc
  .record({ quantity: fc.integer({ min: 1, max: 40 }), unitCents: fc.nat(50_000) })
  .chain(({ quantity, unitCents }) =>
    fc.record({
      quantity: fc.constant(quantity),
      listCents: fc.constant(quantity * unitCents),
      discountCents: fc.nat(quantity * unitCents),
      taxCents: fc.nat(20_000),
    }),
  )
  .map((paid) => ({ ...paid, totalCents: paid.listCents - paid.discountCents + paid.taxCents }))

describe('refunding units of a line', () => {
  test('one unit at a time gives back every cent', () => {
    const shares = [0, 1, 2].map((already) => refundShare(line, already, 1))
    expect(shares.map((share) => share.discountCents)).toEqual([33, 34, 33])
    expect(shares.reduce(add, nothing)).toEqual({
      listCents: 3000,
      discountCents: 100,
      taxCents: 257,
      totalCents: 3157,
    })
  })

  test('refunding nothing gives nothing', () => {
    expect(refundShare(line, 1, 0)).toEqual(nothing)
  })

  test.each([
    ['more units than were bought', 0, 4],
    ['units that were refunded before', 2, 2],
    ['half a unit', 0, 0.5],
    ['a negative number of units', 1, -1],
  ])('%s is refused', (_, already, quantity) => {
    expect(() => refundShare(line, already, quantity)).toThrow(RangeError)
  })

  test('any sequence of refunds of all units gives back exactly what was paid', () => {
    fc.assert(
      fc.property(paidLines, fc.array(fc.integer({ min: 1, max: 9 })), (paid, batches) => {
        let already = 0
        let given = nothing
        for (const batch of [...batches, paid.quantity]) {
          const quantity = Math.min(batch, paid.quantity - already)
          const share = refundShare(paid, already, quantity)
          expect(
            Math.min(share.discountCents, share.taxCents, share.totalCents),
          ).toBeGreaterThanOrEqual(0)
          expect(share.discountCents).toBeLessThanOrEqual(share.listCents)
          given = add(given, share)
          already += quantity
        }
        expect({ ...given, quantity: already }).toEqual(paid)
      }),
    )
  })
})
