import fc from 'fast-check'
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
  name: 'Promo',
  createdAt: new Date(0),
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
const promotionOf = (id: string): fc.Arbitrary<Promotion> =>
  fc
    .record({
      id: fc.constant(id),
      combines: fc.constantFrom('alone' as const, 'with_others' as const, 'with_others' as const),
      priority: fc.integer({ min: 1, max: 3 }),
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

const rate = {
  name: 'Delivery',
  allowsFlammable: true,
  minDays: 1,
  maxDays: 2,
  cutoffHour: 12,
  active: true,
  notTo: [],
  flammableNotTo: [],
  zones: [],
}
/** Bags of up to five lines with bundles and up to four promotions, near every threshold. */
export const input = inputWith('pqrs')

/** The same with up to as many promotions as there are letters. */
export function inputWith(letters: string): fc.Arbitrary<PriceOrderInput> {
  return fc
    .record({
      lines,
      bundles: fc.tuple(bundleOf('b0'), bundleOf('b1')),
      offers: fc
        .tuple(...[...letters].map(promotionOf))
        .chain((promotions) => fc.shuffledSubarray(promotions))
        .map((promotions) =>
          promotions.map((promotion, i) => ({
            promotion,
            code: i % 2 ? null : `CODE${promotion.id}`,
          })),
        ),
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
}

/** What it costs. Throws when it cannot be priced. */
export function price(from: PriceOrderInput): PricedOrder {
  const outcome = priceOrder(from)
  if (outcome.kind !== 'priced') throw new Error('Refused')
  return outcome.order
}
