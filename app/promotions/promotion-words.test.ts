import { describe, expect, test } from 'vitest'
import { stateOf } from './promotion-state'
import { termsInWords, type Terms } from './promotion-words'
import { endOfShopDay, startOfShopDay } from '#app/time/shop-clock'

const plain: Terms = {
  kind: 'percentage',
  percentBp: 1000,
  amountCents: null,
  buyQuantity: null,
  getQuantity: null,
  minSpendCents: 0,
  categories: [],
  products: [],
  emails: [],
  firstOrderOnly: false,
  startsAt: null,
  endsAt: null,
  usesLimit: null,
  perCustomerLimit: null,
}

describe('staff read back what a promotion does', () => {
  test.each<[string, Partial<Terms>]>([
    ['10% off all items', {}],
    [
      '10% off Cleansers from $40.00, once per customer, until December 31, 2026',
      {
        categories: ['Cleansers'],
        minSpendCents: 4000,
        perCustomerLimit: 1,
        endsAt: endOfShopDay('2026-12-31'),
      },
    ],
    [
      '$5.00 off Cleansers, Toners and pads, or Polish, on a first order, 1,000 times in all',
      {
        kind: 'fixed',
        amountCents: 500,
        categories: ['Cleansers', 'Toners and pads'],
        products: ['Polish'],
        firstOrderOnly: true,
        usesLimit: 1000,
      },
    ],
    ['Free standard delivery from $25.00', { kind: 'free_delivery', minSpendCents: 2500 }],
    [
      'Free standard delivery with Cleansers from $25.00 of them',
      { kind: 'free_delivery', categories: ['Cleansers'], minSpendCents: 2500 },
    ],
    [
      'Buy 2, get 1 free of all items, the cheapest free, for one named customer, twice per customer',
      {
        kind: 'buy_x_get_y',
        buyQuantity: 2,
        getQuantity: 1,
        emails: ['mia@example.com'],
        perCustomerLimit: 2,
      },
    ],
    [
      '12.5% off each whole set of Wash and Polish, from July 4, 2026',
      {
        kind: 'bundle',
        percentBp: 1250,
        products: ['Wash', 'Polish'],
        startsAt: startOfShopDay('2026-07-04'),
      },
    ],
  ])('%s', (words, change) => {
    expect(termsInWords({ ...plain, ...change })).toBe(words)
  })
})

describe('the state of a promotion', () => {
  const now = new Date('2026-03-10T12:00:00Z')
  const later = new Date(now.getTime() + 1)
  const open = { active: true, startsAt: null, endsAt: null, uses: 0, usesLimit: null }

  test.each([
    ['running', {}],
    ['running', { startsAt: now, endsAt: later }],
    ['planned', { startsAt: later }],
    ['paused', { active: false, startsAt: later }],
    ['used-up', { active: false, uses: 3, usesLimit: 3 }],
    ['ended', { endsAt: now, uses: 3, usesLimit: 3 }],
  ] as const)('%s', (state, change) => {
    expect(stateOf({ ...open, ...change }, now)).toBe(state)
  })
})
