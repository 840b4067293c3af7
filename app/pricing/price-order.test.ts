import { describe, expect, test } from 'vitest'
import type { DeliveryRate } from '#app/pricing/delivery'
import { priceOrder } from '#app/pricing/price-order'
import type { PriceableLine, PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import { Promotion } from '#app/promotions/promotion'

const standard: DeliveryRate = {
  method: 'standard',
  name: 'Standard delivery',
  priceCents: 595,
  freeFromCents: 5000,
  allowsFlammable: true,
  ...{ minDays: 3, maxDays: 5, cutoffHour: 14 },
  ...{ active: true, notTo: [], flammableNotTo: [], zones: [] },
}
const express: DeliveryRate = {
  ...standard,
  method: 'express',
  name: 'Express delivery',
  priceCents: 1495,
  freeFromCents: null,
  allowsFlammable: false,
}
const pickup: DeliveryRate = {
  ...standard,
  method: 'pickup',
  name: 'Pickup',
  priceCents: 0,
  freeFromCents: null,
}

const open = {
  id: 'promo',
  active: true,
  startsAt: null,
  endsAt: null,
  minSpendCents: 0,
  categorySlugs: [],
  productIds: [],
  firstOrderOnly: false,
  uses: 0,
  usesLimit: null,
  perCustomerLimit: null,
}
const tenPercent = Promotion.parse({ ...open, kind: 'percentage', percentBp: 1000 })
const freeDelivery = Promotion.parse({ ...open, kind: 'free_delivery' })

function aLine(lineId: string, unitPriceCents: number, change: Partial<PriceableLine> = {}) {
  return {
    lineId,
    variantId: `v-${lineId}`,
    productId: `p-${lineId}`,
    categorySlug: 'serum',
    unitPriceCents,
    quantity: 1,
    bundleKey: null,
    taxCategory: 'cosmetic' as const,
    flammable: false,
    ...change,
  }
}

function aBag(change: Partial<PriceOrderInput> = {}): PriceOrderInput {
  return {
    lines: [aLine('a', 2000, { quantity: 2 })],
    bundles: [],
    offers: [],
    deliveryMethod: 'standard',
    deliveryRates: [standard, express, pickup],
    destinationState: 'OR',
    taxTable: [
      { state: 'OR', ratePer100k: 0, taxesDelivery: false, exemptsDrugs: false },
      { state: 'CA', ratePer100k: 7250, taxesDelivery: false, exemptsDrugs: false },
      { state: 'NY', ratePer100k: 8875, taxesDelivery: true, exemptsDrugs: true },
    ],
    now: new Date('2026-03-10T12:00:00Z'),
    ...change,
  }
}

type Change = Partial<PriceOrderInput> & { promotion?: Promotion }

function priced({ promotion, ...change }: Change = {}): PricedOrder {
  const offers = promotion ? [{ promotion, code: 'GLOW' }] : []
  const outcome = priceOrder(aBag({ offers, ...change }))
  if (outcome.kind !== 'priced') throw new Error(`Refused: ${JSON.stringify(outcome.refusals)}`)
  return outcome.order
}

describe('a bag without a code', () => {
  test('two serums to Oregon: items and delivery, no tax', () => {
    expect(priced()).toEqual({
      lines: [
        {
          lineId: 'a',
          variantId: 'v-a',
          productId: 'p-a',
          quantity: 2,
          unitPriceCents: 2000,
          listCents: 4000,
          bundleKey: null,
          bundleSavingCents: 0,
          shares: [],
          discountCents: 0,
          taxableCents: 4000,
          taxCents: 0,
          totalCents: 4000,
        },
      ],
      bundles: [],
      promotions: [],
      delivery: {
        method: 'standard',
        listCents: 595,
        discountCents: 0,
        taxableCents: 0,
        taxCents: 0,
        totalCents: 595,
        freeBecause: null,
      },
      tax: { state: 'OR', ratePer100k: 0 },
      totals: {
        currency: 'USD',
        itemsCents: 4000,
        discountCents: 0,
        bundleSavingCents: 0,
        deliveryCents: 595,
        taxCents: 0,
        totalCents: 4595,
      },
      freeDelivery: { thresholdCents: 5000, remainingCents: 1000 },
    })
  })

  test('at the threshold delivery is free, a cent below it is not', () => {
    const free = priced({ lines: [aLine('a', 5000)] })
    expect(free.delivery).toMatchObject({ discountCents: 595, freeBecause: 'threshold' })
    expect(free.totals.totalCents).toBe(5000)
    expect(free.freeDelivery).toEqual({ thresholdCents: 5000, remainingCents: 0 })
    expect(priced({ lines: [aLine('a', 4999)] }).totals.totalCents).toBe(4999 + 595)
  })

  test('express never becomes free, and pickup costs nothing', () => {
    const fast = priced({ lines: [aLine('a', 9000)], deliveryMethod: 'express' })
    expect(fast.totals.deliveryCents).toBe(1495)
    expect(fast.freeDelivery).toBeNull()
    expect(priced({ deliveryMethod: 'pickup' }).delivery).toMatchObject({
      totalCents: 0,
      freeBecause: null,
    })
  })

  test('before the address is known there is no tax', () => {
    const order = priced({ destinationState: null })
    expect(order.tax).toBeNull()
    expect(order.totals.taxCents).toBe(0)
  })

  test('lines come back in the order in which the shopper sees them', () => {
    const lines = [aLine('c', 100), aLine('a', 200), aLine('b', 300)]
    expect(priced({ lines }).lines.map(({ lineId }) => lineId)).toEqual(['c', 'a', 'b'])
  })
})

describe('sales tax', () => {
  test('is rounded once on the whole, not line by line', () => {
    const lines = [aLine('a', 1003), aLine('b', 1003), aLine('c', 1003)]
    const order = priced({ lines, destinationState: 'CA' })
    // 3009 × 7.25% = 218.15; three lines rounded alone would be 219.
    expect(order.totals.taxCents).toBe(218)
    expect(order.lines.map(({ taxCents }) => taxCents)).toEqual([73, 73, 72])
  })

  test('falls on delivery where the state taxes delivery', () => {
    const order = priced({ destinationState: 'NY' })
    expect(order.totals.taxCents).toBe(408)
    expect(order.lines[0]?.taxCents).toBe(355)
    expect(order.delivery).toMatchObject({ taxableCents: 595, taxCents: 53, totalCents: 648 })
  })

  test('spares sunscreen where drugs are exempt, and its delivery when nothing else is bought', () => {
    const sunscreen = aLine('spf', 3000, { taxCategory: 'otc_drug' })
    const alone = priced({ lines: [sunscreen], destinationState: 'NY' })
    expect(alone.totals.taxCents).toBe(0)
    const withSerum = priced({ lines: [sunscreen, aLine('a', 1000)], destinationState: 'NY' })
    expect(withSerum.lines[0]).toMatchObject({ taxableCents: 0, taxCents: 0 })
    expect(withSerum.totals.taxCents).toBe(142)
  })

  test('is on what is paid after the discount', () => {
    const order = priced({ promotion: tenPercent, destinationState: 'CA' })
    expect(order.lines[0]).toMatchObject({
      discountCents: 400,
      taxableCents: 3600,
      taxCents: 261,
      totalCents: 3861,
    })
  })
})

describe('a bag with a code', () => {
  test('10% off comes off the lines and is explained', () => {
    const order = priced({ promotion: tenPercent })
    expect(order.totals).toMatchObject({ itemsCents: 4000, discountCents: 400, totalCents: 4195 })
    expect(order.promotions[0]).toMatchObject({
      promotionId: 'promo',
      outcome: { kind: 'applied', explanation: '10% off your items: you save $4.00.' },
    })
  })

  test('the free-delivery threshold is judged on the items after the discount', () => {
    const twentyPercent = { ...tenPercent, percentBp: 2000 } as Promotion
    const order = priced({ lines: [aLine('a', 6000)], promotion: twentyPercent })
    expect(order.totals).toMatchObject({ discountCents: 1200, deliveryCents: 595 })
    expect(order.freeDelivery?.remainingCents).toBe(200)
  })

  test('a code that would cost more than it saves is left out, and the shopper is told', () => {
    const order = priced({ lines: [aLine('a', 5000)], promotion: tenPercent })
    expect(order.totals.totalCents).toBe(5000)
    expect(order.promotions[0]?.outcome).toEqual({
      kind: 'not-applicable',
      reason: 'would-cost-more',
      explanation:
        'This code would take your items below free delivery and cost you $0.95 more, so we left it out.',
    })
  })

  test('a free-delivery code makes standard delivery free', () => {
    const order = priced({ promotion: freeDelivery })
    expect(order.delivery).toMatchObject({ discountCents: 595, freeBecause: 'promotion' })
    expect(order.totals).toMatchObject({ discountCents: 0, deliveryCents: 0, totalCents: 4000 })
  })

  test('a free-delivery code is not used up where delivery is free already', () => {
    const reason = { outcome: { kind: 'not-applicable', reason: 'delivery-already-free' } }
    const order = priced({ lines: [aLine('a', 6000)], promotion: freeDelivery })
    expect(order.promotions[0]).toMatchObject(reason)
    expect(order.delivery.freeBecause).toBe('threshold')
    expect(
      priced({ deliveryMethod: 'pickup', promotion: freeDelivery }).promotions[0],
    ).toMatchObject(reason)
  })

  test('a free-delivery code does not pay for express', () => {
    const order = priced({ deliveryMethod: 'express', promotion: freeDelivery })
    expect(order.totals.deliveryCents).toBe(1495)
    expect(order.promotions[0]?.outcome).toMatchObject({ reason: 'delivery-not-covered' })
  })

  test('a returning customer cannot use a first-order code', () => {
    const promotion = { ...tenPercent, firstOrderOnly: true }
    const order = priced({ promotion, customer: { orderCount: 1, uses: {} } })
    expect(order.totals.discountCents).toBe(0)
    expect(order.promotions[0]?.outcome).toMatchObject({ reason: 'not-first-order' })
  })

  test('an order can be free to the last cent', () => {
    const everything = { ...tenPercent, percentBp: 10_000 } as Promotion
    const order = priced({
      promotion: everything,
      deliveryMethod: 'pickup',
      destinationState: 'NY',
    })
    expect(order.totals).toMatchObject({ discountCents: 4000, taxCents: 0, totalCents: 0 })
  })
})

describe('an order that cannot be priced says why', () => {
  test.each([
    ['an empty bag', { lines: [] }, { kind: 'empty' }],
    [
      'none of an item',
      { lines: [aLine('a', 1, { quantity: 0 })] },
      { kind: 'quantity-out-of-range', lineIds: ['a'], maximum: 99 },
    ],
    [
      'a hundred of an item',
      { lines: [aLine('a', 1, { quantity: 100 })] },
      { kind: 'quantity-out-of-range' },
    ],
    [
      'half an item',
      { lines: [aLine('a', 1, { quantity: 0.5 })] },
      { kind: 'quantity-out-of-range' },
    ],
    [
      'too many different items',
      { lines: Array.from({ length: 101 }, (_, i) => aLine(`l${i}`, 1)) },
      { kind: 'too-many-lines', maximum: 100 },
    ],
    ['a state without a rate', { destinationState: 'TX' }, { kind: 'unknown-state', state: 'TX' }],
    [
      'a delivery that is not offered',
      { deliveryRates: [pickup] },
      { kind: 'delivery-impossible', reason: 'not-offered' },
    ],
    [
      'alcohol pads by express',
      { lines: [aLine('pads', 1, { flammable: true })], deliveryMethod: 'express' as const },
      { kind: 'delivery-impossible', reason: 'flammable', lineIds: ['pads'] },
    ],
  ])('%s', (_, change, refusal) => {
    expect(priceOrder(aBag(change))).toMatchObject({ kind: 'refused', refusals: [refusal] })
  })

  test('every reason is given at once', () => {
    const outcome = priceOrder(aBag({ lines: [], destinationState: 'TX', deliveryRates: [] }))
    expect(outcome).toMatchObject({
      refusals: [{ kind: 'empty' }, { kind: 'unknown-state' }, { kind: 'delivery-impossible' }],
    })
  })

  test('what only the shop could get wrong is thrown', () => {
    expect(() => priceOrder(aBag({ lines: [aLine('a', 1), aLine('a', 1)] }))).toThrow(/same id/)
    expect(() => priceOrder(aBag({ lines: [aLine('a', 19.99)] }))).toThrow(/whole cents/)
    expect(() => priceOrder(aBag({ lines: [aLine('a', -1)] }))).toThrow(/whole cents/)
  })
})
