import { expect, test } from 'vitest'
import { unitPrice } from '#app/money/unit-price'

test('a bottle is priced per 100 ml, a jar per 100 g', () => {
  expect(unitPrice({ priceCents: 5200, sizeMilli: 200_000, unit: 'ml' })).toEqual({
    cents: 2600,
    per: '100 ml',
  })
  expect(unitPrice({ priceCents: 3000, sizeMilli: 16_200, unit: 'g' })).toEqual({
    cents: 18_519,
    per: '100 g',
  })
})

test('pads are priced each, rounded to the cent', () => {
  expect(unitPrice({ priceCents: 1000, sizeMilli: 60_000, unit: 'piece' })).toEqual({
    cents: 17,
    per: 'piece',
  })
})

test('a single piece and an unknown size have no unit price', () => {
  expect(unitPrice({ priceCents: 9900, sizeMilli: 1000, unit: 'piece' })).toBeUndefined()
  expect(unitPrice({ priceCents: 9900, sizeMilli: null, unit: 'ml' })).toBeUndefined()
  expect(unitPrice({ priceCents: 9900, sizeMilli: 0, unit: 'g' })).toBeUndefined()
})
