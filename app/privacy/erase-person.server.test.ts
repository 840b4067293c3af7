import { expect, test } from 'vitest'
import { correctParcel } from '#app/orders/desk/correct-parcel.server'
import { loosenOrders } from '#app/orders/loosen-orders.server'
import { declineReturn } from '#app/orders/returns/decline-return.server'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { db } from '#app/platform/database.server'
import { formTicket, keepForm } from '#app/staff/kept-form.server'
import { aCustomer } from '#tests/factories/customer'
import { aSubscriber, consentsOf } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aPromotion } from '#tests/factories/promotion'
import { aShopper } from '#tests/factories/shopper'
import { aStaffMember } from '#tests/factories/staff'
import { deleteAccount } from './delete-account.server'
import { erasePerson, erasing } from './erase-person.server'

const SAM = 'sam@example.com'
const DAY_MS = 86_400_000
const now = new Date()
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS)
const sam = () => aShopper({ email: SAM, phone: '5125550100' })

async function forget(email = SAM) {
  const request = { email, scope: 'everything', requestedBy: 'staff:x' } as const
  const id = await erasing((tx) => erasePerson(tx, request, now))
  await loosenOrders(id, now)
  return id
}
const orderNow = (id: string) => db.order.findUniqueOrThrow({ where: { id } })

