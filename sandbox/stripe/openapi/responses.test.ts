import { Ajv } from 'ajv'
import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { aSandbox, control, sessionParams } from '../test-kit'
import subset from './stripe-subset.json' with { type: 'json' }

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { 'unix-time': true, decimal: true },
})
ajv.addSchema({ $id: 'stripe', ...subset })

function problemsOf(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `stripe#/responses/${schema}` })
  validate(JSON.parse(JSON.stringify(value)))
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  )
}

test('every kind of answer fits Stripe’s published description', async () => {
  const { sandbox, stripe } = await aSandbox()
  const coupon = await stripe.coupons.create({ percent_off: 10 })
  const create = () =>
    stripe.checkout.sessions.create(
      sessionParams({ discounts: [{ coupon: coupon.id }], expand: ['line_items'] }),
    )
  const outcomes = [
    'paid',
    'declined',
    'authentication_failed',
    'delayed_success',
    'delayed_failure',
  ]
  const sessions: Stripe.Checkout.Session[] = []
  for (const outcome of outcomes) {
    const { id } = await create()
    await control(sandbox, `sessions/${id}/pay`, { outcome })
    sessions.push(await stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] }))
  }
  const waiting = await create()
  await control(sandbox, `sessions/${waiting.id}/pay`, { card: '4000002500003155' })
  const intent = String(sessions[0]?.payment_intent)
  await stripe.refunds.create({ payment_intent: intent, amount: 100 })
  sandbox.setSwitches({ refunds: 'pending-then-fails' })
  await stripe.refunds.create({ payment_intent: intent, amount: 100 })
  await control(sandbox, 'settle-delayed')
  await control(sandbox, 'disputes', { payment_intent: intent })
  await control(sandbox, `sessions/${waiting.id}/expire`)

  const found: [string, unknown[]][] = [
    ['checkout.session', [waiting, ...sessions]],
    ['item', waiting.line_items?.data ?? []],
    ['payment_intent', (await stripe.paymentIntents.list()).data],
    ['charge', (await stripe.charges.list()).data],
    ['refund', (await stripe.refunds.list()).data],
    ['dispute', (await stripe.disputes.list()).data],
    ['coupon', [coupon]],
    ['event', (await stripe.events.list({ limit: 100 })).data],
    ['deleted_coupon', [await stripe.coupons.del(coupon.id)]],
  ]
  for (const [schema, values] of found) {
    expect(values.length, schema).toBeGreaterThan(0)
    for (const value of values) expect(problemsOf(schema, value), schema).toEqual([])
  }
})

test('errors fit it too', async () => {
  const { sandbox } = await aSandbox()
  const answer = await fetch(`${sandbox.url}/v1/charges/ch_none`, {
    headers: { authorization: 'Bearer sk_test_x' },
  })
  expect(problemsOf('error', await answer.json())).toEqual([])
})

test('the extracted description belongs to the installed SDK', () => {
  expect(subset.sdkApiVersion).toBe(Stripe.API_VERSION)
})
