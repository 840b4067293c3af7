import { expect, test } from 'vitest'
import { findTaxRule, isTaxed, TaxTable } from '#app/pricing/tax-table'

const newYork = {
  state: 'NY' as const,
  ratePer100k: 8875,
  taxesDelivery: true,
  exemptsDrugs: true,
}

test('staff keep one rule for a state', () => {
  expect(TaxTable.safeParse([newYork]).success).toBe(true)
  expect(TaxTable.safeParse([newYork, { ...newYork, ratePer100k: 4000 }]).success).toBe(false)
})

test.each([
  ['an unknown state', { state: 'XX' }],
  ['a rate below nothing', { ratePer100k: -1 }],
  ['a rate above a fifth', { ratePer100k: 20_001 }],
  ['a rate finer than a part in 100,000', { ratePer100k: 8875.5 }],
])('%s is refused', (_, change) => {
  expect(TaxTable.safeParse([{ ...newYork, ...change }]).success).toBe(false)
})

test('a state without a rule has none', () => {
  expect(findTaxRule([newYork], 'NY')).toBe(newYork)
  expect(findTaxRule([newYork], 'CA')).toBeUndefined()
})

test('where drugs are exempt, sunscreen is not taxed and serum is', () => {
  expect(isTaxed(newYork, 'otc_drug')).toBe(false)
  expect(isTaxed(newYork, 'cosmetic')).toBe(true)
  expect(isTaxed({ ...newYork, exemptsDrugs: false }, 'otc_drug')).toBe(true)
})
