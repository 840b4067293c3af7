import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aShopper } from '#tests/factories/shopper'
import { anActor } from '#tests/factories/staff'
import { loosenOrders } from './loosen-orders.server'
import { listWaitingErasures } from './waiting-erasures.server'

const DAY_MS = 86_400_000
const now = new Date()
const olive = anActor('owner')
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)

/** A request for these orders, as staff wrote it down so many days ago. */
async function erasureOf(orders: readonly { id: string }[], days = 0, customerNumber = 1001) {
  const request = { customerNumber, requestedBy: 'staff:x', scope: 'everything', at: daysAgo(days) }
  const { id } = await db.erasure.create({ data: request })
  await db.order.updateMany({
    where: { id: { in: orders.map((order) => order.id) } },
    data: { erasureId: id },
  })
  await loosenOrders(id, now)
  return id
}
const shopper = () => aShopper({ email: 'sam@example.com' })

test('staff see what holds an erasure, and until when', async () => {
  const underWay = await anOrder(shopper()).paid()
  const inTime = await anOrder(shopper()).delivered(daysAgo(10))
  const returned = await anOrder(shopper()).delivered(daysAgo(40))
  const done = await anOrder(shopper()).delivered(daysAgo(50))
  await db.returnRequest.create({
    data: { orderId: returned.id, reason: 'changed_mind', status: 'requested' },
  })
  await erasureOf([underWay, inTime, returned, done])

  const { erasures, next } = (await listWaitingErasures(olive, null))!
  expect(next).toBeNull()
  expect(erasures).toMatchObject([
    {
      ...{ customerNumber: 1001, orders: 4, doneOrders: 1, underWay: 1, open: 1, inTime: 1 },
      heldNumbers: [underWay.number, returned.number].toSorted((a, b) => a - b),
      lastDueAt: new Date(daysAgo(10).getTime() + inTime.returnDays * DAY_MS),
    },
  ])
})

test('a refund that failed and waits for staff holds an erasure, and is not called a matter of time', async () => {
  const order = await anOrder(shopper()).delivered(daysAgo(40))
  await db.refund.create({
    data: {
      ...{ orderId: order.id, paymentId: order.payments[0]!.id, status: 'failed' },
      ...{ amountCents: 100, otherCents: 100, reason: 'Sent back.' },
    },
  })
  await erasureOf([order])
  expect((await listWaitingErasures(olive, null))!.erasures).toMatchObject([
    { open: 1, inTime: 0, lastDueAt: null, heldNumbers: [order.number] },
  ])
})

test('an erasure that nothing holds is done by the daily run on the day that the page says', async () => {
  const id = await erasureOf([await anOrder(shopper()).delivered(daysAgo(10))])
  const [waiting] = (await listWaitingErasures(olive, null))!.erasures
  const dueAt = waiting?.lastDueAt?.getTime() ?? 0
  await loosenOrders(null, new Date(dueAt - 1000))
  expect((await listWaitingErasures(olive, null))!.erasures).toHaveLength(1)
  await loosenOrders(null, new Date(dueAt + 1000))
  expect((await listWaitingErasures(olive, null))!.erasures).toEqual([])
  expect(await db.erasure.findUnique({ where: { id } })).toMatchObject({ customerNumber: 1001 })
})

test('who asked first is first, and a page goes on where the last one ended', async () => {
  const order = await anOrder(shopper()).paid()
  const [second, first] = [await erasureOf([order], 1), await erasureOf([], 3)]
  expect(await db.erasure.findUnique({ where: { id: first } })).toMatchObject({ doneAt: now })
  await db.erasure.update({ where: { id: first }, data: { doneAt: null } })
  const ids = async (after: string | null) =>
    (await listWaitingErasures(olive, after))!.erasures.map(({ id }) => id)
  expect(await ids(null)).toEqual([first, second])
  expect(await ids(first)).toEqual([second])
})
