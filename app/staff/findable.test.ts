import { expect, test } from 'vitest'
import { findableWords } from './findable'
import { STAFF_ROLES } from './role'

const as = (role: (typeof STAFF_ROLES)[number]) =>
  findableWords({ id: 'a', name: 'A', role, locationId: null })

test('everybody is told what they find, and nothing that they do not', () => {
  expect(as('owner')).toBe(
    'orders, customers, products, ingredients, bundles, guides, treatments, studios, promotions, and colleagues',
  )
  expect(as('clinic')).not.toContain('promotions')
  for (const role of STAFF_ROLES) expect(as(role), role).not.toBe('')
})
