import { describe, expect, test } from 'vitest'
import { listAddresses } from '#app/customers/addresses.server'
import { keepSkin } from '#app/customers/skin.server'
import { db } from '#app/platform/database.server'
import { loader as overview } from '#app/routes/_shop.account._index'
import { action as changeAddresses } from '#app/routes/_shop.account.addresses'
import {
  action as editAddress,
  loader as oneAddress,
} from '#app/routes/_shop.account.addresses_.$id'
import { action as privacy } from '#app/routes/_shop.account.privacy'
import { loader as copy } from '#app/routes/account.data[.]json'
import { aBag } from '#tests/factories/bag'
import { aCustomer } from '#tests/factories/customer'
import { aSubscriber } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aShopper } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { get, post } from '#tests/setup/ask-route'

const SAM = 'sam@example.com'
const SKIN = { answers: 'skin=oily&expecting=no', withHealth: true, consentVersion: '2026-11' }
const HOME = {
  fullName: 'Sam Shopper',
  line1: '1 Main Street',
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
}

describe('the account’s pages', () => {
  test.each(Object.entries({ overview, oneAddress, copy }))(
    'lead whoever is not signed in to the sign-in: %s',
    async (_name, loader) => {
      const answer = await get(loader, '/', '', { id: crypto.randomUUID() })
      expect(answer).toMatchObject({ status: 303, location: '/account/sign-in' })
    },
  )

  test('show the orders of the proven address, however it was typed, and nobody else’s', async () => {
    const guest = await anOrder(aShopper({ email: 'Sam@example.com' })).delivered()
    await anOrder(aShopper({ email: 'sam2@example.com' })).paid()
    const { id, cookie } = await aCustomer(SAM)
    const elsewhere = await anOrder(aShopper({ email: 'office@example.com' })).paid()
    await db.order.update({ where: { id: elsewhere.id }, data: { customerId: id } })
    const other = await aCustomer('ada@example.com')
    const hers = await anOrder(aShopper({ email: SAM })).paid()
    await db.order.update({ where: { id: hers.id }, data: { customerId: other.id } })

    const { data } = await get(overview, '/account', cookie)
    expect(data).toMatchObject({
      orders: [
        { number: elsewhere.number },
        { number: guest.number, path: expect.stringContaining('?key=') as string },
      ],
      page: 1,
      pageCount: 1,
    })
    const file = (await get(copy, '/', cookie)).text
    for (const { number } of [guest, elsewhere]) expect(file).toContain(`"number": ${number}`)
    expect(file).not.toContain(`"number": ${hers.number}`)
  })

  test('say when what was bought runs out, without what was sent back', async () => {
    const made = await anOrder().delivered()
    const { cookie } = await aCustomer(SAM)
    expect((await get(overview, '/', cookie)).data).toMatchObject({
      bought: [{ slug: made.lines[0]!.productSlug }],
    })
    await db.orderLine.updateMany({ data: { refundedQuantity: 1 } })
    expect((await get(overview, '/', cookie)).data).toMatchObject({ bought: [] })
  })
})

describe('addresses', () => {
  test('are shown, changed and removed by their customer alone', async () => {
    const { id, cookie } = await aCustomer()
    const stranger = await aCustomer('ada@example.com')
    const kept = await db.customerAddress.create({
      data: { customerId: id, ...HOME, usedAt: new Date() },
    })
    const params = { id: kept.id }
    expect(await get(oneAddress, '/', stranger.cookie, params)).toMatchObject({ status: 404 })
    const hers = { cookie: stranger.cookie, params }
    expect(await post(editAddress, HOME, hers)).toMatchObject({ status: 404 })
    await post(changeAddresses, { intent: 'remove', id: kept.id }, hers)
    expect(await listAddresses(id)).toHaveLength(1)

    const wrong = await post(editAddress, { ...HOME, postalCode: '02118' }, { cookie, params })
    expect(wrong).toMatchObject({ status: 400 })
    const moved = { ...HOME, line1: '2 Elm Street' }
    expect(await post(editAddress, moved, { cookie, params })).toMatchObject({ status: 303 })
    expect(await listAddresses(id)).toMatchObject([{ line1: '2 Elm Street', line2: null }])
    await post(changeAddresses, { intent: 'remove', id: kept.id }, { cookie })
    expect(await listAddresses(id)).toEqual([])
  })
})

