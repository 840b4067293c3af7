export type SecurityOptions = {
  /** The page's script nonce; undefined leaves the content policy out, as development needs. */
  nonce: string | undefined
  /** Whether the shopper came over https: only then is the browser told to insist on it. */
  https: boolean
  /** Origins besides ours where a form post may end, after redirects too, such as a payment page. */
  formActionOrigins?: readonly string[]
}

const oneYear = 31_536_000

const unusedFeatures = [
  'accelerometer',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]

/**
 * The headers that every page carries, as name and value. Scripts and styles come from our own origin
 * only, inline scripts need the nonce, nobody may frame the shop. `form-action` names the payment
 * page's origin because browsers apply it to the redirect that answers a form post.
 * Refuses an origin that is not a plain http(s) origin, since it would be able to add directives.
 */
export function securityHeaders({ nonce, https, formActionOrigins = [] }: SecurityOptions) {
  const headers: Array<[name: string, value: string]> = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
  ]
  if (nonce) headers.push(['Content-Security-Policy', contentPolicy(nonce, formActionOrigins)])
  if (https) headers.push(['Strict-Transport-Security', `max-age=${oneYear}; includeSubDomains`])
  return headers
}

function contentPolicy(nonce: string, formActionOrigins: readonly string[]) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ['form-action', "'self'", ...formActionOrigins.map(assertOrigin)].join(' '),
  ].join('; ')
}

function assertOrigin(value: string) {
  const { protocol, origin } = new URL(value)
  if (origin !== value || !['http:', 'https:'].includes(protocol)) {
    throw new Error(`Not a plain http(s) origin: ${JSON.stringify(value)}`)
  }
  return origin
}
