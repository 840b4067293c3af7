import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { expectShopToAddUp } from '#tests/integration/payments/books'
import { editOrder, type OrderEdit } from './edit-order.server'
import { shipOrder } from './ship-order.server'

const now = new Date()
const fay = () => aStaffMember('fulfilment')
const edit = async (orderId: string, values: OrderEdit['values'], more: Partial<OrderEdit> = {}) =>
  editOrder(await fay(), { orderId, formId: randomUUID(), version: 1, values, ...more }, now)
const orderOf = (id: string) => db.order.findUniqueOrThrow({ where: { id } })

describe('an address that is changed before anything has left', () => {
  test('is mailed to the shopper in words, and the trail has none of it', async () => {
    const { id, number } = await anOrder().paid()
    const formId = randomUUID()
    const values = { line1: '77 Changed Street', postalCode: '97202', phone: '5035550142' }
    const outcomes = await Promise.all([1, 2, 3].map(() => edit(id, values, { formId })))
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    expect(await orderOf(id)).toMatchObject({ ...values, version: 2, status: 'paid' })
    const again = { ...values, line1: '78 Changed Street' }
    expect(await edit(id, again, { formId })).toBe('edited-since')
    await runJobs()
    const mails = await db.mail.findMany({ where: { occasion: { startsWith: 'edited' } } })
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ subject: `Order PW-${number}: what we changed for you` })
    expect(mails[0]?.text).toContain('Changed: phone number, delivery address.')
    expect(mails[0]?.text).toContain('77 Changed Street')
    const trail = JSON.stringify(await db.auditEntry.findMany(), (_, each: unknown) =>
      typeof each === 'bigint' ? String(each) : each,
    )
    expect(trail).toContain('order.edited')
    expect(trail).not.toMatch(/Changed Street|97202|5035550142/)
  })

  test('is not overwritten by a form that was opened before', async () => {
    const { id } = await anOrder().paid()
    expect(await edit(id, { line1: '1 First Street' })).toBe('done')
    expect(await edit(id, { line1: '2 Second Street' })).toBe('edited-since')
    expect(await edit(id, { line1: '2 Second Street' }, { version: 2 })).toBe('done')
    expect(await orderOf(id)).toMatchObject({ line1: '2 Second Street', version: 3 })
  })

  test('stays in its state, for which sales tax was charged', async () => {
    const { id, state } = await anOrder().paid()
    const elsewhere = state === 'TX' ? 'OK' : 'TX'
    expect(await edit(id, { state: elsewhere, city: 'Elsewhere' })).toBe('another-state')
    expect(await orderOf(id)).toMatchObject({ state, version: 1 })
    expect(await db.auditEntry.count()).toBe(0)
  })

  test('is only changed while the order is paid and whole', async () => {
    const anew = { fullName: 'Somebody Else' }
    const olive = await aStaffMember('owner')
    const partly = await anOrder()
      .of(await aStockedVariant(5), 2)
      .paid()
    const lines = [{ orderLineId: partly.lines[0]!.id, quantity: 1 }]
    const parcel = { orderId: partly.id, formId: randomUUID(), version: 1, carrier: 'Other', lines }
    await shipOrder(olive, parcel, now)
    const orders = [partly, await anOrder().waiting(), await anOrder().delivered()]
    for (const { id } of orders) expect(await edit(id, anew)).toBe('not-now')
    const { id, fullName } = await anOrder().paid()
    expect(await edit(id, { fullName })).toBe('unchanged')
  })

  test('never reaches a parcel that leaves at the same moment', async () => {
    const olive = await aStaffMember('owner')
    const { id } = await anOrder().paid()
    const parcel = { orderId: id, formId: randomUUID(), version: 1, carrier: 'Other' }
    const [edited, sent] = await Promise.all([
      edit(id, { line1: '5 New Street' }),
      shipOrder(olive, parcel, now),
    ])
    expect([
      ['done', 'edited-since'],
      ['not-now', 'done'],
    ]).toContainEqual([edited, sent])
  })

  test('is not for every role, nor for a clinic', async () => {
    const { id: orderId } = await anOrder().paid()
    const asked = { orderId, formId: randomUUID(), version: 1, values: { fullName: 'Eve' } }
    for (const role of ['catalog', 'readonly'] as const)
      expect(await editOrder(await aStaffMember(role), asked, now)).toBe('not-allowed')
    const clio = await aStaffMember('clinic', { locationId: (await aLocation()).id })
    expect(await editOrder(clio, asked, now)).toBe('not-allowed')
  })
})

describe('a pickup', () => {
  /** Two units for pickup at the first studio; the second has as many as told. */
  async function twoStudios(unitsThere: number) {
    const here = await aLocation()
    const serum = await aStockedVariant(5)
    const there = await aLocation({ name: 'Eastside', ships: false })
    const lot = { variantId: serum.id, locationId: there.id, lotCode: 'B', expiresOn: null }
    if (unitsThere > 0)
      await receiveStock(db, { lots: [{ ...lot, quantity: unitsThere }], now, actor: 'staff' })
    const pickup = async () => {
      const { id } = await anOrder().of(serum, 2).paid()
      const data = { deliveryMethod: 'pickup', pickupLocationId: here.id, state: 'OR' } as const
      await db.order.update({ where: { id }, data })
      return id
    }
    const onHand = async (locationId: string) => {
      const { _sum } = await db.stockLot.aggregate({
        where: { locationId },
        _sum: { onHand: true },
      })
      return _sum.onHand ?? 0
    }
    return { id: await pickup(), here, there, onHand, pickup }
  }

  test('moves to another studio of the state, and its units with it', async () => {
    const { id, here, there, onHand } = await twoStudios(3)
    expect(await onHand(here.id)).toBe(3)
    expect(await edit(id, { pickupLocationId: there.id })).toBe('done')
    expect([await onHand(here.id), await onHand(there.id)]).toEqual([5, 1])
    expect(await orderOf(id)).toMatchObject({ pickupLocationId: there.id, status: 'paid' })
    await expectShopToAddUp()
  })

  test('stays where it is when the other studio lacks some of it', async () => {
    const { id, here, there, onHand } = await twoStudios(1)
    expect(await edit(id, { pickupLocationId: there.id })).toBe('not-in-stock')
    expect([await onHand(here.id), await onHand(there.id)]).toEqual([3, 1])
    expect(await orderOf(id)).toMatchObject({ pickupLocationId: here.id, version: 1 })
  })

  test('does not move where other sales tax is due, or where nothing is handed out', async () => {
    const { id, there } = await twoStudios(3)
    await db.location.update({ where: { id: there.id }, data: { state: 'TX' } })
    expect(await edit(id, { pickupLocationId: there.id })).toBe('another-state')
    await db.location.update({ where: { id: there.id }, data: { state: 'OR', pickup: false } })
    expect(await edit(id, { pickupLocationId: there.id })).toBe('no-studio')
    expect(await edit(id, { pickupLocationId: randomUUID() })).toBe('no-studio')
  })

  test('of two that want the last units of a studio one gets them', async () => {
    const { id, there, pickup } = await twoStudios(2)
    const other = await pickup()
    const to = { pickupLocationId: there.id }
    const outcomes = await Promise.all([edit(id, to), edit(other, to)])
    expect(outcomes.toSorted()).toEqual(['done', 'not-in-stock'])
  })
})
