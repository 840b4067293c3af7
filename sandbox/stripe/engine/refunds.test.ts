import { expect, test } from 'vitest'
import { aSandbox, control, readState, sessionParams } from '../test-kit'

async function aPayment(how: object = { outcome: 'paid' }) {
  const started = await aSandbox()
  const { id } = await started.stripe.checkout.sessions.create(sessionParams())
  await control(started.sandbox, `sessions/${id}/pay`, how)
  const session = await started.stripe.checkout.sessions.retrieve(id)
  const intent = String(session.payment_intent)
  const charge = async () =>
    (await started.stripe.charges.list({ payment_intent: intent, expand: ['data.refunds'] }))
      .data[0]
  const types = async () =>
    (await readState(started.sandbox)).events.map(({ type }) => type).reverse()
  return { ...started, intent, charge, types }
}

test('parts are refunded until nothing is left, and never a cent more', async () => {
  const { stripe, intent, charge, types } = await aPayment()
  const first = await stripe.refunds.create({
    payment_intent: intent,
    amount: 950,
    reason: 'requested_by_customer',
    metadata: { line: '2' },
  })
  expect(first).toMatchObject({
    amount: 950,
    metadata: { line: '2' },
    reason: 'requested_by_customer',
    status: 'succeeded',
  })
  expect(await charge()).toMatchObject({ amount_refunded: 950, refunded: false })
  await expect(
    stripe.refunds.create({ payment_intent: intent, amount: 3351 }),
  ).rejects.toMatchObject({
    param: 'amount',
    message: expect.stringContaining('($33.51) is greater than unrefunded amount') as string,
  })
  const rest = await stripe.refunds.create({ charge: String(first.charge) })
  expect(rest.amount).toBe(3350)
  const refunded = await charge()
  expect(refunded).toMatchObject({ amount_refunded: 4300, refunded: true })
  expect(refunded?.refunds?.data.map(({ id }) => id)).toEqual([rest.id, first.id])
  await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
    code: 'charge_already_refunded',
  })
  const listed = await stripe.refunds.list({ payment_intent: intent })
  expect(listed.data.map(({ id }) => id)).toEqual([rest.id, first.id])
  expect(await stripe.refunds.retrieve(first.id)).toMatchObject({ id: first.id })
  expect((await types()).slice(3)).toEqual([
    'refund.created',
    'charge.refunded',
    'refund.created',
    'charge.refunded',
  ])
})

test('refunds racing for the same money give back exactly what was paid', async () => {
  const { stripe, intent, charge } = await aPayment()
  const tries = await Promise.allSettled(
    Array.from({ length: 10 }, () =>
      stripe.refunds.create({ payment_intent: intent, amount: 1000 }),
    ),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  expect((await charge())?.amount_refunded).toBe(4000)
})

test('nothing, or less than nothing, cannot be refunded', async () => {
  const { stripe, intent } = await aPayment()
  for (const amount of [0, -100])
    await expect(stripe.refunds.create({ payment_intent: intent, amount })).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
    })
  await expect(stripe.refunds.create({})).rejects.toMatchObject({ code: 'parameter_missing' })
})

test('an unpaid intent has nothing to refund', async () => {
  const { stripe, intent } = await aPayment({ outcome: 'declined' })
  await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toThrow(
    'does not have a successful charge',
  )
})

test('a pending refund succeeds later', async () => {
  const { sandbox, stripe, intent, types } = await aPayment({ card: '4000000000007726' })
  const refund = await stripe.refunds.create({ payment_intent: intent })
  expect(refund).toMatchObject({ status: 'pending', pending_reason: 'processing' })
  await control(sandbox, 'settle-delayed')
  expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'succeeded' })
  expect((await types()).at(-1)).toBe('refund.updated')
})

test('a refund that fails later leaves its amount to be refunded again', async () => {
  const { sandbox, stripe, intent, charge, types } = await aPayment()
  sandbox.setSwitches({ refunds: 'pending-then-fails' })
  const refund = await stripe.refunds.create({ payment_intent: intent })
  expect(refund.status).toBe('pending')
  expect(await charge()).toMatchObject({ refunded: true })
  await control(sandbox, 'settle-delayed', { kind: 'settle-refund' })
  expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'failed' })
  expect(await charge()).toMatchObject({ refunded: false, amount_refunded: 0 })
  expect((await types()).slice(-2)).toEqual(['refund.updated', 'refund.failed'])
})

test('a dispute is opened, blocks refunds and is decided', async () => {
  const { sandbox, stripe, intent, charge, types } = await aPayment()
  await control(sandbox, 'disputes', { payment_intent: intent })
  const dispute = (await stripe.disputes.list({ payment_intent: intent })).data[0]
  expect(dispute).toMatchObject({ amount: 4300, status: 'needs_response', reason: 'fraudulent' })
  expect(await charge()).toMatchObject({ disputed: true })
  await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
    code: 'charge_disputed',
  })
  await control(sandbox, `disputes/${dispute?.id ?? ''}/close`, { status: 'lost' })
  expect(await stripe.disputes.retrieve(dispute?.id ?? '')).toMatchObject({ status: 'lost' })
  expect((await types()).slice(-2)).toEqual(['charge.dispute.created', 'charge.dispute.closed'])
})

test('the card that is disputed at once', async () => {
  const { types } = await aPayment({ card: '4000000000000259' })
  expect((await types()).at(-1)).toBe('charge.dispute.created')
})