/** Every table in which the words stand. */
async function tablesThatName(words: RegExp): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT to_jsonb(t)::text AS "row" FROM "${name}" t`,
    )
    if (rows.some(({ row }) => words.test(row))) found.push(name)
  }
  return found.toSorted()
}

test('nothing that names the shopper is left once every order is of age', async () => {
  await aSubscriber(SAM, 'subscribed', now)
  const arrived = await anOrder(sam()).delivered(daysAgo(31))
  await anOrder(sam()).expired(daysAgo(20))
  await aCustomer(SAM)
  await recordOrderEvent(db, {
    ...{ orderId: arrived.id, kind: 'note', actor: 'staff:x', at: now },
    detail: { formId: '1', text: 'Sam Shopper wants it left with a neighbor' },
  })
  expect(await tablesThatName(/sam@example\.com|Sam Shopper/i)).not.toEqual([])

  await forget()
  expect(await tablesThatName(/sam@example\.com|Sam Shopper|5125550100/i)).toEqual([])
  expect(await orderNow(arrived.id)).toMatchObject({
    ...{ email: 'deleted@porewell.invalid', fullName: 'Deleted', city: 'Deleted' },
    ...{ postalCode: '00000', phone: null, status: 'delivered' },
    ...{ state: arrived.state, totalCents: arrived.totalCents, number: arrived.number },
  })
  expect(await db.orderLine.count()).toBe(2)
  expect(await db.erasure.findFirst()).toMatchObject({ doneAt: now })
})

test('no parcel of an order that names nobody gets a number by which its carrier does', async () => {
  const arrived = await anOrder(sam()).delivered(daysAgo(31))
  const parcel = await db.shipment.findFirstOrThrow({ where: { orderId: arrived.id } })
  await forget()
  const number = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }
  const asked = { orderId: arrived.id, shipmentId: parcel.id, formId: crypto.randomUUID() }
  const fay = await aStaffMember('fulfilment')
  expect(await correctParcel(fay, { ...asked, seenCarrier: 'UPS', ...number }, now)).toBe('not-now')
  expect(await db.shipment.findFirst()).toMatchObject({ trackingNumber: null })
})

test('that somebody agreed to letters and took it back stays, without the address', async () => {
  await aSubscriber(SAM, 'subscribed', now)
  await forget()
  const { email } = await db.subscriber.findFirstOrThrow()
  expect(email).toMatch(/^deleted-[\w-]+@porewell\.invalid$/)
  const kinds = (await consentsOf(email)).map(({ kind }) => kind)
  expect(kinds).toEqual(['requested', 'confirmed', 'withdrawn'])
  expect(await db.customerRecord.count()).toBe(0)
})

test('an order under way keeps its address until it can no longer be returned', async () => {
  const { id } = await anOrder(sam()).paid()
  const erasureId = await forget()
  expect(await orderNow(id)).toMatchObject({ email: SAM, erasureId, erasedAt: null })
  expect(await db.erasure.findFirst()).toMatchObject({ doneAt: null })
  expect(await db.customerRecord.count()).toBe(0)

  await db.order.update({ where: { id }, data: { status: 'delivered', deliveredAt: now } })
  await loosenOrders(null, inDays(29))
  expect(await orderNow(id)).toMatchObject({ email: SAM })
  await loosenOrders(null, inDays(31))
  expect(await orderNow(id)).toMatchObject({ fullName: 'Deleted', erasureId })
  expect(await db.erasure.findFirst()).toMatchObject({ doneAt: inDays(31) })
})

test('why a return was declined goes from the timeline, that it was stays', async () => {
  const { id } = await anOrder(sam()).delivered(daysAgo(40))
  const { id: returnId } = await db.returnRequest.create({ data: { orderId: id, reason: 'other' } })
  const olive = await aStaffMember('owner')
  await declineReturn(olive, { returnId, reason: 'Sorry Sam Shopper, it is open.' }, now)
  await forget()
  expect(await tablesThatName(/Sam Shopper/)).toEqual([])
  const where = { orderId: id, kind: 'return_declined' }
  expect(await db.orderEvent.findFirst({ where })).toMatchObject({
    ...{ message: 'We cannot take this return.', actor: `staff:${olive.id}` },
  })
  const rewrite = db.orderEvent.updateMany({ where, data: { message: 'Something else.' } })
  await expect(rewrite).rejects.toThrow()
})

test('an order of which a return is open waits for it', async () => {
  const { id } = await anOrder(sam()).delivered(daysAgo(40))
  const open = await db.returnRequest.create({
    data: { orderId: id, reason: 'other', comment: 'Sam Shopper here' },
  })
  await forget()
  expect(await orderNow(id)).toMatchObject({ email: SAM, phone: null })
  await db.returnRequest.update({
    where: { id: open.id },
    data: { status: 'declined', declinedReason: 'Too late.', settledAt: now },
  })
  await loosenOrders(null, now)
  expect(await orderNow(id)).toMatchObject({ email: 'deleted@porewell.invalid' })
  expect(await db.returnRequest.findFirst()).toMatchObject({ comment: null, declinedReason: null })
})

test('an account that its own shopper deletes leaves letters, and its orders let go later', async () => {
  const { id } = await anOrder(sam()).expired(daysAgo(3))
  await aSubscriber(SAM, 'subscribed', now)
  const customer = await aCustomer(SAM)
  await deleteAccount(customer, now)
  expect(await orderNow(id)).toMatchObject({ email: SAM, phone: null })
  expect(await db.subscriber.findFirst()).toMatchObject({ email: SAM, status: 'subscribed' })
  await loosenOrders(null, inDays(12))
  expect(await orderNow(id)).toMatchObject({ email: 'deleted@porewell.invalid' })

  await deleteAccount(customer, now)
  expect(await db.erasure.count()).toBe(1)
})

test('somebody else’s orders, letters and account are left as they are', async () => {
  const other = 'kim@example.com'
  await aSubscriber(other, 'subscribed', now)
  const { id } = await anOrder(aShopper({ email: other })).delivered(daysAgo(40))
  await aCustomer(other)
  await anOrder(sam()).delivered(daysAgo(40))
  await forget()
  expect(await orderNow(id)).toMatchObject({ email: other, erasureId: null })
  expect(await db.customerRecord.findMany()).toMatchObject([
    { email: other, hasAccount: true, letters: 'subscribed', orders: 1 },
  ])
})

test('a code that was made for one customer opens to nobody when they are forgotten', async () => {
  const { id } = await aPromotion('SAM', { emails: [SAM] })
  const shared = await aPromotion('BOTH', { emails: ['kim@example.com', SAM] })
  const placeholder = `deleted-${id}@porewell.invalid`
  const cato = await aStaffMember('catalog')
  for (const emails of [`Kim@example.com\n${SAM.toUpperCase()}`, 'kim@example.com']) {
    const typed = { about: `promotion:${emails.length}`, base: '1', values: { emails }, ticket: '' }
    await keepForm(cato, typed, new Date())
  }
  await forget()
  expect(await db.keptForm.findMany()).toMatchObject([{ values: { emails: 'kim@example.com' } }])
  const namedNow = (promotion: string) =>
    db.promotion.findUnique({ where: { id: promotion }, select: { emails: true, version: true } })
  expect(await namedNow(id)).toEqual({ emails: [placeholder], version: 2 })
  expect(await namedNow(shared.id)).toEqual({ emails: ['kim@example.com'], version: 2 })
})

test('what staff typed into an order’s form and did not send goes, and what comes late is not kept', async () => {
  const over = await anOrder(sam()).delivered(daysAgo(40))
  const underWay = await anOrder(sam()).paid()
  const other = await anOrder(aShopper({ email: 'kim@example.com' })).paid()
  const sol = await aStaffMember('support')
  const keep = ({ number }: { number: number }) => {
    const about = `order:${number}:edit`
    const values = { line1: '9 Elm Row' }
    return keepForm(sol, { about, base: '1', ticket: formTicket(sol.id, about, now), values }, now)
  }
  const kept = async () => (await db.keptForm.findMany()).map(({ about }) => about)
  for (const order of [over, underWay, other]) await keep(order)
  await forget()
  expect(await kept()).toEqual([`order:${other.number}:edit`])

  await keep(over)
  expect(await kept()).toHaveLength(1)
  // An order under way can still be changed, until it names nobody any more, either.
  await keep(underWay)
  expect(await kept()).toHaveLength(2)
  const where = { id: underWay.id }
  await db.order.update({ where, data: { status: 'delivered', deliveredAt: now } })
  await loosenOrders(null, inDays(31))
  expect(await kept()).toEqual([`order:${other.number}:edit`])
})
