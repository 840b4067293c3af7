import { describe, expect, test } from 'vitest'
import { priceOrder } from '#app/pricing/price-order'
import type { PriceableBundle } from '#app/pricing/priced-bundle'
import type { PriceableLine } from '#app/pricing/priced-order'

const routine: PriceableBundle = {
  bundleKey: 'b1',
  name: 'The pore routine',
  saving: { kind: 'percentage', percentBp: 1000 },
  minParts: 2,
  steps: [1, 2, 3],
}

function aPart(lineId: string, unitPriceCents: number, change: Partial<PriceableLine> = {}) {
  return {
    lineId,
    variantId: `v-${lineId}`,
    productId: `p-${lineId}`,
    categorySlug: 'serums',
    unitPriceCents,
    quantity: 1,
    bundleKey: 'b1',
    taxCategory: 'cosmetic' as const,
    flammable: false,
    ...change,
  }
}

const parts = [aPart('a', 5200), aPart('b', 7900), aPart('c', 16500)]

function price(lines: PriceableLine[], bundles: PriceableBundle[] = [routine]) {
  const outcome = priceOrder({
    lines,
    bundles,
    offers: [],
    deliveryMethod: 'standard',
    deliveryRates: [
      {
        method: 'standard',
        name: 'Standard delivery',
        priceCents: 595,
        freeFromCents: 7500,
        allowsFlammable: true,
        minDays: 3,
        maxDays: 5,
        cutoffHour: 14,
        active: true,
        notTo: [],
        flammableNotTo: [],
        zones: [],
      },
    ],
    destinationState: null,
    taxTable: [],
    now: new Date('2026-03-10T12:00:00Z'),
  })
  if (outcome.kind !== 'priced') throw new Error('Refused')
  return outcome.order
}

const savings = (order: ReturnType<typeof price>) =>
  order.lines.map((line) => line.bundleSavingCents)

describe('a routine bought as one', () => {
  test('saves its percentage, shared by what each part costs', () => {
    const order = price(parts)
    expect(savings(order)).toEqual([520, 790, 1650])
    expect(order.bundles).toEqual([
      {
        bundleKey: 'b1',
        savingCents: 2960,
        explanation: '10% off all 3 parts together: you save $29.60.',
      },
    ])
    expect(order.totals).toMatchObject({ discountCents: 2960, totalCents: 26640 })
  })

  test('rounds once, on the parts together, and shares the odd cent', () => {
    const order = price([aPart('a', 333), aPart('b', 333), aPart('c', 339)])
    expect(order.totals.bundleSavingCents).toBe(101)
    expect(savings(order)).toEqual([34, 33, 34])
  })

  test('keeps its saving with one part left out, and says for how many', () => {
    expect(price(parts.slice(1)).bundles[0]).toMatchObject({
      savingCents: 2440,
      explanation: '10% off 2 parts together: you save $24.40.',
    })
  })

  test('saves nothing as a single part, and says what it takes', () => {
    expect(price(parts.slice(2)).bundles[0]).toMatchObject({
      savingCents: 0,
      explanation: 'With one more part of The pore routine you save 10% on it.',
    })
  })

  test('leaves the same product bought singly at its price', () => {
    const single = aPart('d', 5200, { variantId: 'v-a', bundleKey: null })
    expect(savings(price([...parts, single]))).toEqual([520, 790, 1650, 0])
  })

  test('with a fixed saving counts it once for each whole bundle, never below nothing', () => {
    const fixed = { ...routine, saving: { kind: 'fixed' as const, amountCents: 2000 } }
    const twice = parts.map((part) => ({ ...part, quantity: 2 }))
    expect(price(twice, [fixed]).bundles[0]?.savingCents).toBe(4000)
    expect(price([aPart('a', 500), aPart('b', 700)], [fixed]).totals.totalCents).toBe(595)
  })

  test('keeps delivery free where its parts at single price reach the threshold', () => {
    const order = price([aPart('a', 3800), aPart('b', 3800)])
    expect(order.totals).toMatchObject({ discountCents: 760, deliveryCents: 0, totalCents: 6840 })
  })
})
