import { expect, test } from 'vitest'
import { boundTo, may, PERMISSIONS, reaches, type Permission } from './permissions'
import { STAFF_ROLES } from './role'

const grantsOf = (permission: Permission) => STAFF_ROLES.filter((role) => may({ role }, permission))

test('each permission is given to exactly these roles', () => {
  const table = Object.fromEntries(PERMISSIONS.map((each) => [each, grantsOf(each).join(' ')]))
  expect(table).toEqual({
    'orders:read': 'owner fulfilment support clinic readonly',
    'orders:note': 'owner fulfilment support clinic',
    'orders:fulfil': 'owner fulfilment clinic',
    'orders:edit': 'owner fulfilment support',
    'orders:cancel': 'owner support',
    'orders:refund': 'owner support',
    'stock:read': 'owner catalog fulfilment support clinic readonly',
    'stock:write': 'owner fulfilment',
    'catalog:read': 'owner catalog support readonly',
    'catalog:write': 'owner catalog',
    'studios:read': 'owner catalog support clinic readonly',
    'studios:write': 'owner clinic',
    'treatments:read': 'owner catalog readonly',
    'treatments:write': 'owner catalog',
    'guides:read': 'owner catalog support readonly',
    'guides:write': 'owner catalog',
    'promotions:read': 'owner catalog support readonly',
    'promotions:write': 'owner catalog',
    'settings:read': 'owner support readonly',
    'settings:write': 'owner',
    'consultations:read': 'owner support clinic',
    'reviews:read': 'owner catalog support readonly',
    'reviews:moderate': 'owner support',
    'consultations:write': 'owner support clinic',
    'consultations:answers': 'owner clinic',
    'customers:read': 'owner support',
    'customers:write': 'owner support',
    'customers:erase': 'owner',
    'events:read': 'owner support readonly',
    'events:replay': 'owner support',
    'mails:send': 'owner support',
    'audit:read': 'owner readonly',
    'reports:read': 'owner catalog readonly',
    'customers:export': 'owner support',
    'customers:import': 'owner',
    'orders:import': 'owner fulfilment',
    'staff:manage': 'owner',
  })
})

test('somebody who may only read changes nothing', () => {
  const granted = PERMISSIONS.filter((each) => may({ role: 'readonly' }, each))
  expect(granted.every((each) => each.endsWith(':read'))).toBe(true)
})

test('somebody who may only read sees everything but the pages of customers and their answers', () => {
  const hidden = PERMISSIONS.filter((each) => each.endsWith(':read')).filter(
    (each) => !may({ role: 'readonly' }, each),
  )
  expect(hidden).toEqual(['consultations:read', 'customers:read'])
})

test('a clinic’s person reaches their own studio only, and without one nothing', () => {
  const nora = { role: 'clinic', locationId: 'dallas' } as const
  expect(reaches(nora, 'dallas')).toBe(true)
  expect(reaches(nora, 'austin')).toBe(false)
  expect(reaches(nora, null)).toBe(false)
  expect(reaches({ role: 'clinic', locationId: null }, null)).toBe(false)
  expect(boundTo({ role: 'owner', locationId: 'dallas' })).toBeNull()
})
