import { expect, test } from 'vitest'
import { pageOn, pagesFor } from './staff-pages'

test.each([
  ['/admin/orders', '/admin/orders'],
  ['/admin/orders/PW-10001/edit', '/admin/orders'],
  ['/admin/orders/pick', '/admin/orders/pick'],
  ['/admin/customers/erasures', '/admin/customers'],
  ['/admin/ordersome', undefined],
])('on %s the menu names one page as the current one', (pathname, page) => {
  expect(pageOn(pathname, pagesFor({ role: 'owner' }))).toBe(page)
})

test('whoever may not pick is on the orders page there', () => {
  expect(pageOn('/admin/orders/pick', pagesFor({ role: 'support' }))).toBe('/admin/orders')
})
