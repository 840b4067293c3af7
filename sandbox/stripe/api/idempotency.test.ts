import { expect, test, vi } from 'vitest'
import { aSandbox, clientOf, sessionParams } from '../test-kit'

test('the same key and body give the same answer, and do the work once', async () => {
  const { stripe } = await aSandbox()
  const first = await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'a' })
  const again = await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'a' })
  expect(again).toEqual({ ...first })
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
})

test('the same key with another body, or for another endpoint, is refused', async () => {
  const { stripe } = await aSandbox()
  const idempotencyKey = 'b'
  await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey })
  await expect(
    stripe.checkout.sessions.create(sessionParams({ client_reference_id: 'other' }), {
      idempotencyKey,
    }),
  ).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
    statusCode: 400,
    rawType: 'idempotency_error',
  })
  await expect(
    stripe.refunds.create({ payment_intent: 'pi_1' }, { idempotencyKey }),
  ).rejects.toThrow('same endpoint')
})

test('a second request while the first is under way gets a 409', async () => {
  const { sandbox, stripe } = await aSandbox()
  sandbox.setSwitches({ latency: [{ path: '/v1/checkout/sessions', ms: 150 }] })
  const attempts = await Promise.allSettled(
    [1, 2, 3].map(() => stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'c' })),
  )
  const refused = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' ? [attempt.reason as object] : [],
  )
  expect(refused).toHaveLength(2)
  for (const reason of refused)
    expect(reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  sandbox.setSwitches({ latency: [] })
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
})

test('a refusal of the work itself is remembered, a refusal of its parameters is not', async () => {
  const { sandbox, stripe } = await aSandbox()
  const refund = () =>
    stripe.refunds.create({ payment_intent: 'pi_none' }, { idempotencyKey: 'd' }).catch(readReplay)
  expect([await refund(), await refund()]).toEqual([undefined, 'true'])

  const wrong = sessionParams({ mode: 'gift' })
  const options = { idempotencyKey: 'e' }
  await expect(stripe.checkout.sessions.create(wrong, options)).rejects.toThrow('Invalid mode')
  await expect(stripe.checkout.sessions.create(sessionParams(), options)).resolves.toMatchObject({
    status: 'open',
  })
  sandbox.setSwitches({
    failures: [{ path: '/v1/checkout/sessions', status: 500, remembered: true }],
  })
  const broken = () =>
    stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'f' }).catch(readReplay)
  expect([await broken(), await broken()]).toEqual([undefined, 'true'])
})

test('when the connection drops after the work, a retry finds the work done', async () => {
  const { sandbox } = await aSandbox()
  sandbox.setSwitches({ drops: [{ path: '/v1/checkout/sessions', method: 'POST', times: 1 }] })
  const patient = clientOf(sandbox, { maxNetworkRetries: 2 })
  const session = await patient.checkout.sessions.create(sessionParams(), { idempotencyKey: 'g' })
  expect(session.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect((await patient.checkout.sessions.list()).data).toHaveLength(1)
})

test('a key is forgotten after 24 hours', async () => {
  const now = vi.fn(() => new Date('2026-01-01T00:00:00Z'))
  const { stripe } = await aSandbox({ now })
  const create = () => stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'h' })
  const first = await create()
  now.mockReturnValue(new Date('2026-01-02T00:00:01Z'))
  expect((await create()).id).not.toBe(first.id)
})

function readReplay(error: unknown): string | undefined {
  return (error as { headers: Record<string, string> }).headers['idempotent-replayed']
}
