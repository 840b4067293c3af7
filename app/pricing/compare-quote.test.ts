import { describe, expect, test } from 'vitest'
import { compareQuotes, Quote } from '#app/pricing/compare-quote'

const seen: Quote = {
  lines: [
    { lineId: 'a', variantId: 'va', quantity: 2, unitPriceCents: 2000 },
    { lineId: 'b', variantId: 'vb', quantity: 1, unitPriceCents: 1000 },
  ],
  promotionIds: ['welcome'],
  discountCents: 500,
  deliveryMethod: 'standard',
  deliveryCents: 595,
  taxCents: 326,
  totalCents: 5421,
}
const [a, b] = seen.lines as [Quote['lines'][number], Quote['lines'][number]]

describe('what moved since the shopper looked', () => {
  test('nothing, when the quote is the same', () => {
    expect(compareQuotes(seen, structuredClone(seen))).toEqual([])
  })

  test('nothing, when only the lines changed places', () => {
    expect(compareQuotes(seen, { ...seen, lines: [b, a] })).toEqual([])
  })

  test('a price that rose, and the tax and total with it', () => {
    const now = {
      ...seen,
      lines: [{ ...a, unitPriceCents: 2200 }, b],
      taxCents: 355,
      totalCents: 5850,
    }
    expect(compareQuotes(seen, now)).toEqual([
      { kind: 'line-price', lineId: 'a', variantId: 'va', fromCents: 2000, toCents: 2200 },
      { kind: 'tax', fromCents: 326, toCents: 355 },
      { kind: 'total', fromCents: 5421, toCents: 5850 },
    ])
  })

  test('fewer left in stock, one sold out, one added in another tab', () => {
    const added = { lineId: 'c', variantId: 'vc', quantity: 3, unitPriceCents: 100 }
    expect(compareQuotes(seen, { ...seen, lines: [added, { ...a, quantity: 1 }] })).toEqual([
      { kind: 'line-quantity', lineId: 'a', variantId: 'va', from: 2, to: 1 },
      { kind: 'line-gone', lineId: 'b', variantId: 'vb', quantity: 1 },
      { kind: 'line-added', lineId: 'c', variantId: 'vc', quantity: 3 },
    ])
  })

  test('a code that ended', () => {
    expect(compareQuotes(seen, { ...seen, promotionIds: [], discountCents: 0 })).toEqual([
      { kind: 'discount', promotionEnded: true, fromCents: 500, toCents: 0 },
    ])
  })

  test('a free-delivery code that ended shows as a code and as a cost', () => {
    const free = { ...seen, discountCents: 0, deliveryCents: 0 }
    const now = { ...free, promotionIds: [], deliveryCents: 595 }
    expect(compareQuotes(free, now).map(({ kind }) => kind)).toEqual(['discount', 'delivery'])
  })

  test('a discount that shrank with the bag', () => {
    expect(compareQuotes(seen, { ...seen, discountCents: 400 })).toEqual([
      { kind: 'discount', promotionEnded: false, fromCents: 500, toCents: 400 },
    ])
  })

  test('another way of delivery, even at the same price', () => {
    expect(compareQuotes(seen, { ...seen, deliveryMethod: 'express' })).toEqual([
      {
        kind: 'delivery',
        fromMethod: 'standard',
        toMethod: 'express',
        fromCents: 595,
        toCents: 595,
      },
    ])
  })
})

test('a quote survives a form and is refused when tampered into nonsense', () => {
  expect(Quote.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen)
  expect(Quote.safeParse({ ...seen, totalCents: -1 }).success).toBe(false)
  expect(Quote.safeParse({ ...seen, deliveryMethod: 'drone' }).success).toBe(false)
})
