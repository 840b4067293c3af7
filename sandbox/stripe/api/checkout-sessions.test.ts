import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { aLine, aSandbox, clientOf, control, sessionParams } from '../test-kit'

test('a session is created with totals from its lines', async () => {
  const { sandbox, stripe } = await aSandbox()
  const session = await stripe.checkout.sessions.create(sessionParams())
  expect(session).toMatchObject({
    object: 'checkout.session',
    amount_subtotal: 4300,
    amount_total: 4300,
    client_reference_id: 'PW-1001',
    customer_email: 'sam@example.com',
    metadata: { order: 'PW-1001' },
    mode: 'payment',
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    url: `${sandbox.url}/c/pay/${session.id}`,
  })
  expect(session.id).toMatch(/^cs_test_\w{60}$/)
  expect(session.expires_at - session.created).toBe(24 * 60 * 60)
  expect(session.lastResponse.requestId).toMatch(/^req_\w+$/)
  expect(await stripe.checkout.sessions.retrieve(session.id)).toEqual({ ...session })
})

test('line items come on request, with their products', async () => {
  const { stripe } = await aSandbox()
  const created = await stripe.checkout.sessions.create(
    sessionParams({ expand: ['line_items.data.price.product'] }),
  )
  const line = created.line_items?.data[1]
  expect(line).toMatchObject({ quantity: 2, amount_total: 1900, description: 'Rice Cleanser' })
  expect(line?.price?.product).toMatchObject({ object: 'product', name: 'Rice Cleanser' })
  expect(line?.price?.unit_amount_decimal?.toString()).toBe('950')

  const listed = await stripe.checkout.sessions.listLineItems(created.id, { limit: 1 })
  expect(listed.data.map((item) => item.description)).toEqual(['Barrier Serum 30 ml'])
  expect(listed.has_more).toBe(true)
  const session = await stripe.checkout.sessions.retrieve(created.id)
  expect(session.line_items).toBeUndefined()
})

test('sessions are listed newest first, page by page, and by status', async () => {
  const { stripe } = await aSandbox()
  const ids: string[] = []
  for (let n = 0; n < 5; n += 1)
    ids.unshift((await stripe.checkout.sessions.create(sessionParams())).id)
  const first = await stripe.checkout.sessions.list({ limit: 2 })
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  expect(first.has_more).toBe(true)
  const all = await stripe.checkout.sessions.list({ limit: 2 }).autoPagingToArray({ limit: 10 })
  expect(all.map(({ id }) => id)).toEqual(ids)
  await stripe.checkout.sessions.expire(ids[0] ?? '')
  const open = await stripe.checkout.sessions.list({ status: 'open' })
  expect(open.data.map(({ id }) => id)).toEqual(ids.slice(1))
  await expect(stripe.checkout.sessions.list({ limit: 101 })).rejects.toThrow('less than or equal')
})

test('a coupon is shared over the lines, and is gone once deleted', async () => {
  const { stripe } = await aSandbox()
  const coupon = await stripe.coupons.create({ percent_off: 15, duration: 'once', name: 'Spring' })
  const session = await stripe.checkout.sessions.create(
    sessionParams({ discounts: [{ coupon: coupon.id }], expand: ['line_items'] }),
  )
  expect(session).toMatchObject({ amount_subtotal: 4300, amount_total: 3655 })
  expect(session.total_details?.amount_discount).toBe(645)
  const discounts = session.line_items?.data.map((item) => item.amount_discount) ?? []
  expect(discounts).toEqual([360, 285])
  expect(await stripe.coupons.retrieve(coupon.id)).toMatchObject({ percent_off: 15, valid: true })
  expect(await stripe.coupons.del(coupon.id)).toMatchObject({ id: coupon.id, deleted: true })
  await expect(
    stripe.checkout.sessions.create(sessionParams({ discounts: [{ coupon: coupon.id }] })),
  ).rejects.toMatchObject({ code: 'resource_missing' })
})

test('an amount off never makes a total negative, and a limited coupon runs out', async () => {
  const { sandbox, stripe } = await aSandbox()
  const coupon = await stripe.coupons.create({
    id: 'ONCE',
    amount_off: 9900,
    currency: 'usd',
    max_redemptions: 1,
  })
  const params = sessionParams({ discounts: [{ coupon: coupon.id }] })
  const session = await stripe.checkout.sessions.create(params)
  expect(session).toMatchObject({ amount_total: 0 })
  const paid = await fetch(session.url ?? '', { method: 'POST', redirect: 'manual' })
  expect(paid.status).toBe(303)
  expect(await stripe.checkout.sessions.retrieve(session.id)).toMatchObject({
    status: 'complete',
    payment_status: 'no_payment_required',
  })
  await expect(stripe.checkout.sessions.create(params)).rejects.toMatchObject({
    code: 'coupon_expired',
  })
  expect((await control(sandbox, `sessions/${session.id}/pay`, { outcome: 'paid' })).status).toBe(
    409,
  )
})

test('an expiry must be 30 minutes to 24 hours away', async () => {
  const { stripe } = await aSandbox()
  const now = Math.floor(Date.now() / 1000)
  for (const seconds of [60, 29 * 60, 25 * 60 * 60])
    await expect(
      stripe.checkout.sessions.create(sessionParams({ expires_at: now + seconds })),
    ).rejects.toMatchObject({ statusCode: 400, param: 'expires_at' })
  const session = await stripe.checkout.sessions.create(sessionParams({ expires_at: now + 1860 }))
  expect(session.expires_at).toBe(now + 1860)
})

test('an open session expires by request, once', async () => {
  const { stripe } = await aSandbox()
  const { id } = await stripe.checkout.sessions.create(sessionParams())
  expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null })
  await expect(stripe.checkout.sessions.expire(id)).rejects.toThrow(
    'Only Checkout Sessions with a status in ["open"] can be expired.',
  )
})

test('what Stripe knows and the sandbox does not simulate is refused by name', async () => {
  const { stripe } = await aSandbox()
  await expect(
    stripe.checkout.sessions.create(sessionParams({ allow_promotion_codes: true })),
  ).rejects.toMatchObject({ code: 'sandbox_not_simulated', param: 'allow_promotion_codes' })
  await expect(
    stripe.checkout.sessions.create(sessionParams({ mode: 'subscription' })),
  ).rejects.toMatchObject({ code: 'sandbox_not_simulated' })
})

test('totals below and above what Stripe charges are refused', async () => {
  const { stripe } = await aSandbox()
  await expect(
    stripe.checkout.sessions.create(sessionParams({ line_items: [aLine('Sample', 49)] })),
  ).rejects.toMatchObject({ code: 'amount_too_small' })
  await expect(
    stripe.checkout.sessions.create(sessionParams({ line_items: [aLine('Gold', 99_999_999, 2)] })),
  ).rejects.toMatchObject({ code: 'amount_too_large' })
})

test('a foreign API version is refused instead of answered in the wrong shape', async () => {
  const { sandbox } = await aSandbox()
  const old = new Stripe('sk_test_x', {
    ...{ apiVersion: '2020-08-27' as typeof Stripe.API_VERSION },
    protocol: 'http',
    host: '127.0.0.1',
    port: sandbox.port,
  })
  await expect(old.checkout.sessions.list()).rejects.toThrow('speaks API version')
  await expect(clientOf(sandbox).checkout.sessions.list()).resolves.toMatchObject({ data: [] })
})
