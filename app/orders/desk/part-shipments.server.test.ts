import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aVariant } from '#tests/factories/stock'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { cancelPaidOrder } from '../cancel-paid-order.server'
import { cancelForShopper } from './cancel-for-shopper.server'
import { correctParcel } from './correct-parcel.server'
import { deliverOrder } from './deliver-order.server'
import { refundOrder } from './refund-order.server'
import { shipOrder, type Parcel } from './ship-order.server'

const now = new Date()
const later = new Date(now.getTime() + 3_600_000)

let olive: Actor
let order: MadeOrder
let serum: string

/** Three serums: two of a lot that expires first, one of the next. */
beforeEach(async () => {
  olive = await aStaffMember('owner')
  const { id: variantId } = await aVariant()
  const { id: locationId } = await aLocation()
  const lots = [
    { variantId, locationId, lotCode: 'FIRST', expiresOn: '2099-01-01', quantity: 2 },
    { variantId, locationId, lotCode: 'NEXT', expiresOn: '2099-06-01', quantity: 4 },
  ]
  await receiveStock(db, { lots, now, actor: 'staff' })
  order = await anOrder().of({ id: variantId }, 3).paid()
  serum = order.lines[0]!.id
})

const send = (quantity: number, more: Partial<Parcel> = {}, at = now) =>
  shipOrder(
    olive,
    {
      ...{ orderId: order.id, formId: randomUUID(), version: 1 },
      ...{ carrier: 'UPS', trackingNumber: '1Z999AA10123456784' },
      lines: [{ orderLineId: serum, quantity }],
      ...more,
    },
    at,
  )
const refund = (quantity: number, of: 'unsent' | 'sent', more = {}) =>
  refundOrder(
    olive,
    {
      ...{ orderId: order.id, formId: randomUUID(), withDelivery: false, restock: false },
      reason: 'missing' as const,
      lines: [{ orderLineId: serum, quantity, of }],
      ...more,
    },
    now,
  )
const stateOf = () => db.order.findUniqueOrThrow({ where: { id: order.id } })
const lineOf = () => db.orderLine.findUniqueOrThrow({ where: { id: serum } })
const lots = async () => {
  const all = await db.holdLine.findMany({ include: { lot: true } })
  return Object.fromEntries(
    all.map(({ lot, shipped, givenBack }) => [lot.lotCode, { shipped, givenBack }]),
  )
}

