import type Stripe from 'stripe'
import { expect, test, vi } from 'vitest'
import { aSandbox, control, readState, sessionParams } from '../test-kit'

async function anOpenSession(settleAfterMs = 60_000) {
  const started = await aSandbox({ settleAfterMs })
  const session = await started.stripe.checkout.sessions.create(sessionParams())
  const pay = (how: object) => control(started.sandbox, `sessions/${session.id}/pay`, how)
  const read = () =>
    started.stripe.checkout.sessions.retrieve(session.id, {
      expand: ['payment_intent.latest_charge'],
    })
  const types = async () =>
    (await readState(started.sandbox)).events.map(({ type }) => type).reverse()
  return { ...started, id: session.id, pay, read, types }
}

function intentOf(session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  return session.payment_intent as Stripe.PaymentIntent
}

test('4242… pays: session, intent and charge agree', async () => {
  const { pay, read, types, stripe } = await anOpenSession()
  expect((await pay({ card: '4242 4242 4242 4242' })).body).toMatchObject({ kind: 'paid' })
  const session = await read()
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
  const intent = intentOf(session)
  expect(intent).toMatchObject({
    amount: 4300,
    amount_received: 4300,
    metadata: { order: 'PW-1001' },
    status: 'succeeded',
  })
  const charge = intent.latest_charge as Stripe.Charge
  expect(charge).toMatchObject({ amount: 4300, paid: true, payment_intent: intent.id })
  expect(charge.payment_method_details?.card).toMatchObject({ brand: 'visa', last4: '4242' })
  expect(await types()).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ])
  const found = await stripe.checkout.sessions.list({ payment_intent: intent.id })
  expect(found.data).toHaveLength(1)
  expect((await stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1)
})

test('a session cannot be paid twice, however many try at once', async () => {
  const { pay, stripe, id } = await anOpenSession()
  const tries = await Promise.all(Array.from({ length: 20 }, () => pay({ outcome: 'paid' })))
  expect(tries.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(tries.filter(({ status }) => status === 409)).toHaveLength(19)
  expect((await stripe.charges.list()).data).toHaveLength(1)
  await expect(stripe.checkout.sessions.expire(id)).rejects.toThrow('status of `complete`')
})

test.each([
  ['4000000000000002', 'generic_decline'],
  ['4000000000009995', 'insufficient_funds'],
  ['4111111111111111', 'test_mode_live_card'],
])('%s is declined (%s) and the session stays open for another card', async (card, declineCode) => {
  const { pay, read, types } = await anOpenSession()
  expect((await pay({ card })).body).toMatchObject({ kind: 'declined', decline: { declineCode } })
  const declined = await read()
  expect(declined).toMatchObject({ status: 'open', payment_status: 'unpaid' })
  expect(intentOf(declined)).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'card_declined', decline_code: declineCode },
  })
  await pay({ outcome: 'paid' })
  const paid = await read()
  expect(intentOf(paid).id).toBe(intentOf(declined).id)
  expect(intentOf(paid)).toMatchObject({ status: 'succeeded', last_payment_error: null })
  expect((await types())[0]).toBe('payment_intent.payment_failed')
})

test('authentication can be asked for, completed and failed', async () => {
  const { pay, read } = await anOpenSession()
  expect((await pay({ card: '4000002500003155' })).body).toMatchObject({ kind: 'authenticate' })
  expect(intentOf(await read())).toMatchObject({
    status: 'requires_action',
    next_action: { type: 'redirect_to_url' },
  })
  expect((await pay({ outcome: 'authentication_failed' })).body).toMatchObject({ kind: 'declined' })
  expect(intentOf(await read()).last_payment_error?.code).toBe(
    'payment_intent_authentication_failure',
  )
  expect((await pay({ outcome: 'authenticated' })).body).toMatchObject({ kind: 'paid' })
  expect(await read()).toMatchObject({ status: 'complete', payment_status: 'paid' })
})

test('a bank account completes the session first and pays later', async () => {
  const { sandbox, pay, read, types } = await anOpenSession()
  await pay({ outcome: 'delayed_success' })
  const waiting = await read()
  expect(waiting).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  expect(intentOf(waiting).status).toBe('processing')
  expect(await types()).toEqual(['checkout.session.completed'])

  expect((await control(sandbox, 'settle-delayed')).body).toEqual({ settled: 1 })
  expect(await read()).toMatchObject({ payment_status: 'paid' })
  expect((await types()).slice(1)).toEqual([
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.async_payment_succeeded',
  ])
  expect((await control(sandbox, 'settle-delayed')).body).toEqual({ settled: 0 })
})

test('a bank account may also fail later, by itself', async () => {
  const { pay, read, types } = await anOpenSession(10)
  await pay({ outcome: 'delayed_failure' })
  await expect.poll(types, { timeout: 2000 }).toContain('checkout.session.async_payment_failed')
  const session = await read()
  expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  expect(intentOf(session).status).toBe('requires_payment_method')
})

test('sessions expire when their time comes, and the intent of a failed try with them', async () => {
  const { sandbox, pay, read, types } = await anOpenSession()
  await pay({ outcome: 'declined' })
  await control(sandbox, 'advance', { seconds: 24 * 60 * 60 })
  expect(await read()).toMatchObject({ status: 'expired', payment_status: 'unpaid', url: null })
  expect(intentOf(await read())).toMatchObject({ status: 'canceled' })
  expect((await types()).at(-1)).toBe('checkout.session.expired')
  expect((await pay({ outcome: 'paid' })).status).toBe(409)
})

test('the expiry needs no request: a timer sees to it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const { sandbox, stripe } = await aSandbox()
    const { id } = await stripe.checkout.sessions.create(sessionParams())
    await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000 + 1000)
    vi.useRealTimers()
    const { events } = await readState(sandbox)
    expect(events.map(({ type }) => type)).toEqual(['checkout.session.expired'])
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('expired')
  } finally {
    vi.useRealTimers()
  }
})

test('a session is expired by switch', async () => {
  const { sandbox, id, read } = await anOpenSession()
  expect((await control(sandbox, `sessions/${id}/expire`)).status).toBe(200)
  expect(await read()).toMatchObject({ status: 'expired' })
})
