import { StripeFailure } from '../state/stripe-failure'

/** Lets in any secret test key, as a bearer token or as the user name of basic authentication. */
export function authorize(authorization: string | undefined): void {
  const key = readKey(authorization)
  if (!key)
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  if (!/^sk_test_\w+$/.test(key)) throw unauthorized(`Invalid API Key provided: ${masked(key)}`)
}

function readKey(authorization = ''): string {
  const [scheme, value = ''] = authorization.split(' ', 2)
  if (scheme === 'Bearer') return value
  if (scheme !== 'Basic') return ''
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0] ?? ''
}

/** Keys are secrets, so an error quotes only their ends. */
function masked(key: string): string {
  return key.length < 12
    ? '*'.repeat(key.length)
    : `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`
}

function unauthorized(message: string) {
  return new StripeFailure(401, { type: 'invalid_request_error', message })
}
