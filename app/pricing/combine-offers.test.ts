import { describe, expect, test } from 'vitest'
import { chooseOffers } from '#app/pricing/choose-offers'
import { combinationInWords } from '#app/pricing/explain-offers'
import { finishOrder, openOrder, priceOrder } from '#app/pricing/price-order'
import type { Offer, PriceOrderInput } from '#app/pricing/priced-order'
import { Promotion } from '#app/promotions/promotion'

const open = {
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
  combines: 'with_others',
}

/** A code for a percentage that combines, unless changed. */
function aCode(code: string, change: Record<string, unknown> = {}): Offer {
  const promotion = Promotion.parse({
    ...open,
    id: code,
    name: `The ${code}`,
    kind: 'percentage',
    percentBp: 1000,
    ...change,
  })
  return { promotion, code }
}

function anAutomatic(name: string, change: Record<string, unknown> = {}): Offer {
  return { promotion: aCode(name, { name, ...change }).promotion, code: null }
}

const freeDelivery = { kind: 'free_delivery' }
const rate = {
  allowsFlammable: true,
  minDays: 1,
  maxDays: 2,
  cutoffHour: 12,
  active: true,
  notTo: [],
  flammableNotTo: [],
  zones: [],
}

function inputOf(offers: Offer[], change: Partial<PriceOrderInput> = {}): PriceOrderInput {
  return {
    lines: [
      {
        lineId: 'a',
        variantId: 'a',
        productId: 'a',
        categorySlug: 'serum',
        unitPriceCents: 4000,
        quantity: 1,
        bundleKey: null,
        taxCategory: 'cosmetic',
        flammable: false,
      },
    ],
    bundles: [],
    offers,
    deliveryMethod: 'standard',
    deliveryRates: [
      { ...rate, method: 'standard', name: 'Standard', priceCents: 595, freeFromCents: 5000 },
    ],
    destinationState: null,
    taxTable: [],
    now: new Date('2026-03-10T12:00:00Z'),
    ...change,
  }
}

function priced(offers: Offer[], change: Partial<PriceOrderInput> = {}) {
  const outcome = priceOrder(inputOf(offers, change))
  if (outcome.kind !== 'priced') throw new Error('Refused')
  const { totals, promotions } = outcome.order
  return {
    totals,
    promotions,
    words: combinationInWords(promotions),
    said: Object.fromEntries(
      promotions.map(({ code, name, outcome: { explanation } }) => [code ?? name, explanation]),
    ),
  }
}

