import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyPromotion, type PromotionContext } from '#app/promotions/apply-promotion'
import { Promotion, type DiscountableLine } from '#app/promotions/promotion'

const now = new Date('2026-03-10T12:00:00Z')
const context: PromotionContext = { now }

const open = {
  id: 'p1',
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
const fiveDollars = Promotion.parse({ ...open, kind: 'fixed', amountCents: 500 })
const freeDelivery = Promotion.parse({ ...open, kind: 'free_delivery' })
const buyTwoGetOne = Promotion.parse({
  ...open,
  kind: 'buy_x_get_y',
  buyQuantity: 2,
  getQuantity: 1,
})

const setOfTwo = Promotion.parse({
  ...open,
  kind: 'bundle',
  percentBp: 2000,
  productIds: ['p-a', 'p-b'],
})

function aLine(lineId: string, unitPriceCents: number, quantity = 1): DiscountableLine {
  return {
    lineId,
    variantId: `v-${lineId}`,
    productId: `p-${lineId}`,
    categorySlug: 'cleanser',
    unitPriceCents,
    quantity,
    savedCents: 0,
    takenCents: 0,
  }
}

describe('a shopper with a code', () => {
  test('10% off is rounded once on the whole, then shared', () => {
    expect(
      applyPromotion(tenPercent, [aLine('a', 1005), aLine('b', 1005), aLine('c', 1005)], context),
    ).toEqual({
      kind: 'applied',
      discounts: [
        { lineId: 'a', cents: 101 },
        { lineId: 'b', cents: 101 },
        { lineId: 'c', cents: 100 },
      ],
      freeDelivery: false,
      explanation: '10% off your items: you save $3.02.',
    })
  })

  test('five dollars off a four-dollar bag takes four', () => {
    const outcome = applyPromotion(fiveDollars, [aLine('a', 100), aLine('b', 300)], context)
    expect(outcome).toMatchObject({
      discounts: [
        { lineId: 'a', cents: 100 },
        { lineId: 'b', cents: 300 },
      ],
      explanation: 'You save $4.00 on your items.',
    })
  })

  test('buy two get one makes the cheapest of each three free', () => {
    const lines = [aLine('cheap', 500, 2), aLine('dear', 3000, 3), aLine('middle', 1000, 1)]
    expect(applyPromotion(buyTwoGetOne, lines, context)).toMatchObject({
      discounts: [
        { lineId: 'dear', cents: 3000 },
        { lineId: 'cheap', cents: 500 },
      ],
      explanation: 'Buy 2, get 1 free: you save $35.00.',
    })
  })

  test('a set takes its part off one unit of each product, as often as it is whole', () => {
    const bag = [aLine('a', 2000, 3), aLine('b', 1000, 2), aLine('c', 500)]
    expect(applyPromotion(setOfTwo, bag, context)).toMatchObject({
      discounts: [
        { lineId: 'a', cents: 800 },
        { lineId: 'b', cents: 400 },
      ],
      explanation: '20% off the set of 2: you save $12.00.',
    })
  })

  test('of two sizes of a product the dearer one is in the set', () => {
    const small = { ...aLine('small', 1000), productId: 'p-a' }
    const bag = [small, aLine('a', 3000), aLine('b', 1000)]
    expect(applyPromotion(setOfTwo, bag, context)).toMatchObject({
      discounts: [
        { lineId: 'a', cents: 600 },
        { lineId: 'b', cents: 200 },
      ],
    })
  })

  test('a code of theirs works however they write their address, and unknown they are believed', () => {
    const mine = { ...tenPercent, emails: ['mia@example.com'] }
    const bag = [aLine('a', 1000)]
    for (const customerEmail of ['Mia@Example.com', undefined])
      expect(applyPromotion(mine, bag, { ...context, customerEmail }).kind).toBe('applied')
  })

  test('a free-delivery code leaves the items as they are', () => {
    expect(applyPromotion(freeDelivery, [aLine('a', 500)], context)).toEqual({
      kind: 'applied',
      discounts: [],
      freeDelivery: true,
      explanation: 'Delivery is free with this code.',
    })
  })

  test('a code for cleansers leaves the serum alone', () => {
    const cleansers = { ...tenPercent, categorySlugs: ['cleanser'] }
    const serum = { ...aLine('serum', 5000), categorySlug: 'serum' }
    expect(applyPromotion(cleansers, [aLine('a', 2000), serum], context)).toMatchObject({
      discounts: [{ lineId: 'a', cents: 200 }],
      explanation: '10% off the items in this offer: you save $2.00.',
    })
  })

  test('a code works from the moment it starts and not at the moment it ends', () => {
    const day = { ...tenPercent, startsAt: now, endsAt: new Date(now.getTime() + 1) }
    const bag = [aLine('a', 1000)]
    expect(applyPromotion(day, bag, context).kind).toBe('applied')
    const end = { ...context, now: day.endsAt }
    expect(applyPromotion(day, bag, end)).toMatchObject({ reason: 'ended' })
  })

  test('a guest who is not known yet is given the benefit of the doubt', () => {
    const once = { ...tenPercent, firstOrderOnly: true, perCustomerLimit: 1 }
    expect(applyPromotion(once, [aLine('a', 1000)], context).kind).toBe('applied')
  })
})

describe('a code that does not help says why', () => {
  const later = new Date(now.getTime() + 1)
  const firstOrder = { firstOrderOnly: true }
  const bag = [aLine('a', 1000)]

  test.each([
    ['in use at the moment', 'inactive', tenPercent, { active: false }, {}],
    ['not open yet', 'not-started', tenPercent, { startsAt: later }, {}],
    ['has ended', 'ended', tenPercent, { endsAt: now }, {}],
    ['as often as it can be', 'used-up', tenPercent, { uses: 5, usesLimit: 5 }, {}],
    ['already used', 'used-by-customer', tenPercent, { perCustomerLimit: 1 }, { customerUses: 1 }],
    ['a first order only', 'not-first-order', tenPercent, firstOrder, { customerOrderCount: 1 }],
    // Beside an order with it that waits for its payment.
    ['for a first order', 'not-first-order', tenPercent, firstOrder, { customerUses: 1 }],
    [
      'made for another email address',
      'not-for-customer',
      tenPercent,
      { emails: ['mia@example.com'] },
      { customerEmail: 'lea@example.com' },
    ],
    ['Add the last product of this set', 'too-few-items', setOfTwo, {}, {}],
    ['Nothing in your bag', 'nothing-eligible', tenPercent, { productIds: ['other'] }, {}],
    [
      'Spend $12.00 more to use this code.',
      'below-minimum-spend',
      freeDelivery,
      { minSpendCents: 2200 },
      {},
    ],
    [
      'Spend $12.00 more on the items in this offer to use this code.',
      'below-minimum-spend',
      tenPercent,
      { minSpendCents: 2200, categorySlugs: ['cleanser'] },
      {},
    ],
    ['Add 2 more of your items to get one free.', 'too-few-items', buyTwoGetOne, {}, {}],
    ['would not lower the price', 'no-saving', { ...tenPercent, percentBp: 1 }, {}, {}],
  ] as const)('“… %s …” (%s)', (words, reason, promotion, change, facts) => {
    const outcome = applyPromotion({ ...promotion, ...change } as Promotion, bag, {
      ...context,
      ...facts,
    })
    expect(outcome).toEqual({
      kind: 'not-applicable',
      reason,
      explanation: expect.stringContaining(words) as unknown,
    })
  })

  test('an empty bag has nothing to discount', () => {
    expect(applyPromotion(tenPercent, [], context)).toMatchObject({ reason: 'nothing-eligible' })
  })
})

describe('whatever the promotion and the bag', () => {
  const lines = fc
    .array(fc.record({ price: fc.nat(20_000), quantity: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((drawn) => drawn.map(({ price, quantity }, i) => aLine(`l${i}`, price, quantity)))
  const promotions = fc.oneof(
    fc.integer({ min: 1, max: 10_000 }).map((percentBp) => ({ ...tenPercent, percentBp })),
    fc.integer({ min: 1, max: 50_000 }).map((amountCents) => ({ ...fiveDollars, amountCents })),
    fc
      .record({
        buyQuantity: fc.integer({ min: 1, max: 5 }),
        getQuantity: fc.integer({ min: 1, max: 5 }),
      })
      .map((groups) => ({ ...buyTwoGetOne, ...groups })),
    fc.constant(freeDelivery),
    fc
      .record({
        percentBp: fc.integer({ min: 1, max: 10_000 }),
        productIds: fc.subarray(['p-l0', 'p-l1', 'p-l2'], { minLength: 2 }),
      })
      .map((set) => ({ ...setOfTwo, ...set })),
  ) as fc.Arbitrary<Promotion>

  test('no discount is negative or above its line, and the order of lines changes nothing', () => {
    fc.assert(
      fc.property(promotions, lines, (promotion, bag) => {
        const outcome = applyPromotion(promotion, bag, context)
        expect(applyPromotion(promotion, bag.toReversed(), context)).toEqual(outcome)
        if (outcome.kind !== 'applied') return
        for (const { lineId, cents } of outcome.discounts) {
          const line = bag.find((each) => each.lineId === lineId)
          expect(cents).toBeGreaterThan(0)
          expect(cents).toBeLessThanOrEqual((line?.unitPriceCents ?? 0) * (line?.quantity ?? 0))
        }
      }),
    )
  })

  test('adding a unit never makes a buy-two-get-one bag save less', () => {
    fc.assert(
      fc.property(lines, fc.nat(20_000), (bag, price) => {
        const saved = (items: DiscountableLine[]) => {
          const outcome = applyPromotion(buyTwoGetOne, items, context)
          return outcome.kind === 'applied'
            ? outcome.discounts.reduce((sum, { cents }) => sum + cents, 0)
            : 0
        }
        expect(saved([...bag, aLine('new', price)])).toBeGreaterThanOrEqual(saved(bag))
      }),
    )
  })
})
