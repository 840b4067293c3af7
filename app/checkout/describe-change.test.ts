import { expect, test } from 'vitest'
import { describeChange } from './describe-change'

const nameOf = (id: string) => (id === 'polish' ? 'Exfoliating Polish' : 'An item')

test('a shopper reads what an item costs now and what it cost before', () => {
  const words = describeChange(
    { kind: 'line-price', lineId: '1', variantId: 'polish', fromCents: 7900, toCents: 8200 },
    nameOf,
  )
  expect(words).toBe('Exfoliating Polish now costs $82.00 instead of $79.00.')
})

test('tax that was not known before is told as an addition, not as a rise', () => {
  expect(describeChange({ kind: 'tax', fromCents: 0, toCents: 652 }, nameOf)).toBe(
    'Sales tax for your address: $6.52.',
  )
})

test('an ended promotion is named as ended', () => {
  const words = describeChange(
    { kind: 'discount', promotionEnded: true, fromCents: 500, toCents: 0 },
    nameOf,
  )
  expect(words).toBe('A promotion that counted does not apply any more.')
})
