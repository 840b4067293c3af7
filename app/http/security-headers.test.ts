import { expect, test } from 'vitest'
import { securityHeaders } from '#app/http/security-headers'

function headersOf(options: Partial<Parameters<typeof securityHeaders>[0]> = {}) {
  return new Headers(securityHeaders({ nonce: 'abc', https: false, ...options }))
}

test('scripts run from our origin or with the nonce, and nobody frames the shop', () => {
  const policy = headersOf().get('Content-Security-Policy')?.split('; ')
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("script-src 'self' 'nonce-abc'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy?.join()).not.toContain('unsafe')
})

test('a form may end on the payment page, because redirects count', () => {
  const policy = headersOf({ formActionOrigins: ['https://checkout.stripe.com'] })
  expect(policy.get('Content-Security-Policy')).toContain(
    "form-action 'self' https://checkout.stripe.com",
  )
})

test.each(['https://a.test; script-src *', 'https://a.test/path', 'javascript:alert(1)', '*'])(
  'refuses %j as an origin',
  (origin) => {
    expect(() => headersOf({ formActionOrigins: [origin] })).toThrow()
  },
)

test('https is insisted on only where it is in use', () => {
  expect(headersOf().has('Strict-Transport-Security')).toBe(false)
  expect(headersOf({ https: true }).get('Strict-Transport-Security')).toMatch(/^max-age=31536000/)
})

test('development has no content policy, but keeps the rest', () => {
  const headers = headersOf({ nonce: undefined })
  expect(headers.has('Content-Security-Policy')).toBe(false)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
})
