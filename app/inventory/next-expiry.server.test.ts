import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { holdStock } from './hold.server'
import { nextExpiry } from './next-expiry.server'
import { receiveStock } from './receive.server'

const now = new Date('2026-03-10T12:00:00Z')

test('what is sent expires no earlier than the first lot that a parcel could take', async () => {
  const { id: locationId } = await aLocation()
  const variantId = (await aVariant()).id
  // The first may not be sold any more, the second has nothing free.
  const lots = ['2026-03-20', '2026-09-01', '2027-02-01', null].map((expiresOn) => ({
    variantId,
    locationId,
    lotCode: expiresOn ?? 'undated',
    expiresOn,
    quantity: 2,
  }))
  await receiveStock(db, { lots, now, actor: 'staff' })
  const expiry = async () => (await nextExpiry(db, [variantId], now)).get(variantId)
  expect(await expiry()).toBe('2026-09-01')

  const orderId = (await anUnpaidOrder(variantId)).id
  const expiresAt = new Date('2026-03-10T13:00:00Z')
  const lines = [{ variantId, quantity: 2 }]
  await db.$transaction((tx) =>
    holdStock(tx, { orderId, lines, expiresAt, now, actor: 'shopper', from: { kind: 'shipping' } }),
  )
  expect(await expiry()).toBe('2027-02-01')
})

test('a variant without dated stock promises nothing', async () => {
  const variantId = (await aVariant()).id
  expect(await nextExpiry(db, [variantId], now)).toEqual(new Map())
})