describe('several promotions on one bag', () => {
  test('those that combine count one after the other, by priority', () => {
    const five = aCode('FIVE', { kind: 'fixed', amountCents: 500, priority: 1 })
    const { totals, said, words } = priced([aCode('TEN'), five])
    expect(totals).toMatchObject({ discountCents: 500 + 350, totalCents: 3150 + 595 })
    expect(said).toEqual({
      FIVE: 'Counts first. You save $5.00 on your items.',
      TEN: 'Counts second. 10% off your items: you save $3.50.',
    })
    expect(words).toBe('FIVE counts first, then TEN.')
  })

  test('of those that do not combine the best counts, and the other is not used up', () => {
    const { said, words } = priced([
      aCode('TEN', { combines: 'alone' }),
      aCode('TWENTY', { combines: 'alone', percentBp: 2000 }),
    ])
    expect(said).toEqual({
      TWENTY: '20% off your items: you save $8.00.',
      TEN: 'Left out: this code counts only by itself, and TWENTY saves at least as much.',
    })
    expect(words).toBe('TWENTY counts. TEN is left out because it does not combine and saves less.')
  })

  test('two that combine beat one that does not, where together they save more', () => {
    const alone = aCode('ALONE', { combines: 'alone', percentBp: 1800 })
    const { totals } = priced([alone, aCode('TEN'), aCode('NINE', { percentBp: 900 })])
    expect(totals.discountCents).toBe(400 + 324)
    expect(priced([alone, aCode('TEN')]).totals.discountCents).toBe(720)
  })

  test('an offer needs no code and is told by its name', () => {
    const { said, promotions } = priced([
      anAutomatic('Fall delivery', freeDelivery),
      aCode('TEN', { priority: 1 }),
    ])
    expect(promotions).toMatchObject([
      { code: 'TEN', cents: 400, deliveryCents: 0 },
      { code: null, name: 'Fall delivery', cents: 0, deliveryCents: 595 },
    ])
    expect(said['Fall delivery']).toBe('Counts second. Delivery is free with this offer.')
  })

  test('of two for free delivery one is enough', () => {
    const { said, promotions } = priced([aCode('SHIP', freeDelivery), aCode('POST', freeDelivery)])
    expect(promotions.map(({ outcome }) => outcome.kind)).toEqual(['applied', 'not-applicable'])
    expect(said['SHIP']).toBe(
      'Delivery is free on this order already, so your code stays yours for another time.',
    )
  })

  test('two codes for one promotion count once', () => {
    const { promotion } = aCode('TEN')
    const { totals, said } = priced([
      { promotion, code: 'TENB' },
      { promotion, code: 'TENA' },
    ])
    expect(totals.discountCents).toBe(400)
    expect(said['TENB']).toBe('This code is for the same offer as TENA: it counts once.')
  })

  test('a spend is judged before other promotions', () => {
    const from40 = aCode('FROM40', { minSpendCents: 4000 })
    expect(priced([aCode('TEN', { priority: 1 }), from40]).totals.discountCents).toBe(760)
  })

  test('one that would lose free delivery beside the others is left out', () => {
    const line = { unitPriceCents: 5500, lineId: 'a', variantId: 'a', productId: 'a' }
    const rest = { categorySlug: 'serum', quantity: 1, bundleKey: null, flammable: false }
    const lines = [{ ...line, ...rest, taxCategory: 'cosmetic' as const }]
    const { totals, said } = priced(
      [
        aCode('FOUR', { kind: 'fixed', amountCents: 400, priority: 1 }),
        aCode('THREE', { kind: 'fixed', amountCents: 300 }),
      ],
      { lines },
    )
    expect(totals.totalCents).toBe(5100)
    expect(said['THREE']).toContain('below free delivery and cost you $2.95 more')
  })

  test('what is for named customers and needs no code shows to nobody else', () => {
    const offer = anAutomatic('For Mia', { emails: ['mia@example.com'] })
    expect(priced([offer]).promotions).toEqual([])
    const known = { orderCount: 0, uses: {}, email: 'mia@example.com' }
    expect(priced([offer], { customer: known }).totals.discountCents).toBe(400)
  })

  test('five count at most, the best five', () => {
    const offers = Array.from({ length: 15 }, (_, i) =>
      aCode(`C${i}`, { kind: 'fixed', amountCents: 10 + i }),
    )
    const { totals, promotions } = priced(offers)
    expect(totals.discountCents).toBe(20 + 21 + 22 + 23 + 24)
    expect(promotions.at(-1)?.outcome).toMatchObject({ reason: 'too-many-together' })
  })

  test.each([
    ['fixed amounts', (i: number) => ({ kind: 'fixed', amountCents: 100 + 37 * i })],
    ['percentages', (i: number) => ({ kind: 'percentage', percentBp: 300 + 100 * i })],
    ['the same percentage', () => ({ kind: 'percentage', percentBp: 1000 })],
  ])('of fifteen %s most combinations need not be tried', (_, terms) => {
    const offers = Array.from({ length: 15 }, (__, i) => aCode(`C${i}`, terms(i)))
    const from = inputOf(offers)
    let tried = 0
    chooseOffers(openOrder(from), from, (order) => {
      tried += 1
      return finishOrder(order, from)
    })
    expect(tried).toBeLessThan(1500)
  })
})
