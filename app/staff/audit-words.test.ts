import { expect, test } from 'vitest'
import { auditWords } from './audit-words'

test.each([
  ['amountCents', '1237', 'amount', '$12.37'],
  ['publishAt', '2026-12-17T13:40:17.375Z', 'publish at', 'Dec 17, 2026, 7:40 AM'],
  ['status', 'ready_for_pickup', 'status', 'ready for pickup'],
  ['withDelivery', 'false', 'with delivery', 'no'],
  ['carrier', 'UPS', 'carrier', 'UPS'],
  ['slug', 'large-pores', 'slug', 'large-pores'],
  ['stars', '4', 'stars', '4'],
])('staff read %s %s of the trail as people write it', (name, value, words, shown) => {
  const [said, what] = auditWords(name, value)
  expect(said).toBe(words)
  expect(what.replace(/\s/g, ' ')).toBe(shown)
})