describe('an order that goes in two parcels', () => {
  test('stays to be sent until the second, and is delivered when the last has arrived', async () => {
    expect(await send(1)).toBe('done')
    expect(await stateOf()).toMatchObject({ status: 'paid', deliveredAt: null })
    expect(await lineOf()).toMatchObject({ shippedQuantity: 1 })
    const [first] = await db.shipment.findMany()
    expect(await deliverOrder(olive, order.id, now, first!.id)).toBe('done')
    expect(await deliverOrder(olive, order.id, now, first!.id)).toBe('already')
    expect(await stateOf()).toMatchObject({ status: 'paid', deliveredAt: null })

    expect(await send(2, {}, later)).toBe('done')
    expect(await stateOf()).toMatchObject({ status: 'shipped', deliveredAt: null })
    expect(await deliverOrder(olive, order.id, later)).toBe('done')
    expect(await stateOf()).toMatchObject({ status: 'delivered', deliveredAt: later })
    const kinds = await db.orderEvent.findMany({ where: { orderId: order.id } })
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['placed', 'paid', 'part_shipped', 'part_delivered', 'shipped', 'delivered'],
    ])
  })

  test('is mailed with what is in each and what is still to come', async () => {
    await send(1)
    await runJobs()
    await send(2, {}, later)
    await runJobs()
    const mails = await db.mail.findMany({
      where: { occasion: { contains: 'shipped' } },
      orderBy: { createdAt: 'asc' },
    })
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Part of order PW-${order.number} is on its way`,
      `Order PW-${order.number} is on its way`,
    ])
    const [part, rest] = mails.map(({ text }) => text.replaceAll(/\s+/g, ' '))
    expect(part).toContain('In this parcel: 1 × Plain Niacinamide Serum, 30 ml')
    expect(part).toContain('Still to come: 2 × Plain Niacinamide Serum, 30 ml')
    expect(part).toContain('https://www.ups.com/track?tracknum=1Z999AA10123456784')
    expect(rest).toContain('In this parcel: 2 ×')
    expect(rest).not.toContain('Still to come')
  })

  test('takes the lot that expires first into the first, and gives what never left back to the last', async () => {
    await send(2)
    expect(await lots()).toEqual({
      FIRST: { shipped: 2, givenBack: 0 },
      NEXT: { shipped: 0, givenBack: 0 },
    })
    expect(await refund(1, 'unsent', { restock: true })).toBe('done')
    expect(await lots()).toEqual({
      FIRST: { shipped: 2, givenBack: 0 },
      NEXT: { shipped: 0, givenBack: 1 },
    })
  })

  test('can no longer be cancelled, by staff or by the shopper', async () => {
    await send(1)
    expect(await cancelForShopper(olive, order.id, now)).toBe('not-now')
    expect(await cancelPaidOrder(order.id, 'shopper', now)).toBe('too-late')
    expect(await db.refund.count()).toBe(0)
  })
})

describe('of two staff who send the same units at the same moment', () => {
  test('one does, and the other is told that fewer are left', async () => {
    const outcomes = await Promise.all([send(2), send(2)])
    expect(outcomes.toSorted()).toEqual(['done', 'more-than-waits'])
    expect(await lineOf()).toMatchObject({ shippedQuantity: 2 })
    expect(await db.shipment.count()).toBe(1)
  })

  test('a form pressed five times sends one parcel', async () => {
    const formId = randomUUID()
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => send(1, { formId })))
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1)
    expect(await lineOf()).toMatchObject({ shippedQuantity: 1 })
  })

  test('units are sent or refunded, never both', async () => {
    const outcomes = await Promise.all([send(3), refund(3, 'unsent', { restock: true })])
    expect(outcomes.filter((each) => each === 'done')).toHaveLength(1)
    const { shippedQuantity, withdrawnQuantity } = await lineOf()
    expect([shippedQuantity, withdrawnQuantity].toSorted()).toEqual([0, 3])
  })

  test('the database refuses what a hand would write past them', async () => {
    await send(2)
    const [parcel] = await db.shipment.findMany()
    const other = await anOrder().paid()
    const by = (line: string, units: number) =>
      sql().query('INSERT INTO "ShipmentLine" VALUES ($1, $2, $3)', [extra, line, units])
    const { id: extra } = await db.shipment.create({
      data: { orderId: order.id, carrier: 'UPS', shippedAt: now },
    })
    await expect(by(serum, 2)).rejects.toThrow('sent_within_bought')
    await expect(by(serum, 0)).rejects.toThrow('parcel_has_units')
    await expect(by(other.lines[0]!.id, 1)).rejects.toThrow('lines of its own order')
    await expect(
      sql().query('DELETE FROM "ShipmentLine" WHERE "shipmentId" = $1', [parcel!.id]),
    ).rejects.toThrow('append-only')
  })
})

describe('the rest of a partly sent order', () => {
  test('can be refunded instead, exactly, and the order is then on its way', async () => {
    await send(1)
    expect(await refund(2, 'unsent', { restock: true })).toBe('done')
    expect(await stateOf()).toMatchObject({ status: 'shipped' })
    expect(await lineOf()).toMatchObject({ refundedQuantity: 2, withdrawnQuantity: 2 })
    const sent = { restock: false, withDelivery: true, reason: 'damaged' as const }
    expect(await refund(1, 'sent', sent)).toBe('done')
    const { _sum } = await db.refund.aggregate({ _sum: { amountCents: true } })
    expect(_sum.amountCents).toBe(order.totalCents)
    expect(await lineOf()).toMatchObject({ refundedQuantity: 3, withdrawnQuantity: 2 })
  })

  test('is delivered at once where the parcel has arrived already', async () => {
    await send(1)
    await deliverOrder(olive, order.id, later)
    expect(await refund(2, 'unsent')).toBe('done')
    expect(await stateOf()).toMatchObject({ status: 'delivered', deliveredAt: later })
  })

  test('is still sent in full when a unit that arrived broken is refunded', async () => {
    await send(1)
    expect(await refund(1, 'sent', { reason: 'damaged' })).toBe('done')
    expect(await send(3)).toBe('more-than-waits')
    expect(await send(2)).toBe('done')
    expect(await stateOf()).toMatchObject({ status: 'shipped' })
  })

  test('units with the shopper go back on the shelf only once they came back', async () => {
    await send(1)
    expect(await refund(1, 'sent', { restock: true, reason: 'goodwill' })).toBe('not-back')
    expect(await refund(2, 'sent')).toBe('too-many')
    expect(await refund(3, 'unsent')).toBe('too-many')
    expect(await refund(1, 'sent', { restock: true, reason: 'returned' })).toBe('done')
    expect(await lots()).toEqual({
      FIRST: { shipped: 0, givenBack: 1 },
      NEXT: { shipped: 0, givenBack: 0 },
    })
    expect(await send(2)).toBe('done')
  })
})

test('a form opened before the address was changed sends nothing', async () => {
  await db.order.update({ where: { id: order.id }, data: { version: 2 } })
  expect(await send(1)).toBe('edited-since')
  expect(await db.shipment.count()).toBe(0)
})

test('nothing, units of another order, and a form of another order are refused', async () => {
  const other = await anOrder().paid()
  const foreign = [{ orderLineId: other.lines[0]!.id, quantity: 1 }]
  expect(await send(0)).toBe('nothing-chosen')
  expect(await send(1, { lines: foreign })).toBe('more-than-waits')
  const formId = randomUUID()
  await send(1, { formId })
  expect(await send(1, { formId, orderId: other.id })).toBe('not-allowed')
})

test('a wrong tracking number is put right, mailed and in the trail; one put right meanwhile is not', async () => {
  await send(3)
  const [parcel] = await db.shipment.findMany()
  const right = { carrier: 'FedEx', trackingNumber: '999999999999' }
  const form = { orderId: order.id, shipmentId: parcel!.id, seenCarrier: 'UPS' }
  const correct = (seen: string, formId = randomUUID(), asked = right) =>
    correctParcel(olive, { ...form, formId, seen, ...asked }, now)
  expect(await correct('1Z999AA10123456784')).toBe('done')
  expect(await correct('1Z999AA10123456784')).toBe('already')
  const another = { carrier: 'DHL', trackingNumber: '1234567890' }
  expect(await correct('1Z999AA10123456784', randomUUID(), another)).toBe('corrected-since')
  // The number is as they saw it, the carrier is not.
  expect(await correct('999999999999', randomUUID(), another)).toBe('corrected-since')
  await runJobs()
  const mail = await db.mail.findFirstOrThrow({ where: { occasion: { startsWith: 'tracking' } } })
  expect(mail.text).toContain('FedEx, tracking number 999999999999')
  const { before, after } = await db.auditEntry.findFirstOrThrow({
    where: { action: 'order.tracking_corrected' },
  })
  expect(before).toEqual({ carrier: 'UPS' })
  expect(after).toEqual({ carrier: 'FedEx', anotherNumber: true })
  const trail = await db.auditEntry.findMany({ select: { before: true, after: true } })
  expect(JSON.stringify(trail)).not.toMatch(/1Z999AA10123456784|999999999999/)
})
