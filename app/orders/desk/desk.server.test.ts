import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { countCustomerUses } from '#app/promotions/find-offers.server'
import { aBag } from '#tests/factories/bag'
import { aPromotion } from '#tests/factories/promotion'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aStockedVariant } from '#tests/factories/stock'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { addNote } from './add-note.server'
import { cancelForShopper } from './cancel-for-shopper.server'
import { deliverOrder } from './deliver-order.server'
import { makeReady } from './make-ready.server'
import { refundOrder } from './refund-order.server'
import { shipOrder } from './ship-order.server'

const now = new Date()
const PARCEL = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }

const ship = (actor: Actor, orderId: string) =>
  shipOrder(actor, { orderId, formId: orderId, version: 1, ...PARCEL }, now)
const trail = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)
const mails = async () =>
  (await db.mail.findMany({ orderBy: { createdAt: 'asc' } })).map(
    ({ occasion }) => occasion.split(':')[0],
  )

async function aPickup(location: { id: string }) {
  const order = await anOrder()
    .of(await aStockedVariant(5))
    .paid()
  return db.order.update({
    where: { id: order.id },
    data: { deliveryMethod: 'pickup', pickupLocationId: location.id },
  })
}

describe('sending an order', () => {
  test('marks it, mails the tracking number, and once only, however often it is pressed', async () => {
    const fay = await aStaffMember('fulfilment')
    const { id, number } = await anOrder().paid()
    const outcomes = await Promise.all([ship(fay, id), ship(fay, id), ship(fay, id)])
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    expect(await db.order.findUnique({ where: { id } })).toMatchObject({ status: 'shipped' })
    expect(await db.shipment.findMany()).toMatchObject([PARCEL])
    await runJobs()
    const mail = await db.mail.findFirstOrThrow({ where: { occasion: { startsWith: 'shipped' } } })
    expect(mail.subject).toBe(`Order PW-${number} is on its way`)
    expect(mail.text).toContain('UPS, tracking number 1Z999AA10123456784')
    expect(await db.auditEntry.findMany()).toMatchObject([
      {
        actorId: fay.id,
        action: 'order.shipped',
        recordId: id,
        recordName: `PW-${number}`,
        before: { status: 'paid' },
        after: { status: 'shipped', carrier: PARCEL.carrier },
      },
    ])
  })

  test('then its arrival is noted, from which on it can be sent back', async () => {
    const fay = await aStaffMember('fulfilment')
    const { id } = await anOrder().paid()
    expect(await deliverOrder(fay, id, now)).toBe('not-now')
    await ship(fay, id)
    expect(await deliverOrder(fay, id, now)).toBe('done')
    expect(await deliverOrder(fay, id, now)).toBe('already')
    const arrived = { status: 'delivered', deliveredAt: now }
    expect(await db.order.findUnique({ where: { id } })).toMatchObject(arrived)
    expect(await db.shipment.findMany()).toMatchObject([{ deliveredAt: now }])
    expect(await trail()).toEqual(['order.shipped', 'order.delivered'])
  })

  test('is refused for an unpaid order and for one that is to be picked up', async () => {
    const fay = await aStaffMember('fulfilment')
    expect(await ship(fay, (await anOrder().waiting()).id)).toBe('not-now')
    expect(await ship(fay, (await aPickup(await aLocation())).id)).toBe('not-now')
    expect(await trail()).toEqual([])
  })
})

test('a pickup is made ready, mailed and handed out by its own studio only', async () => {
  const [dallas, austin] = [await aLocation(), await aLocation({ name: 'Austin' })]
  const clio = await aStaffMember('clinic', { locationId: dallas.id })
  const ours = await aPickup(dallas)
  const theirs = await aPickup(austin)
  expect(await makeReady(clio, theirs.id, now)).toBe('not-allowed')
  expect(await makeReady(clio, ours.id, now)).toBe('done')
  expect(await makeReady(clio, ours.id, now)).toBe('already')
  expect(await deliverOrder(clio, ours.id, now)).toBe('done')
  await runJobs()
  expect(await mails()).toContain('ready_for_pickup')
  expect(await trail()).toEqual(['order.ready', 'order.picked_up'])
})

