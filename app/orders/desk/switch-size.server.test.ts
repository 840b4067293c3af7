import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db, type Prisma } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aPromotion } from '#tests/factories/promotion'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant, twoSizes } from '#tests/factories/stock'
import { expectShopToAddUp } from '#tests/integration/payments/books'
import { runJobs } from '#tests/setup/run-jobs'
import { cancelForShopper } from './cancel-for-shopper.server'
import { editOrder } from './edit-order.server'
import { refundOrder } from './refund-order.server'
import { shipOrder } from './ship-order.server'
import { switchSize, type SizeSwitch } from './switch-size.server'

const now = new Date()

/** An order of the large size of two, and the form that switches one unit of it to the small one. */
async function bought({
  units = 1,
  small = 1400,
  code,
}: { units?: number; small?: number; code?: string } = {}) {
  const sizes = await twoSizes({ large: 2400, small })
  if (code) await aPromotion(code)
  const order = anOrder().of(sizes.large, units)
  const { id, number, lines, totalCents } = await (code ? order.withCode(code) : order).paid()
  const form = {
    ...{ orderId: id, formId: randomUUID(), version: 1, orderLineId: lines[0]!.id },
    ...{ variantId: sizes.small.id, seenCents: small, quantity: units },
  }
  return { ...sizes, id, number, form, totalCents, line: lines[0]! }
}

const press = async (form: SizeSwitch) => switchSize(await aStaffMember('support'), form, now)
const onHand = async (variantId: string) =>
  (await db.stockLot.aggregate({ where: { variantId }, _sum: { onHand: true } }))._sum.onHand
const linesOf = (orderId: string) =>
  db.orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } })
const refundsOf = (orderId: string) =>
  db.refund.findMany({ where: { orderId }, include: { lines: true } })

/** Everything of an order that is left goes back. */
async function refundTheRest(orderId: string) {
  const lines = (await linesOf(orderId)).map(({ id, quantity, refundedQuantity }) => ({
    orderLineId: id,
    quantity: quantity - refundedQuantity,
  }))
  const asked = { orderId, formId: randomUUID(), lines, withDelivery: true, restock: false }
  return refundOrder(await aStaffMember('owner'), { ...asked, reason: 'goodwill' }, now)
}

describe('a size that is switched before anything has left', () => {
  test('costs less: the difference goes back once, stock changes places, and the shopper is mailed', async () => {
    const { id, number, form, large, small, line } = await bought({ code: 'AUTUMN' })
    const outcomes = await Promise.all([1, 2, 3].map(() => press(form)))
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])

    const [switched] = await linesOf(id)
    expect(switched).toMatchObject({
      ...{ variantId: small.id, variantLabel: '15 ml', switchedFrom: '30 ml', quantity: 1 },
      ...{ listCents: line.listCents, totalCents: line.totalCents, refundedQuantity: 0 },
    })
    const [refund, ...more] = await refundsOf(id)
    expect(more).toEqual([])
    expect(refund).toMatchObject({ id: form.formId, otherCents: 0, deliveryCents: 0 })
    expect(refund?.lines).toMatchObject([{ quantity: 0, listCents: 1000 }])
    expect(refund?.amountCents).toBe(Math.round((line.totalCents * 1000) / 2400))
    expect([await onHand(large.id), await onHand(small.id)]).toEqual([10, 9])
    await expectShopToAddUp()

    await runJobs()
    const mail = await db.mail.findFirstOrThrow({ where: { occasion: { startsWith: 'edited' } } })
    expect(mail.subject).toBe(`Order PW-${number}: what we changed for you`)
    expect(mail.text).toContain('1 × Niacinamide Serum in 15 ml in place of 30 ml')
    expect(mail.text).toContain('Amount on its way to you')
    const trail = await db.auditEntry.findMany({ where: { action: 'order.size_switched' } })
    expect(trail).toHaveLength(1)
    expect(trail[0]).toMatchObject({ before: { size: '30 ml' }, after: { size: '15 ml' } })
  })

  test('of the same price gives nothing back and stays paid in full', async () => {
    const { id, form } = await bought({ small: 2400 })
    expect(await press(form)).toBe('done')
    expect(await refundsOf(id)).toEqual([])
    await expectShopToAddUp()
  })

  test('leaves the other units of the line as they were bought', async () => {
    const { id, form, large, small, line } = await bought({ units: 3, code: 'AUTUMN' })
    expect(await press({ ...form, quantity: 1 })).toBe('done')
    const lines = await linesOf(id)
    expect(lines).toMatchObject([
      { id: line.id, variantId: large.id, quantity: 2, switchedFrom: null },
      { variantId: small.id, quantity: 1, switchedFrom: '30 ml' },
    ])
    expect(lines.reduce((sum, { totalCents }) => sum + totalCents, 0)).toBe(line.totalCents)
    await expectShopToAddUp()
  })

  test.each([1, 2, 3])(
    'and is refunded after that gives back what was paid, no cent more (%i of 3 switched)',
    async (quantity) => {
      const { id, form, totalCents } = await bought({ units: 3, code: 'AUTUMN' })
      expect(await press({ ...form, quantity })).toBe('done')
      expect(await refundTheRest(id)).toBe('done')
      const back = (await refundsOf(id)).reduce((sum, { amountCents }) => sum + amountCents, 0)
      expect(back).toBe(totalCents)
    },
  )

  test('and cancelled after that gives everything back, and both sizes are whole again', async () => {
    const { id, form, large, small, totalCents } = await bought({ units: 2 })
    expect(await press({ ...form, quantity: 1 })).toBe('done')
    expect(await cancelForShopper(await aStaffMember('owner'), id, now)).toBe('done')
    const back = (await refundsOf(id)).reduce((sum, { amountCents }) => sum + amountCents, 0)
    expect(back).toBe(totalCents)
    expect([await onHand(large.id), await onHand(small.id)]).toEqual([10, 10])
    await expectShopToAddUp()
  })
})

