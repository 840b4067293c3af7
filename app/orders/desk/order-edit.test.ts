import { expect, test } from 'vitest'
import { findChanges } from './order-edit'

const before = {
  ...{ fullName: 'Nora Vance', phone: null, line1: '12 Juniper Court', line2: null },
  ...{ city: 'Austin', state: 'TX', postalCode: '78704', pickupLocationId: null },
}

test('a change is told in words, and to the trail without what is personal', () => {
  const after = { ...before, phone: '5125550142', line1: '14 Juniper Court', line2: 'Apt 2' }
  expect(findChanges(before, after)).toEqual({
    fields: ['phone', 'line1', 'line2'],
    words: ['phone number', 'delivery address'],
    before: { phone: null, line1: '•••', line2: null },
    after: { phone: '•••', line1: '•••', line2: '•••' },
  })
})

test('a studio is no secret', () => {
  const pickup = { ...before, pickupLocationId: 'austin' }
  const { before: from, after: to } = findChanges(pickup, { ...pickup, pickupLocationId: 'waco' })
  expect([from, to]).toEqual([{ pickupLocationId: 'austin' }, { pickupLocationId: 'waco' }])
})

test('the same values are no change', () => {
  expect(findChanges(before, { ...before })).toMatchObject({ fields: [], words: [] })
})
