import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refundShare } from '#app/money/refund-share'
import { compareQuotes, quoteOf } from '#app/pricing/compare-quote'
import { input, price } from '#tests/factories/drawn-orders'

const often = { numRuns: 300 }
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

test('totals equal the sums of their parts at every level', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { lines: parts, delivery, totals } = price(from)
      for (const part of [...parts, delivery]) {
        expect(part.totalCents).toBe(part.listCents - part.discountCents + part.taxCents)
      }
      expect(totals.itemsCents).toBe(sum(parts.map(({ listCents }) => listCents)))
      expect(totals.discountCents).toBe(sum(parts.map(({ discountCents }) => discountCents)))
      expect(totals.deliveryCents).toBe(delivery.listCents - delivery.discountCents)
      expect(totals.taxCents).toBe(sum([...parts, delivery].map(({ taxCents }) => taxCents)))
      expect(totals.totalCents).toBe(sum([...parts, delivery].map(({ totalCents }) => totalCents)))
      expect(totals.totalCents).toBe(
        totals.itemsCents - totals.discountCents + totals.deliveryCents + totals.taxCents,
      )
    }),
  )
})

test('no discount is negative or above its line, and no tax on what is not taxable', () => {
  fc.assert(
    fc.property(input, (from) => {
      const order = price(from)
      for (const part of [...order.lines, order.delivery]) {
        expect(part.discountCents).toBeGreaterThanOrEqual(0)
        expect(part.discountCents).toBeLessThanOrEqual(part.listCents)
        expect(part.taxCents).toBeGreaterThanOrEqual(0)
        if (part.taxableCents === 0) expect(part.taxCents).toBe(0)
      }
    }),
  )
})

test('the tax is within half a cent of its rate on all that is taxable', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { lines: parts, delivery, tax, totals } = price(from)
      const taxable = sum([...parts, delivery].map(({ taxableCents }) => taxableCents))
      const exact = (taxable * (tax?.ratePer100k ?? 0)) / 100_000
      expect(Math.abs(totals.taxCents - exact)).toBeLessThanOrEqual(0.5)
    }),
  )
})

test('pricing is a function of its input, and leaves it alone', () => {
  fc.assert(
    fc.property(input, (from) => {
      const before = structuredClone(from)
      const first = price(from)
      expect(price(from)).toEqual(first)
      expect(from).toEqual(before)
    }),
  )
})

test('the order of the lines changes no cent of any line', () => {
  fc.assert(
    fc.property(input, (from) => {
      const order = price(from)
      const reversed = price({ ...from, lines: from.lines.toReversed() })
      expect({ ...reversed, lines: reversed.lines.toReversed() }).toEqual(order)
    }),
    often,
  )
})

test('what bundles save is on their own lines, and sums to what each says it saves', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { lines: parts, bundles, totals } = price(from)
      for (const { bundleKey, savingCents } of bundles) {
        const own = parts.filter((line) => line.bundleKey === bundleKey)
        expect(sum(own.map((line) => line.bundleSavingCents))).toBe(savingCents)
        const { minParts } = from.bundles.find((each) => each.bundleKey === bundleKey)!
        if (own.length < minParts) expect(savingCents).toBe(0)
      }
      expect(totals.bundleSavingCents).toBe(sum(bundles.map(({ savingCents }) => savingCents)))
      for (const line of parts.filter((each) => each.bundleKey === null))
        expect(line.bundleSavingCents).toBe(0)
    }),
  )
})

test('a bundle never makes an order dearer', () => {
  fc.assert(
    fc.property(input, (from) => {
      const apart = from.lines.map((line) => ({ ...line, bundleKey: null }))
      const without = price({ ...from, offers: [], lines: apart })
      const together = price({ ...from, offers: [] })
      expect(together.totals.totalCents).toBeLessThanOrEqual(without.totals.totalCents)
    }),
    often,
  )
})

test('refunding every unit, in any order, and delivery gives back exactly what was paid', () => {
  fc.assert(
    fc.property(input, fc.infiniteStream(fc.nat(100)), (from, draws) => {
      const order = price(from)
      const refunded = new Map(order.lines.map(({ lineId }) => [lineId, 0]))
      let given = order.delivery.totalCents
      let left = [...order.lines]
      while (left.length > 0) {
        const line = left[Number(draws.next().value) % left.length]
        if (!line) break
        const already = refunded.get(line.lineId) ?? 0
        given += refundShare(line, already, 1).totalCents
        refunded.set(line.lineId, already + 1)
        left = order.lines.filter((each) => (refunded.get(each.lineId) ?? 0) < each.quantity)
      }
      expect(given).toBe(order.totals.totalCents)
    }),
  )
})

test('a quote differs from another in what it shows, and never from itself', () => {
  fc.assert(
    fc.property(input, input, (from, other) => {
      const quote = quoteOf(price(from))
      expect(compareQuotes(quote, quoteOf(price(from)))).toEqual([])
      expect(
        compareQuotes(quote, quoteOf(price({ ...from, lines: from.lines.toReversed() }))),
      ).toEqual([])
      const elsewhere = quoteOf(price(other))
      const moved = compareQuotes(quote, elsewhere).some(({ kind }) => kind === 'total')
      expect(moved).toBe(quote.totalCents !== elsewhere.totalCents)
    }),
  )
})
