import { expect, test } from 'vitest'
import { trailWords } from './trail-words'

test.each([
  ['amountCents', 1237, 'Amount', '$12.37'],
  ['unitCostCents', 0, 'Unit cost', '$0.00'],
  ['priceCents', -500, 'Price', '−$5.00'],
  ['refundedCents', null, 'Refunded', 'none'],
  ['freeFromCents', 'none', 'Free from this spend', 'none'],
  ['percentBp', 1250, 'Percent', '12.5%'],
  ['ratePer100k', 8250, 'Rate', '8.25%'],
  ['status', 'ready_for_pickup', 'Status', 'ready for pickup'],
  ['outcome', 'visit-arranged', 'Outcome', 'visit arranged'],
  ['locationId', 'Porewell Portland', 'Studio', 'Porewell Portland'],
  ['role', 'readonly', 'Role', 'Read-only'],
  ['onHand', 7, 'On hand', '7'],
  ['withDelivery', true, 'With delivery', 'yes'],
  ['sku', 'ZO-EXCLEAN_200', 'SKU', 'ZO-EXCLEAN_200'],
  ['publishAt', '2026-11-26T04:30:00.000Z', 'Publish at', 'Nov 25, 2026, 10:30 PM'],
  ['30 ml: Price', '24.00', '30 ml: Price', '24.00'],
  ['codes', 'AUTUMN', 'Codes', 'AUTUMN'],
  ['tags', ['bha', 'low_ph'], 'Tags', 'bha, low ph'],
])('%s %j reads %s %s', (name, value, shownName, shownValue) => {
  expect(trailWords(name, value)).toEqual([shownName, shownValue])
})