describe('a switch is refused, with nothing done,', () => {
  test('to a dearer size, to one that is not there, and to another product', async () => {
    const { form, small } = await bought({ small: 2401 })
    expect(await press(form)).toBe('dearer')
    await db.variant.update({ where: { id: small.id }, data: { priceCents: 900 } })
    expect(await press(form)).toBe('price-changed')
    const other = await aStockedVariant(5, { priceCents: 900 })
    expect(await press({ ...form, seenCents: 900, variantId: other.id })).toBe('no-such-size')
    expect(await press({ ...form, seenCents: 900, orderLineId: randomUUID() })).toBe('no-such-size')
    expect(await press({ ...form, seenCents: 900, quantity: 2 })).toBe('too-many')
    await db.stockLot.updateMany({ where: { variantId: small.id }, data: { recalledAt: now } })
    expect(await press({ ...form, seenCents: 900 })).toBe('not-in-stock')
    await db.variant.update({ where: { id: small.id }, data: { active: false } })
    expect(await press({ ...form, seenCents: 900 })).toBe('no-such-size')
    expect(await db.auditEntry.count()).toBe(0)
    await expectShopToAddUp()
  })

  test('of a part of a bundle, of a line that was refunded in part, and of part of a switched line', async () => {
    const { form, line } = await bought({ units: 3 })
    const become = (data: Prisma.OrderLineUpdateInput) =>
      db.orderLine.update({ where: { id: line.id }, data })
    const names = { bundleSlug: 'calm', bundleName: 'Calm', bundleStep: 'serum' }
    await become({ bundleKey: randomUUID(), ...names })
    expect(await press(form)).toBe('in-bundle')
    await become({ bundleKey: null, switchedFrom: '1 l' })
    expect(await press({ ...form, quantity: 1 })).toBe('whole-only')
    await become({ refundedQuantity: 1 })
    expect(await press(form)).toBe('partly-refunded')
  })

  test('where it travels by ground only and the bought size did not', async () => {
    const { form, small } = await bought()
    await db.variant.update({ where: { id: small.id }, data: { flammable: true } })
    expect(await press(form)).toBe('flammable')
  })

  test('to roles that may not, and once it has left', async () => {
    const { id, form } = await bought()
    for (const role of ['catalog', 'readonly'] as const)
      expect(await switchSize(await aStaffMember(role), form, now)).toBe('not-allowed')
    const parcel = { orderId: id, formId: randomUUID(), version: 1, carrier: 'Other' }
    expect(await shipOrder(await aStaffMember('owner'), parcel, now)).toBe('done')
    expect(await press(form)).toBe('not-now')
  })
})

describe('at the same moment', () => {
  test('of two colleagues one switches, and the other is told', async () => {
    const { form } = await bought()
    const outcomes = await Promise.all([press(form), press({ ...form, formId: randomUUID() })])
    expect(outcomes.toSorted()).toEqual(['done', 'edited-since'])
    await expectShopToAddUp()
  })

  test('a parcel that leaves has the size that it was packed with', async () => {
    const { id, form } = await bought()
    const parcel = { orderId: id, formId: randomUUID(), version: 1, carrier: 'Other' }
    const olive = await aStaffMember('owner')
    const outcomes = await Promise.all([press(form), shipOrder(olive, parcel, now)])
    expect([
      ['done', 'edited-since'],
      ['not-now', 'done'],
    ]).toContainEqual(outcomes)
    await expectShopToAddUp()
  })

  test('a refund of the line and a switch never give back more than was paid', async () => {
    const { id, form, totalCents } = await bought()
    const [switched] = await Promise.all([press(form), refundTheRest(id)])
    // The refund that comes first takes all there is, and ends the order.
    expect(['done', 'not-now']).toContain(switched)
    const back = (await refundsOf(id)).reduce((sum, { amountCents }) => sum + amountCents, 0)
    expect(back).toBe(totalCents)
  })

  test('an address that is changed and a size that is switched never overwrite each other', async () => {
    const { id, form } = await bought()
    const edit = { orderId: id, formId: randomUUID(), version: 1, values: { fullName: 'New Name' } }
    const fay = await aStaffMember('fulfilment')
    const outcomes = await Promise.all([press(form), editOrder(fay, edit, now)])
    expect(outcomes.toSorted()).toEqual(['done', 'edited-since'])
  })

  test('orders that switch the opposite way, and want the last units, never lock each other out', async () => {
    const { form, large, small } = await bought({ small: 2400 })
    const { id: orderId, lines } = await anOrder().of(small).paid()
    const other = {
      ...{ orderId, formId: randomUUID(), version: 1, orderLineId: lines[0]!.id },
      ...{ variantId: large.id, seenCents: 2400, quantity: 1 },
    }
    expect(await Promise.all([press(form), press(other)])).toEqual(['done', 'done'])
    expect([await onHand(large.id), await onHand(small.id)]).toEqual([9, 9])
    await expectShopToAddUp()
  })
})
