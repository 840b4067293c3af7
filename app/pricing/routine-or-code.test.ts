import { describe, expect, test } from 'vitest'
import { priceOrder } from '#app/pricing/price-order'
import type { PriceableBundle } from '#app/pricing/priced-bundle'
import { Promotion } from '#app/promotions/promotion'

const apart = Promotion.parse({
  id: 'promo',
  kind: 'percentage',
  percentBp: 1000,
  active: true,
  startsAt: null,
  endsAt: null,
  minSpendCents: 0,
  categorySlugs: [],
  productIds: [],
  addsToRoutines: false,
  firstOrderOnly: false,
  uses: 0,
  usesLimit: null,
  perCustomerLimit: null,
})

const line = {
  productId: 'p',
  categorySlug: 'serum',
  quantity: 1,
  taxCategory: 'cosmetic' as const,
  flammable: false,
}
const lines = [
  { ...line, lineId: 'a', variantId: 'a', unitPriceCents: 2000, bundleKey: 'r' },
  { ...line, lineId: 'b', variantId: 'b', unitPriceCents: 1000, bundleKey: 'r' },
]
const routine = (percentBp: number): PriceableBundle => ({
  bundleKey: 'r',
  name: 'The routine',
  saving: { kind: 'percentage', percentBp },
  minParts: 2,
  steps: [1, 2],
})

function priced(promotion: Promotion, routinePercentBp: number | null) {
  const outcome = priceOrder({
    lines,
    bundles: routinePercentBp === null ? [] : [routine(routinePercentBp)],
    offers: [{ promotion, code: 'GLOW' }],
    deliveryMethod: 'pickup',
    deliveryRates: [
      {
        method: 'pickup',
        name: 'Pickup',
        priceCents: 0,
        freeFromCents: null,
        allowsFlammable: true,
        minDays: 1,
        maxDays: 2,
        cutoffHour: 12,
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

describe('a routine and a code that do not add up', () => {
  test('the code counts where it saves more, and the routine says so', () => {
    const order = priced(apart, 500)
    expect(order.totals).toMatchObject({ discountCents: 300, bundleSavingCents: 0 })
    expect(order.bundles).toMatchObject([
      { savingCents: 0, explanation: expect.stringContaining('saves more') as unknown },
    ])
  })

  test('the routine counts where it saves as much, and the code is not used up', () => {
    const order = priced(apart, 1000)
    expect(order.totals).toMatchObject({ discountCents: 300, bundleSavingCents: 300 })
    expect(order.promotions[0]?.outcome).toMatchObject({ reason: 'routine-saves-more' })
  })

  test('without a routine’s saving the code counts as ever', () => {
    expect(priced(apart, null).totals.discountCents).toBe(300)
  })

  test('a code that adds to routines counts on what is left', () => {
    const order = priced({ ...apart, addsToRoutines: true }, 1000)
    expect(order.totals).toMatchObject({ discountCents: 570, bundleSavingCents: 300 })
  })
})
