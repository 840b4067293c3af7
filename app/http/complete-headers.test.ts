import { expect, test } from 'vitest'
import { completeHeaders, UNSAID_CACHE, unsaidCache } from '#app/http/complete-headers'
import { securityHeaders } from '#app/http/security-headers'

const usual = [UNSAID_CACHE, ...securityHeaders({ nonce: 'abc', https: false })]

test('a page keeps the headers that its route has set, and gets the others', () => {
  const headers = new Headers({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })
  completeHeaders(headers, usual)
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(headers.get('X-Frame-Options')).toBe('DENY')
})

test('a page whose route says nothing is kept by nobody but the browser', () => {
  const headers = new Headers()
  completeHeaders(headers, usual)
  expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
  expect(headers.get('Cache-Control')).toBe('private, no-cache')
})

test('nobody keeps a page of staff or of an account', () => {
  const cacheOf = (path: string) => unsaidCache(`https://shop.example${path}`)[1]
  for (const path of ['/admin', '/admin/orders', '/admin.data', '/admin/orders.data?page=2'])
    expect(cacheOf(path)).toBe('no-store')
  for (const path of ['/account', '/account/sign-in', '/account.data', '/account/skin.data'])
    expect(cacheOf(path)).toBe('no-store')
  for (const path of ['/accounting', '/administer', '/', '/products/admin'])
    expect(cacheOf(path)).toBe('private, no-cache')
})
