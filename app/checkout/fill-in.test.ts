import { expect, test } from 'vitest'
import { fillIn } from './fill-in'

const home = {
  fullName: 'Sam Shopper',
  line1: '1 Main Street',
  line2: null,
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
  phone: '5125550100',
}
const known = { email: 'sam@example.com', address: home }

test('a customer finds the address that was used last, and the account’s email', () => {
  expect(fillIn({}, known)).toEqual({ ...home, line2: '', email: 'sam@example.com' })
  expect(fillIn({ email: '', line1: '', city: '', phone: '' }, known)).toMatchObject({
    line1: '1 Main Street',
    phone: '5125550100',
    email: 'sam@example.com',
  })
})

test('what was typed stays as it is', () => {
  const typed = { email: 'other@example.com', fullName: 'Nora', line1: '2 Elm Street', city: '' }
  expect(fillIn(typed, known)).toEqual(typed)
  expect(fillIn({ fullName: 'Nora' }, known)).toMatchObject({ fullName: 'Nora', city: 'Austin' })
})

test('without a kept address only the email is known', () => {
  expect(fillIn({}, { ...known, address: null })).toEqual({ email: 'sam@example.com' })
})
