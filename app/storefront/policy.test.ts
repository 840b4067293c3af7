import { expect, test } from 'vitest'
import { deliveryPolicy } from './policy-delivery'

const ground = {
  method: 'standard' as const,
  name: 'Standard',
  priceCents: 5_95,
  freeFromCents: 75_00,
  allowsFlammable: true,
  minDays: 3,
  maxDays: 5,
  cutoffHour: 14,
  active: true,
  notTo: [],
  flammableNotTo: ['AK' as const, 'HI' as const],
  zones: [],
}

test('the delivery page says what the price book says', () => {
  expect(deliveryPolicy([ground]).sections[0]?.paragraphs).toEqual([
    'Standard: $5.95, free when your items come to $75.00 after discounts. 3 to 5 business days after it leaves us; orders before 2 p.m. Central Time leave the same business day.',
  ])
})

test('where a zone has another price, the page says which and what', () => {
  const far = { ...ground, priceCents: 12_95, freeFromCents: null, minDays: 5, maxDays: 8 }
  const zoned = { ...ground, zones: [{ ...far, states: ['AK' as const, 'HI' as const] }] }
  expect(deliveryPolicy([zoned]).sections[0]?.paragraphs[0]).toMatch(
    /same business day\. To Alaska or Hawaii: \$12\.95 for any order, 5 to 8 business days\.$/,
  )
})

test('a way that costs nothing is free, and one day is one day', () => {
  const sameDay = { ...ground, name: 'Van', priceCents: 0, minDays: 1, maxDays: 1, cutoffHour: 12 }
  expect(deliveryPolicy([sameDay]).sections[0]?.paragraphs).toEqual([
    'Van: free. 1 business day after it leaves us; orders before 12 p.m. Central Time leave the same business day.',
  ])
})

test('a way that is switched off is not there, and states are named where one does not go', () => {
  const van = { ...ground, name: 'Van', notTo: ['HI' as const], flammableNotTo: ['AK' as const] }
  const { sections } = deliveryPolicy([{ ...ground, active: false }, van])
  expect(sections[0]?.paragraphs).toHaveLength(1)
  expect(sections[0]?.paragraphs[0]).toMatch(/^Van: .* Not to Hawaii\.$/)
  expect(sections[2]?.paragraphs[0]).toContain('and not to Hawaii or Alaska.')
})
