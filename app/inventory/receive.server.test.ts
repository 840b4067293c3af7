import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { availableFor } from './availability.server'
import { pickupAvailability } from './pickup-availability.server'
import { holdStock } from './hold.server'
import { receiveStock, type ReceivedLot } from './receive.server'

const now = new Date('2026-03-10T12:00:00Z')
let lot: ReceivedLot

beforeEach(async () => {
  lot = {
    variantId: (await aVariant()).id,
    locationId: (await aLocation()).id,
    lotCode: 'A',
    expiresOn: '2027-01-01',
    quantity: 4,
  }
})

test('a second delivery of a lot adds to it', async () => {
  await receive(lot)
  await receive({ ...lot, quantity: 3 })
  expect(await db.stockLot.findMany()).toMatchObject([{ onHand: 7, held: 0 }])
  expect(await db.stockLedger.count()).toBe(2)
})

test('deliveries at once are all counted', async () => {
  await Promise.all(Array.from({ length: 20 }, () => receive(lot)))
  expect(await db.stockLot.findMany()).toMatchObject([{ onHand: 80 }])
})

test('a known lot with another expiry date is refused, with the rest of the delivery', async () => {
  await receive(lot)
  const misread = { ...lot, expiresOn: '2028-01-01' }
  expect(await receive(misread, { ...lot, lotCode: 'B' })).toEqual({
    kind: 'expiry-differs',
    lots: [
      {
        variantId: lot.variantId,
        locationId: lot.locationId,
        lotCode: 'A',
        knownExpiry: lot.expiresOn,
      },
    ],
  })
  expect(await db.stockLot.findMany()).toMatchObject([{ lotCode: 'A', onHand: 4 }])
})

test('a shopper is told what could be held now, by parcel and by place', async () => {
  const counter = (await aLocation({ ships: false, name: 'Counter', position: 1 })).id
  const soldOut = (await aVariant()).id
  await receive(
    lot,
    { ...lot, lotCode: 'old', expiresOn: '2026-03-20', quantity: 9 },
    { ...lot, locationId: counter, quantity: 2 },
  )
  const ids = [lot.variantId, soldOut]
  const byParcel = await availableFor(db, ids, { now, from: { kind: 'shipping' } })
  expect(byParcel).toEqual(
    new Map([
      [lot.variantId, 4],
      [soldOut, 0],
    ]),
  )
  const atCounter = await availableFor(db, ids, {
    now,
    from: { kind: 'pickup', locationId: counter },
  })
  expect(atCounter).toEqual(
    new Map([
      [lot.variantId, 2],
      [soldOut, 0],
    ]),
  )
  expect(await pickupAvailability(db, [lot.variantId], now)).toMatchObject([
    { locationId: lot.locationId, available: 4 },
    { locationId: counter, locationName: 'Counter', available: 2 },
  ])
})

test('what a shopper holds already still counts as theirs, and as nobody else’s', async () => {
  await receive(lot)
  const { id: orderId } = await anUnpaidOrder(lot.variantId)
  const lines = [{ variantId: lot.variantId, quantity: 3 }]
  const from = { kind: 'shipping' as const }
  await holdStock(db, { orderId, lines, from, expiresAt: now, now, actor: 'shopper' })
  const available = async (heldFor?: string) =>
    (await availableFor(db, [lot.variantId], { now, from, heldFor })).get(lot.variantId)
  expect(await available()).toBe(1)
  expect(await available(orderId)).toBe(4)
})

test('before a way of delivery is chosen, the better one counts, not their sum', async () => {
  const counter = (await aLocation({ ships: false, name: 'Counter' })).id
  await receive({ ...lot, quantity: 2 }, { ...lot, locationId: counter, quantity: 3 })
  const available = async (locationId: string | null) =>
    (await availableFor(db, [lot.variantId], { now, from: { kind: 'either', locationId } })).get(
      lot.variantId,
    )
  expect(await available(null)).toBe(2)
  expect(await available(counter)).toBe(3)
})

function receive(...lots: ReceivedLot[]) {
  return db.$transaction((tx) => receiveStock(tx, { lots, now, actor: 'staff' }))
}