test('one form writes one note, which the trail mentions without its words', async () => {
  const sol = await aStaffMember('support')
  const { id: orderId } = await anOrder().paid()
  const note = { orderId, formId: randomUUID(), text: 'Called about the address.' }
  const outcomes = await Promise.all([addNote(sol, note, now), addNote(sol, note, now)])
  expect(outcomes.toSorted()).toEqual(['already', 'done'])
  const kept = await db.orderEvent.findMany({ where: { kind: 'note' } })
  expect(kept).toMatchObject([{ message: null, actor: `staff:${sol.id}` }])
  expect(await db.auditEntry.findMany()).toMatchObject([{ before: null, after: null }])
  // A browser that went back has the form that was sent.
  expect(await addNote(sol, { ...note, text: 'Called again.' }, now)).toBe('done')
  expect(await db.orderEvent.count({ where: { kind: 'note' } })).toBe(2)
})

test('staff cancel what has not left, once, with all money and units going back', async () => {
  const sol = await aStaffMember('support')
  const serum = await aStockedVariant(5)
  const { id, totalCents } = await anOrder().of(serum, 2).paid()
  const outcomes = await Promise.all([1, 2, 3].map(() => cancelForShopper(sol, id, now)))
  expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
  expect(await db.refund.findMany()).toMatchObject([{ amountCents: totalCents }])
  const { _sum } = await db.stockLot.aggregate({ _sum: { onHand: true } })
  expect(_sum.onHand).toBe(5)
  expect(await trail()).toEqual(['order.cancelled'])
})

test('a promotion of a paid order that is cancelled can be used again, as on a first order', async () => {
  const sol = await aStaffMember('support')
  const { id: promotionId } = await aPromotion('GLOW', { perCustomerLimit: 1 })
  const { id, email } = await anOrder().withCode('GLOW').paid()
  const { id: bagId } = await aBag()
  const before = () => countCustomerUses(db, { email, promotionIds: [promotionId], bagId })
  expect(await before()).toEqual({ orderCount: 1, uses: { [promotionId]: 1 } })
  expect(await cancelForShopper(sol, id, now)).toBe('done')
  expect(await before()).toEqual({ orderCount: 0, uses: {} })
  expect(await db.promotion.findMany()).toMatchObject([{ uses: 0 }])
})

