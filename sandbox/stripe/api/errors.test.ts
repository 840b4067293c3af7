import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { aSandbox, clientOf, sessionParams } from '../test-kit'

const key = { authorization: 'Bearer sk_test_x' }

async function raw(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, init)
  const body = (await answer.json()) as { error: Record<string, string> }
  return { status: answer.status, error: body.error, headers: answer.headers }
}

test('no key, and a key that is no test key, are refused with 401', async () => {
  const { sandbox } = await aSandbox()
  const none = await raw(`${sandbox.url}/v1/charges`)
  expect(none).toMatchObject({ status: 401, error: { type: 'invalid_request_error' } })
  expect(none.headers.get('request-id')).toMatch(/^req_/)
  const live = new Stripe('sk_live_abcdefgh1234', {
    protocol: 'http',
    host: '127.0.0.1',
    port: sandbox.port,
  })
  const refusal: unknown = await live.charges.list().catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Stripe.errors.StripeAuthenticationError)
  expect(String(refusal)).not.toContain('abcdefgh')
})

test('an id that is not there gives resource_missing', async () => {
  const { stripe } = await aSandbox()
  for (const lookup of [
    () => stripe.checkout.sessions.retrieve('cs_test_none'),
    () => stripe.paymentIntents.retrieve('pi_none'),
    () => stripe.charges.retrieve('ch_none'),
    () => stripe.refunds.retrieve('re_none'),
    () => stripe.disputes.retrieve('dp_none'),
    () => stripe.coupons.retrieve('none'),
    () => stripe.events.retrieve('evt_none'),
  ])
    await expect(lookup()).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      statusCode: 404,
      code: 'resource_missing',
    })
})

test('an unknown path and a wrong method get the same error, as at Stripe', async () => {
  const { sandbox } = await aSandbox()
  const path = await raw(`${sandbox.url}/v1/nothing`, { headers: key })
  expect(path).toMatchObject({ status: 404, error: { type: 'invalid_request_error' } })
  expect(path.error['message']).toContain('Unrecognized request URL (GET: /v1/nothing)')
  const method = await raw(`${sandbox.url}/v1/refunds`, { method: 'DELETE', headers: key })
  expect(method).toMatchObject({ status: 404 })
})

test.each([
  ['mode=payment&colour=red', { code: 'parameter_unknown', param: 'colour' }],
  // Removed from this API version in favour of allowed_payment_method_types.
  ['payment_method_types[0]=card', { code: 'parameter_unknown' }],
  ['line_items[0][price_data][size]=2', { param: 'line_items[0][price_data][size]' }],
  [
    'line_items[0][quantity]=two',
    { code: 'parameter_invalid_integer', param: 'line_items[0][quantity]' },
  ],
  ['mode=gift', { param: 'mode' }],
  ['success_url=', { code: 'parameter_invalid_empty', param: 'success_url' }],
  ['mode=payment', { code: 'parameter_missing', param: 'line_items' }],
  [
    'line_items[0][price_data][unit_amount]=5',
    { code: 'parameter_missing', param: 'line_items[0][price_data][currency]' },
  ],
  [`client_reference_id=${'x'.repeat(201)}`, { param: 'client_reference_id' }],
  ['metadata[a][b]=c', { param: 'metadata[a]' }],
  ['line_items=none', { param: 'line_items' }],
  ['__proto__[a]=b', { code: 'parameter_unknown', param: '__proto__' }],
])('%s is refused in Stripe’s words', async (body, expected) => {
  const { sandbox } = await aSandbox()
  const answer = await raw(`${sandbox.url}/v1/checkout/sessions`, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  expect(answer.status).toBe(400)
  expect(answer.error).toMatchObject({ type: 'invalid_request_error', ...expected })
})

test('addresses, emails and metadata are checked', async () => {
  const { stripe } = await aSandbox()
  const bad: [object, string][] = [
    [{ success_url: 'javascript:alert(1)' }, 'success_url'],
    [{ cancel_url: 'nowhere' }, 'cancel_url'],
    [{ customer_email: 'sam' }, 'customer_email'],
    [{ metadata: { note: 'x'.repeat(501) } }, 'metadata[note]'],
  ]
  for (const [changes, param] of bad)
    await expect(stripe.checkout.sessions.create(sessionParams(changes))).rejects.toMatchObject({
      statusCode: 400,
      param,
    })
})

test('a request that fails by switch fails as often as asked, and the SDK gets over it', async () => {
  const { sandbox } = await aSandbox()
  sandbox.setSwitches({
    failures: [{ path: '/v1/checkout/*', method: 'POST', status: 503, times: 2 }],
  })
  const patient = clientOf(sandbox, { maxNetworkRetries: 2 })
  const session = await patient.checkout.sessions.create(sessionParams())
  expect(session.status).toBe('open')
  expect((await patient.checkout.sessions.list()).data).toHaveLength(1)
})

test('a body over a mebibyte is refused', async () => {
  const { sandbox } = await aSandbox()
  const answer = await raw(`${sandbox.url}/v1/refunds`, {
    method: 'POST',
    headers: key,
    body: 'a'.repeat(1024 * 1024 + 1),
  })
  expect(answer.status).toBe(413)
})
