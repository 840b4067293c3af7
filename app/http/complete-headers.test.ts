import { expect, test } from 'vitest'
import { completeHeaders, UNSAID_CACHE } from '#app/http/complete-headers'
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
