import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { aReceiver, aSandbox, control, readState, sessionParams, typesOf } from '../test-kit'
import type { StripeSandboxOptions } from '../server'

const paidTypes = ['charge.succeeded', 'payment_intent.succeeded', 'checkout.session.completed']

async function aShop(statuses: number[] = [], options: StripeSandboxOptions = {}) {
  const receiver = await aReceiver(statuses)
  const started = await aSandbox({
    webhookUrls: [receiver.url],
    webhookSecret: 'whsec_test',
    ...options,
  })
  const pay = async () => {
    const { id } = await started.stripe.checkout.sessions.create(sessionParams())
    await control(started.sandbox, `sessions/${id}/pay`, { outcome: 'paid' })
    return id
  }
  const arrived = (count: number) =>
    expect.poll(() => receiver.received.length, { timeout: 3000 }).toBe(count)
  return { ...started, ...receiver, pay, arrived }
}

test('events arrive signed, and the SDK accepts the signature', async () => {
  const { pay, arrived, received, stripe } = await aShop()
  const id = await pay()
  await arrived(3)
  expect(typesOf(received).sort()).toEqual([...paidTypes].sort())
  for (const { payload, signature } of received) {
    const event = stripe.webhooks.constructEvent(payload, signature, 'whsec_test')
    expect(event.api_version).toBe(Stripe.API_VERSION)
    expect(() => stripe.webhooks.constructEvent(payload, signature, 'whsec_other')).toThrow()
  }
  const completed = received.find(({ event }) => event.type === 'checkout.session.completed')
  expect(completed?.event.data.object).toMatchObject({ id, payment_status: 'paid' })
})

test('pending_webhooks counts down to 0, and events can be read back', async () => {
  const { pay, arrived, received, stripe } = await aShop()
  await pay()
  await arrived(3)
  const event = received[0]?.event
  expect(event?.pending_webhooks).toBe(1)
  await expect
    .poll(async () => (await stripe.events.retrieve(event?.id ?? '')).pending_webhooks)
    .toBe(0)
  const delivered = await stripe.events.list({ delivery_success: true, type: 'charge.*' })
  expect(delivered.data.map(({ type }) => type)).toEqual(['charge.succeeded'])
})

test('an event caused by a request names that request', async () => {
  const { sandbox, stripe, received, arrived } = await aShop()
  const { id } = await stripe.checkout.sessions.create(sessionParams())
  const expired = await stripe.checkout.sessions.expire(id, {}, { idempotencyKey: 'x' })
  await arrived(1)
  expect(received[0]?.event.request).toEqual({
    id: expired.lastResponse.requestId,
    idempotency_key: 'x',
  })
  expect((await readState(sandbox)).undelivered).toEqual([])
})

test('a refused event is tried again until it is taken', async () => {
  const { sandbox, stripe, received, arrived } = await aShop([500, 302], { backOffMs: [5, 5, 5] })
  const { id } = await stripe.checkout.sessions.create(sessionParams())
  await stripe.checkout.sessions.expire(id)
  await arrived(3)
  expect(new Set(received.map(({ event }) => event.id)).size).toBe(1)
  await expect.poll(async () => (await readState(sandbox)).undelivered).toEqual([])
  const [event] = (await readState(sandbox)).events
  expect(event?.deliveries[0]?.attempts.map(({ result }) => result)).toEqual([
    'HTTP 500',
    'HTTP 302',
    'HTTP 200',
  ])
})

test('an event that nobody takes is given up and stays visible, and can be replayed', async () => {
  const { sandbox, stripe, received, arrived } = await aShop([500, 500], { backOffMs: [5] })
  const { id } = await stripe.checkout.sessions.create(sessionParams())
  await stripe.checkout.sessions.expire(id)
  await arrived(2)
  const undelivered = async () => (await readState(sandbox)).undelivered
  await expect.poll(undelivered).toMatchObject([{ state: 'given-up' }])
  expect((await stripe.events.list()).data[0]?.pending_webhooks).toBe(1)

  await control(sandbox, 'webhooks/replay', { event: received[0]?.event.id })
  expect(await undelivered()).toEqual([])
  expect(received).toHaveLength(3)
})

test('an endpoint that is down or does not answer counts as a failure', async () => {
  const { sandbox, stripe } = await aSandbox({
    webhookUrls: ['http://127.0.0.1:1/webhook'],
    backOffMs: [],
  })
  const { id } = await stripe.checkout.sessions.create(sessionParams())
  await stripe.checkout.sessions.expire(id)
  await expect
    .poll(async () => (await readState(sandbox)).events[0]?.deliveries[0])
    .toMatchObject({ state: 'given-up', attempts: [{ result: expect.any(String) as string }] })
})

test('duplicates: every event is posted as often as switched', async () => {
  const { sandbox, pay, arrived, received } = await aShop()
  sandbox.setSwitches({ webhooks: { copies: 4 } })
  await pay()
  await arrived(12)
  expect(new Set(received.map(({ event }) => event.id)).size).toBe(3)
})

test('late: events wait as long as switched', async () => {
  const { sandbox, pay, arrived, received } = await aShop()
  sandbox.setSwitches({ webhooks: { delayMs: 80 } })
  const before = Date.now()
  await pay()
  await arrived(3)
  for (const { at } of received) expect(at - before).toBeGreaterThanOrEqual(80)
})

test('out of order: the last event of a change comes first', async () => {
  const { sandbox, pay, arrived, received } = await aShop()
  sandbox.setSwitches({ webhooks: { reversed: true } })
  await pay()
  await arrived(3)
  expect(typesOf(received)).toEqual([...paidTypes].reverse())
})

test('held: nothing is posted until it is released, in the order asked for', async () => {
  const { sandbox, pay, arrived, received } = await aShop()
  sandbox.setSwitches({ webhooks: { mode: 'hold' } })
  await pay()
  expect((await readState(sandbox)).undelivered.map(({ state }) => state)).toEqual([
    'held',
    'held',
    'held',
  ])
  expect(received).toEqual([])
  const released = await control(sandbox, 'webhooks/release', { order: 'newest' })
  expect(released.body).toEqual({ released: 3 })
  await arrived(3)
  expect(typesOf(received)).toEqual([...paidTypes].reverse())
})

test('off: events are kept and never posted', async () => {
  const { sandbox, pay, received } = await aShop()
  sandbox.setSwitches({ webhooks: { mode: 'off' } })
  await pay()
  const { undelivered } = await readState(sandbox)
  expect(undelivered.map(({ state }) => state)).toEqual(Array(3).fill('switched-off'))
  expect(received).toEqual([])
})

test('endpoints off this machine are refused', async () => {
  const { sandbox } = await aSandbox()
  const answer = await control(sandbox, 'webhook-endpoints', {
    endpoints: [{ url: 'https://example.com/hook', secret: 'whsec_x' }],
  })
  expect(answer.status).toBe(400)
  expect(() =>
    sandbox.setWebhookEndpoints([{ url: 'http://10.0.0.1/hook', secret: 'whsec_x' }]),
  ).toThrow('on this machine')
})