describe('leaving', () => {
  test('everywhere ends every session', async () => {
    const [phone, laptop] = [await aCustomer(), await aCustomer()]
    const answer = await post(privacy, { intent: 'sign-out-everywhere' }, phone)
    expect(answer).toMatchObject({ status: 303, location: '/account/sign-in?ended=yes' })
    expect(await get(overview, '/', laptop.cookie)).toMatchObject({ status: 303 })
  })

  test('wants to be sure', async () => {
    const { cookie } = await aCustomer()
    expect(await post(privacy, { intent: 'delete' }, { cookie })).toMatchObject({ status: 400 })
    expect(await db.customer.count()).toBe(1)
  })

  test('takes the personal data along and keeps the books', async () => {
    const now = new Date()
    const long = new Date(now.getTime() - 20 * 86_400_000)
    const paid = await anOrder(aShopper({ phone: '5125550100' })).delivered()
    const unpaid = await anOrder(aShopper()).expired(long)
    const bag = await aBag().with(await aStockedVariant(3))
    const { id, cookie } = await aCustomer()
    await db.customer.update({ where: { id }, data: { bagId: bag.id } })
    await db.checkoutDraft.create({ data: { bagId: bag.id, fields: { city: 'Austin' } } })
    await db.customerAddress.create({ data: { customerId: id, ...HOME, usedAt: now } })
    await keepSkin(id, SKIN, now)
    await db.order.updateMany({ where: { id: paid.id }, data: { customerId: id } })
    const answer = await post(privacy, { intent: 'delete', sure: 'yes' }, { cookie })
    expect(answer).toMatchObject({ status: 303, location: '/account/sign-in?deleted=yes' })

    const left = [
      await db.customer.count(),
      await db.customerSession.count(),
      await db.customerSkin.count(),
      await db.skinConsent.count(),
      await db.customerAddress.count(),
      await db.signInLink.count(),
      await db.checkoutDraft.count(),
      await db.bag.count({ where: { id: bag.id } }),
      await db.mail.count({ where: { occasion: { startsWith: 'sign-in:' } } }),
    ]
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(await db.order.findUnique({ where: { id: paid.id } })).toMatchObject({
      customerId: null,
      phone: null,
      fullName: 'Sam Shopper',
      totalCents: paid.totalCents,
    })
    expect(await db.order.findUnique({ where: { id: unpaid.id } })).toMatchObject({
      email: 'deleted@porewell.invalid',
      fullName: 'Deleted',
      line1: 'Deleted',
      totalCents: unpaid.totalCents,
    })
  })

  test('hands out all that is kept, and no secret', async () => {
    await aSubscriber(SAM, 'subscribed', new Date())
    await anOrder(aShopper({ phone: '5125550100' })).paid()
    const { id, cookie } = await aCustomer()
    await keepSkin(id, SKIN, new Date())
    const { text, status, headers } = await get(copy, '/account/data.json', cookie)
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/)
    const file = JSON.parse(text) as Record<string, unknown>
    expect(file).toMatchObject({
      account: { email: SAM, addresses: [] },
      skinProfile: { withHealth: true },
      consentsToKeepSkinProfile: [{ kind: 'given', withHealth: true }],
      orders: [{ phone: '5125550100', fullName: 'Sam Shopper', lines: [{}] }],
      letters: { status: 'subscribed', consents: [{ kind: 'requested' }, { kind: 'confirmed' }] },
    })
    expect(text).not.toMatch(/secretHash|sessionUrl|costCents|actor/)
  })
})
