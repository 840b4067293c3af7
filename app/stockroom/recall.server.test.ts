import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { availableFor } from '#app/inventory/availability.server'
import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { cancelForShopper } from '#app/orders/desk/cancel-for-shopper.server'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { recallLot } from './recall-lot.server'
import { receiveLot } from './receive-lot.server'
import { transferUnits } from './transfer-units.server'
import { writeToRecalled } from './write-to-recalled.server'

const now = new Date()
const reason = 'The maker found a batch with the wrong preservative.'
const from = { kind: 'shipping' as const }

let fay: Actor
let variant: { id: string }
let lot: { id: string; variantId: string; lotCode: string; locationId: string }

beforeEach(async () => {
  fay = await aStaffMember('fulfilment')
  variant = await aStockedVariant(10)
  lot = await db.stockLot.findFirstOrThrow({ where: { variantId: variant.id } })
})

const available = async () =>
  (await availableFor(db, [variant.id], { now, from })).get(variant.id) ?? 0
const recall = (actor = fay) => recallLot(actor, { lotId: lot.id, reason }, now)

test('a recalled lot is sold no more, by parcel or at a studio, once and with a trail', async () => {
  expect((await Promise.all([recall(), recall()])).toSorted()).toEqual(['already', 'done'])
  expect(await available()).toBe(0)
  expect(await pickupAvailability(db, [variant.id], now)).toMatchObject([{ available: 0 }])
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'stock.recalled', recordId: variant.id, after: { lot: 'A', reason } },
  ])
})

test('its units neither move to another location nor arrive anew', async () => {
  await recall()
  const { id: elsewhere } = await aLocation({ name: 'Austin' })
  const asked = { variantId: variant.id, formId: randomUUID(), quantity: 1 }
  const moved = await transferUnits(fay, { ...asked, lotId: lot.id, toLocationId: elsewhere }, now)
  expect(moved).toEqual({ kind: 'recalled' })
  const delivery = { ...asked, locationId: elsewhere, lotCode: 'A', expiresOn: null }
  expect(await receiveLot(fay, { ...delivery, unitCostCents: null }, now)).toEqual({
    kind: 'recalled',
  })
})

test('what an unpaid order holds of it is freed, and its shopper still gets units of another lot', async () => {
  const order = await anOrder().of(variant, 2).waiting()
  await recall()
  await runJobs()
  expect(await db.hold.findMany()).toMatchObject([{ orderId: order.id, status: 'released' }])
  expect(await db.stockLot.findMany()).toMatchObject([{ onHand: 10, held: 0 }])
  expect(await db.stockLedger.findFirst({ where: { move: 'release' } })).toMatchObject({
    reason: 'recalled',
  })
})

test('whoever was sold units of it is written to once, whatever is pressed', async () => {
  const [first, second] = [
    await anOrder().of(variant, 2).paid(),
    await anOrder().of(variant).paid(),
  ]
  const other = await anOrder().paid()
  expect(await writeToRecalled(fay, lot, now)).toBe('not-recalled')
  await recall()
  for (let press = 0; press < 2; press++) {
    expect(await writeToRecalled(fay, lot, now)).toBe('done')
    await runJobs()
  }
  const mails = await db.mail.findMany({ where: { occasion: { startsWith: 'recall:' } } })
  expect(mails.map(({ orderId }) => orderId).toSorted()).toEqual([first.id, second.id].toSorted())
  expect(mails.map(({ orderId }) => orderId)).not.toContain(other.id)
  expect(mails.every(({ status }) => status === 'sent')).toBe(true)
  const mail = mails.find(({ orderId }) => orderId === first.id)
  expect(mail?.text).toContain(reason)
  expect(mail?.text).toContain('had 2 units from it')
})

test('whoever has none of it any more is not written to, and others read what they have', async () => {
  const olive = await aStaffMember('owner')
  const cancelled = await anOrder().of(variant, 2).paid()
  await cancelForShopper(olive, cancelled.id, now)
  const kept = await anOrder().of(variant, 3).paid()
  const asked = { formId: randomUUID(), lines: [{ orderLineId: kept.lines[0]!.id, quantity: 1 }] }
  const ticks = { withDelivery: false, restock: true, reason: 'missing' as const }
  expect(await refundOrder(olive, { orderId: kept.id, ...asked, ...ticks }, now)).toBe('done')
  await recall()
  expect(await writeToRecalled(fay, lot, now)).toBe('done')
  await runJobs()
  const mails = await db.mail.findMany({ where: { occasion: { startsWith: 'recall:' } } })
  expect(mails).toMatchObject([{ orderId: kept.id }])
  expect(mails[0]?.text).toContain('had 2 units from it')
  expect(await db.lotRecall.findMany()).toMatchObject([{ mailed: 1 }])
})

test('a recall is not for a role that may not move stock, and letters need orders too', async () => {
  for (const role of ['catalog', 'support', 'clinic', 'readonly'] as const) {
    const actor = await aStaffMember(role, {
      locationId: role === 'clinic' ? lot.locationId : null,
    })
    expect(await recall(actor)).toBe('not-allowed')
    expect(await writeToRecalled(actor, lot, now)).toBe('not-allowed')
  }
  expect(await available()).toBe(10)
})
