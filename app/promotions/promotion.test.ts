import { describe, expect, test } from 'vitest'
import { isInScope, Promotion } from '#app/promotions/promotion'

const row = {
  id: 'p1',
  name: 'Welcome',
  kind: 'percentage',
  percentBp: 1000,
  amountCents: null,
  buyQuantity: null,
  getQuantity: null,
  minSpendCents: 0,
  categorySlugs: ['cleanser'],
  productIds: ['polish'],
  firstOrderOnly: false,
  startsAt: null,
  endsAt: null,
  usesLimit: null,
  perCustomerLimit: 1,
  uses: 0,
  active: true,
}
const line = {
  lineId: 'a',
  variantId: 'v',
  productId: 'x',
  categorySlug: 'serum',
  unitPriceCents: 100,
  quantity: 1,
  savedCents: 0,
  takenCents: 0,
}

describe('a promotion as staff store it', () => {
  test('a stored row parses, and what its kind does not use falls away', () => {
    const promotion = Promotion.parse(row)
    expect(promotion).toMatchObject({ kind: 'percentage', percentBp: 1000, variantIds: [] })
    expect(promotion).not.toHaveProperty('amountCents')
  })

  test.each([
    ['more than everything off', { percentBp: 10_001 }],
    ['a percentage without a number', { percentBp: null }],
    ['a fixed amount without an amount', { kind: 'fixed' }],
    ['buy two get none', { kind: 'buy_x_get_y', buyQuantity: 2, getQuantity: 0 }],
    ['a limit of no uses', { usesLimit: 0 }],
    ['an end before its start', { startsAt: new Date(2), endsAt: new Date(1) }],
    ['an unknown kind', { kind: 'lottery' }],
  ])('%s is refused', (_, change) => {
    expect(Promotion.safeParse({ ...row, ...change }).success).toBe(false)
  })
})

describe('which lines a promotion covers', () => {
  const promotion = Promotion.parse({ ...row, variantIds: ['mini'] })

  test.each([
    ['by its category', { categorySlug: 'cleanser' }, true],
    ['by its product', { productId: 'polish' }, true],
    ['by its size', { variantId: 'mini' }, true],
    ['named nowhere', {}, false],
  ])('a line %s', (_, change, covered) => {
    expect(isInScope(promotion, { ...line, ...change })).toBe(covered)
  })

  test('a promotion that names nothing covers the whole bag', () => {
    const everything = Promotion.parse({ ...row, categorySlugs: [], productIds: [] })
    expect(isInScope(everything, line)).toBe(true)
  })
})
