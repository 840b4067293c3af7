import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lowerTo, splitLine, type WholeLine } from './line-switch'

/** A line as bought: discounts never exceed the list, and tax never the net. */
const bought = fc
  .record({
    unitPriceCents: fc.integer({ min: 0, max: 20_000 }),
    quantity: fc.integer({ min: 1, max: 20 }),
    parts: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }),
    taxRate: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ unitPriceCents, quantity, parts, taxRate }): WholeLine => {
    const listCents = unitPriceCents * quantity
    const shares = parts.map((part, place) => ({
      promotionId: String(place),
      cents: Math.floor((listCents * part) / 300),
    }))
    const discountCents = shares.reduce((sum, { cents }) => sum + cents, 0)
    const taxCents = Math.round(((listCents - discountCents) * taxRate) / 1000)
    const totalCents = listCents - discountCents + taxCents
    return { unitPriceCents, quantity, listCents, discountCents, taxCents, totalCents, shares }
  })

describe('a line that is switched to a cheaper size', () => {
  test('gives back the difference with its part of the discount and of the tax', () => {
    const line = { quantity: 2, listCents: 4800, discountCents: 480, taxCents: 432 }
    expect(lowerTo(1400, { ...line, totalCents: 4752 })).toEqual({
      ...{ listCents: 2000, discountCents: 200, taxCents: 180 },
      totalCents: 1980,
    })
  })

  test('never gives back a negative cent, and keeps nothing when the size costs nothing', () => {
    fc.assert(
      fc.property(bought, fc.double({ min: 0, max: 1, noNaN: true }), (line, part) => {
        const back = lowerTo(Math.floor(line.unitPriceCents * part), line)
        for (const cents of Object.values(back)) expect(cents).toBeGreaterThanOrEqual(0)
        expect(back.discountCents).toBeLessThanOrEqual(back.listCents)
        expect(line.discountCents - back.discountCents).toBeLessThanOrEqual(
          line.listCents - back.listCents,
        )
        expect(lowerTo(0, line).totalCents).toBe(line.totalCents)
        expect(lowerTo(line.unitPriceCents, line).totalCents).toBe(0)
      }),
    )
  })

  test('is never made dearer', () => {
    const line = { quantity: 1, listCents: 100, discountCents: 0, taxCents: 0, totalCents: 100 }
    expect(() => lowerTo(101, line)).toThrow(RangeError)
  })
})

test('a line in two is worth what the one was, to the cent and by promotion', () => {
  fc.assert(
    fc.property(bought, fc.nat(), (line, seed) => {
      fc.pre(line.quantity > 1)
      const units = 1 + (seed % (line.quantity - 1))
      const { stays, off } = splitLine(line, units)
      for (const key of [
        'quantity',
        'listCents',
        'discountCents',
        'taxCents',
        'totalCents',
      ] as const)
        expect(stays[key] + off[key]).toBe(line[key])
      for (const part of [stays, off]) {
        expect(part.discountCents).toBeLessThanOrEqual(part.listCents)
        expect(part.taxCents).toBeGreaterThanOrEqual(0)
        expect(part.shares.every(({ cents }) => cents >= 0)).toBe(true)
        expect(part.shares.reduce((sum, { cents }) => sum + cents, 0)).toBe(part.discountCents)
      }
    }),
  )
  const one = { quantity: 1, listCents: 9, discountCents: 0, taxCents: 0, totalCents: 9 }
  expect(() => splitLine({ ...one, unitPriceCents: 9, shares: [] }, 1)).toThrow(RangeError)
})