describe('a refund', () => {
  async function ready() {
    const order = await anOrder()
      .of(await aStockedVariant(5), 3)
      .paid()
    const asked = {
      orderId: order.id,
      formId: randomUUID(),
      lines: [{ orderLineId: order.lines[0]!.id, quantity: 1 }],
      withDelivery: false,
      restock: false,
      reason: 'goodwill' as const,
    }
    return { sol: await aStaffMember('support'), order, asked }
  }

  test('gives a unit’s share back once, however often the button is pressed', async () => {
    const { sol, order, asked } = await ready()
    const outcomes = await Promise.all([1, 2, 3].map(() => refundOrder(sol, asked, now)))
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    const [refund, ...others] = await db.refund.findMany({ include: { lines: true } })
    expect(others).toEqual([])
    expect(refund).toMatchObject({ id: asked.formId, lines: [{ quantity: 1 }] })
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: 'order.refunded', after: { amountCents: refund?.amountCents, units: 1 } },
    ])
    expect(order.totalCents).toBeGreaterThan(refund?.amountCents ?? 0)
  })

  test('of everything in two steps adds up to what was paid, and restocks when told', async () => {
    const { sol, order, asked } = await ready()
    await refundOrder(sol, { ...asked, restock: true }, now)
    const rest = [{ orderLineId: order.lines[0]!.id, quantity: 2 }]
    const all = { ...asked, formId: randomUUID(), lines: rest, withDelivery: true }
    expect(await refundOrder(sol, all, now)).toBe('done')
    const { _sum } = await db.refund.aggregate({ _sum: { amountCents: true } })
    expect(_sum.amountCents).toBe(order.totalCents)
    const stock = await db.stockLot.aggregate({ _sum: { onHand: true } })
    expect(stock._sum.onHand).toBe(3)
  })

  test('refuses more than is left, nothing at all, and units of another order', async () => {
    const { sol, order, asked } = await ready()
    const other = await ready()
    const units = (quantity: number, orderLineId = order.lines[0]!.id) =>
      refundOrder(sol, { ...asked, lines: [{ orderLineId, quantity }] }, now)
    expect(await units(4)).toBe('too-many')
    expect(await units(0)).toBe('nothing-chosen')
    expect(await units(1, other.order.lines[0]!.id)).toBe('too-many')
    expect(await trail()).toEqual([])
  })

  test('of units whose money went back at Stripe itself takes them off once, however often it is pressed', async () => {
    const { sol, order, asked } = await ready()
    await db.refund.create({
      data: {
        ...{ orderId: order.id, paymentId: order.payments[0]!.id, status: 'succeeded' },
        ...{ amountCents: order.totalCents, otherCents: order.totalCents, reason: 'At Stripe.' },
      },
    })
    const press = () => refundOrder(sol, { ...asked, restock: true }, now)
    const outcomes = await Promise.all([press(), press(), press()])
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    expect(await db.orderLine.findMany()).toMatchObject([
      { refundedQuantity: 1, withdrawnQuantity: 1 },
    ])
    const stock = await db.stockLot.aggregate({ _sum: { onHand: true } })
    expect(stock._sum.onHand).toBe(3)
    expect(await trail()).toEqual(['order.refunded'])
  })

  test('form of one order cannot be sent for another', async () => {
    const { sol, asked } = await ready()
    const other = await ready()
    await refundOrder(sol, asked, now)
    const crossed = { ...other.asked, formId: asked.formId }
    expect(await refundOrder(sol, crossed, now)).toBe('not-allowed')
  })
})

test('nobody does what their role does not include, and the trail stays empty', async () => {
  const { id: orderId, lines } = await anOrder().paid()
  const refund = {
    orderId,
    formId: randomUUID(),
    lines: [{ orderLineId: lines[0]!.id, quantity: 1 }],
    withDelivery: false,
    restock: false,
    reason: 'goodwill' as const,
  }
  const note = { orderId, formId: randomUUID(), text: 'Hello' }
  for (const role of ['catalog', 'readonly'] as const) {
    const actor = await aStaffMember(role)
    expect(await ship(actor, orderId)).toBe('not-allowed')
    expect(await makeReady(actor, orderId, now)).toBe('not-allowed')
    expect(await deliverOrder(actor, orderId, now)).toBe('not-allowed')
    expect(await addNote(actor, note, now)).toBe('not-allowed')
  }
  for (const role of ['catalog', 'readonly', 'fulfilment'] as const) {
    const actor = await aStaffMember(role)
    expect(await cancelForShopper(actor, orderId, now)).toBe('not-allowed')
    expect(await refundOrder(actor, refund, now)).toBe('not-allowed')
  }
  expect(await ship(await aStaffMember('support'), orderId)).toBe('not-allowed')
  expect(await trail()).toEqual([])
})

test('the trail can be added to and nothing else', async () => {
  const fay = await aStaffMember('fulfilment')
  await ship(fay, (await anOrder().paid()).id)
  for (const change of ['DELETE FROM "AuditEntry"', `UPDATE "AuditEntry" SET "actorName" = 'Eve'`])
    await expect(sql().query(change)).rejects.toThrow('AuditEntry is append-only')
})
