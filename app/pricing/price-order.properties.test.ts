import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refundShare } from '#app/money/refund-share'
import { compareQuotes, quoteOf } from '#app/pricing/compare-quote'
import { priceOrder } from '#app/pricing/price-order'
import type { PriceableBundle } from '#app/pricing/priced-bundle'
import type { PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import type { Promotion } from '#app/promotions/promotion'

const lines = fc
  .array(
    fc.record({
      // Equal prices make odd cents tie, and small bags sit near the free-delivery threshold.
      unitPriceCents: fc.oneof(fc.constantFrom(1003, 2500), fc.nat(30_000)),
      quantity: fc.integer({ min: 1, max: 4 }),
      categorySlug: fc.constantFrom('serum', 'cleanser'),
      taxCategory: fc.constantFrom('cosmetic', 'otc_drug', 'device'),
      bundleKey: fc.constantFrom(null, 'b0', 'b1'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    drawn.map((line, i) => ({
      ...line,
      lineId: `l${i}`,
      variantId: `v${i}`,
      productId: `p${i}`,
      flammable: false,
    })),
  )

const bundleOf = (bundleKey: string): fc.Arbitrary<PriceableBundle> =>
  fc.record({
    bundleKey: fc.constant(bundleKey),
    name: fc.constant('The routine'),
    saving: fc.oneof(
      fc.record({
        kind: fc.constant('percentage' as const),
        percentBp: fc.integer({ min: 1, max: 9999 }),
      }),
      fc.record({
        kind: fc.constant('fixed' as const),
        amountCents: fc.integer({ min: 1, max: 9999 }),
      }),
    ),
    minParts: fc.integer({ min: 2, max: 3 }),
    steps: fc.constant([1, 2, 3]),
  })

const conditions = {
  id: 'promo',
  active: true,
  startsAt: null,
  endsAt: null,
  productIds: [],
  variantIds: [],
  emails: [],
  firstOrderOnly: false,
  uses: 0,
  usesLimit: null,
  perCustomerLimit: null,
}
const promotion: fc.Arbitrary<Promotion> = fc
  .record({
    minSpendCents: fc.nat(10_000),
    addsToRoutines: fc.boolean(),
    categorySlugs: fc.subarray(['serum']),
    kind: fc.oneof(
      fc.record({
        kind: fc.constant('percentage' as const),
        percentBp: fc.integer({ min: 1, max: 10_000 }),
      }),
      fc.record({
        kind: fc.constant('fixed' as const),
        amountCents: fc.integer({ min: 1, max: 9999 }),
      }),
      fc.record({ kind: fc.constant('free_delivery' as const) }),
      fc.record({
        kind: fc.constant('buy_x_get_y' as const),
        buyQuantity: fc.integer({ min: 1, max: 3 }),
        getQuantity: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({
        kind: fc.constant('bundle' as const),
        percentBp: fc.integer({ min: 1, max: 10_000 }),
        categorySlugs: fc.constant<string[]>([]),
        productIds: fc.subarray(['p0', 'p1', 'p2'], { minLength: 2 }),
      }),
    ),
  })
  .map(({ kind, ...rest }) => ({ ...conditions, ...rest, ...kind }))

const rate = { name: 'Delivery', allowsFlammable: true, minDays: 1, maxDays: 2, cutoffHour: 12 }
const input: fc.Arbitrary<PriceOrderInput> = fc
  .record({
    lines,
    bundles: fc.tuple(bundleOf('b0'), bundleOf('b1')),
    promotion: fc.option(promotion),
    deliveryMethod: fc.constantFrom('standard', 'express', 'pickup'),
    standardCents: fc.nat(1500),
    freeFromCents: fc.option(fc.constantFrom(2500, 5000, 7500)),
    destinationState: fc.constantFrom('NY', null),
    ratePer100k: fc.nat(20_000),
    taxesDelivery: fc.boolean(),
    exemptsDrugs: fc.boolean(),
  })
  .map(({ standardCents, freeFromCents, ratePer100k, taxesDelivery, exemptsDrugs, ...rest }) => ({
    ...rest,
    deliveryRates: [
      { ...rate, method: 'standard' as const, priceCents: standardCents, freeFromCents },
      { ...rate, method: 'express' as const, priceCents: 1495, freeFromCents: null },
      { ...rate, method: 'pickup' as const, priceCents: 0, freeFromCents: null },
    ],
    taxTable: [{ state: 'NY' as const, ratePer100k, taxesDelivery, exemptsDrugs }],
    now: new Date('2026-03-10T12:00:00Z'),
  }))

function price(from: PriceOrderInput): PricedOrder {
  const outcome = priceOrder(from)
  if (outcome.kind !== 'priced') throw new Error('Refused')
  return outcome.order
}

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
      const without = price({ ...from, promotion: null, lines: apart })
      const together = price({ ...from, promotion: null })
      expect(together.totals.totalCents).toBeLessThanOrEqual(without.totals.totalCents)
    }),
    often,
  )
})

test('a code never makes an order dearer', () => {
  fc.assert(
    fc.property(input, (from) => {
      const without = price({ ...from, promotion: null })
      expect(price(from).totals.totalCents).toBeLessThanOrEqual(without.totals.totalCents)
    }),
    often,
  )
})

test('a code that does not add to routines never stands beside their saving', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { promotion: applied, totals } = price(from)
      if (applied?.outcome.kind !== 'applied' || from.promotion?.addsToRoutines) return
      expect(totals.bundleSavingCents).toBe(0)
      expect(totals.totalCents).toBeLessThanOrEqual(
        price({ ...from, promotion: null }).totals.totalCents,
      )
    }),
    often,
  )
})

test('a code that did not apply takes nothing off', () => {
  fc.assert(
    fc.property(input, (from) => {
      const order = price(from)
      if (order.promotion?.outcome.kind === 'applied') return
      expect({ ...order, promotion: null }).toEqual(price({ ...from, promotion: null }))
    }),
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
