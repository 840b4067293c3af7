import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { deliverOrder } from './deliver-order.server'
import { makeReady } from './make-ready.server'
import { refundOrder } from './refund-order.server'
import { replaceRecalled } from './replace-recalled.server'
import { shipOrder } from './ship-order.server'

const now = new Date()
let olive: Actor
let serum: { id: string }
let order: MadeOrder

const send = () =>
  shipOrder(olive, { orderId: order.id, formId: randomUUID(), version: 1, carrier: 'Other' }, now)
const replace = () => replaceRecalled(olive, { orderId: order.id, variantId: serum.id }, now)
const lots = async () =>
  (await db.stockLot.findMany({ orderBy: { lotCode: 'asc' } })).map(
    ({ lotCode, onHand, held }) => `${lotCode}: ${onHand}, ${held} held`,
  )
const recall = (lotCode: string) =>
  db.stockLot.updateMany({ where: { lotCode }, data: { recalledAt: now } })

async function receive(lotCode: string, quantity: number) {
  const { locationId } = await db.stockLot.findFirstOrThrow()
  const lot = { variantId: serum.id, locationId, lotCode, expiresOn: null, quantity }
  await receiveStock(db, { lots: [lot], now, actor: 'test' })
}

beforeEach(async () => {
  olive = await aStaffMember('owner')
  serum = await aStockedVariant(2)
  order = await anOrder().of(serum, 2).paid()
  await recall('A')
})

test('units of a recalled lot do not leave until others are taken for them, once', async () => {
  expect(await send()).toBe('recalled')
  expect(await replace()).toBe('none-to-take')
  await receive('B', 3)
  const outcomes = await Promise.all([replace(), replace(), replace()])
  expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
  expect(await lots()).toEqual(['A: 2, 0 held', 'B: 1, 0 held'])
  const moves = await db.stockLedger.findMany({ orderBy: { id: 'desc' }, take: 3 })
  expect(moves.map(({ move, reason }) => [move, reason])).toEqual([
    ['sell', null],
    ['give_back', 'recalled'],
    ['hold', null],
  ])
  expect(await send()).toBe('done')
  const sent = await db.holdLine.findMany({ where: { shipped: { gt: 0 } }, include: { lot: true } })
  expect(sent).toMatchObject([{ shipped: 2, lot: { lotCode: 'B' } }])
})

test('of an order with units of two lots the good ones leave, and the recalled ones are refunded', async () => {
  await receive('B', 1)
  await db.stockLot.updateMany({ where: { lotCode: 'A' }, data: { recalledAt: null, onHand: 1 } })
  order = await anOrder().of(serum, 2).paid()
  await recall('A')
  expect(await send()).toBe('recalled')
  const lines = [{ orderLineId: order.lines[0]!.id, quantity: 1 }]
  const asked = { orderId: order.id, formId: randomUUID(), lines, reason: 'missing' as const }
  const refund = { ...asked, withDelivery: false, restock: true }
  expect(await refundOrder(olive, refund, now)).toBe('done')
  expect(await lots()).toEqual(['A: 1, 0 held', 'B: 0, 0 held'])
  expect(await send()).toBe('done')
})

test('a pickup with units of a recalled lot is neither made ready nor handed out', async () => {
  const { locationId: pickupLocationId } = await db.stockLot.findFirstOrThrow()
  const pickup = { deliveryMethod: 'pickup', pickupLocationId } as const
  await db.location.update({ where: { id: pickupLocationId }, data: { pickup: true } })
  await db.order.update({ where: { id: order.id }, data: pickup })
  expect(await makeReady(olive, order.id, now)).toBe('recalled')
  await db.order.update({ where: { id: order.id }, data: { status: 'ready_for_pickup' } })
  expect(await deliverOrder(olive, order.id, now)).toBe('recalled')
  await receive('B', 2)
  expect(await replace()).toBe('done')
  expect(await deliverOrder(olive, order.id, now)).toBe('done')
})

test('other units are not taken by a role that may not send', async () => {
  olive = await aStaffMember('support')
  expect(await replace()).toBe('not-allowed')
})
