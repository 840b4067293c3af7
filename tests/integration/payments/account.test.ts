import { expect, test } from 'vitest'
import { bagCookie } from '#app/cart/bag-cookie.server'
import { readCheckout } from '#app/checkout/read-checkout.server'
import { keepAddress, listAddresses } from '#app/customers/addresses.server'
import { db } from '#app/platform/database.server'
import { action as pay, loader as checkout } from '#app/routes/_pay.checkout._index'
import { aBag } from '#tests/factories/bag'
import { aCustomer, crumb } from '#tests/factories/customer'
import { aPriceBook } from '#tests/factories/price-book'
import { aShopper, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { queriesOf } from '#tests/setup/count-queries'
import { get, post } from '#tests/setup/ask-route'

async function aFilledBag() {
  await aPriceBook()
  const bag = await aBag().with(await aStockedVariant(9))
  return { ...bag, cookie: crumb(await bagCookie(bag.id)) }
}

/** Presses the button, having seen the total, and is sent to the payment page. */
async function payFor(bag: { id: string }, cookie: string, more: Record<string, string> = {}) {
  const seen = JSON.stringify(await seenQuote(bag))
  const fields = { ...(aShopper() as Record<string, string>), seen, intent: 'pay', ...more }
  expect(await post(pay, fields, { cookie })).toMatchObject({ status: 303 })
  return db.order.findFirstOrThrow({ orderBy: { number: 'desc' } })
}

test('an order is its customer’s, and its address is kept when that was ticked', async () => {
  const [bag, { id, cookie }] = [await aFilledBag(), await aCustomer('office@example.com')]
  const order = await payFor(bag, `${bag.cookie}; ${cookie}`, { saveAddress: 'on' })
  expect(order).toMatchObject({ customerId: id, email: 'sam@example.com' })
  expect(await listAddresses(id)).toMatchObject([
    { fullName: 'Sam Shopper', line1: '1 Main Street', line2: null, phone: null },
  ])
})

test('without the tick no address is kept, and a guest’s order is nobody’s', async () => {
  const [bag, { id, cookie }] = [await aFilledBag(), await aCustomer()]
  await payFor(bag, `${bag.cookie}; ${cookie}`)
  expect(await listAddresses(id)).toEqual([])
  const other = await aFilledBag()
  expect(await payFor(other, other.cookie, { saveAddress: 'on' })).toMatchObject({
    customerId: null,
  })
  expect(await db.customerAddress.count()).toBe(0)
})

test('checkout comes filled in for its customer, and as it was for a guest', async () => {
  const [bag, { id, cookie }] = [await aFilledBag(), await aCustomer()]
  await payFor(bag, `${bag.cookie}; ${cookie}`, { saveAddress: 'on' })
  const next = await aFilledBag()
  const own = (await get(checkout, '/checkout', `${next.cookie}; ${cookie}`)).data
  expect(own).toMatchObject({
    checkout: {
      isCustomer: true,
      taxKnown: true,
      draft: { email: 'sam@example.com', line1: '1 Main Street', state: 'TX' },
    },
  })
  const guest = (await get(checkout, '/checkout', next.cookie)).data
  expect(guest).toMatchObject({ checkout: { isCustomer: false, draft: {} } })
  expect(JSON.stringify(guest)).not.toContain('Main Street')

  const now = new Date()
  const asGuest = await queriesOf(() => readCheckout(next.id, now))
  const asCustomer = await queriesOf(() =>
    readCheckout(next.id, now, { id, email: 'sam@example.com' }),
  )
  expect(asCustomer.length).toBe(asGuest.length + 1)
})

test('the same address is kept once, and the latest ten', async () => {
  const { id } = await aCustomer()
  const at = (n: number) => new Date(Date.UTC(2026, 2, 1 + n))
  const address = (n: number) => ({
    ...{ fullName: 'Sam', line1: `${n} Main Street`, line2: null, city: 'Austin' },
    ...{ state: 'TX', postalCode: '78701', phone: null },
  })
  for (let n = 1; n <= 12; n += 1) await keepAddress(id, address(n), at(n))
  await keepAddress(id, { ...address(5), phone: '5125550100' }, at(13))
  const kept = await listAddresses(id)
  expect(kept).toHaveLength(10)
  expect(kept[0]).toMatchObject({ line1: '5 Main Street', phone: '5125550100' })
  expect(kept.at(-1)).toMatchObject({ line1: '3 Main Street' })
})
