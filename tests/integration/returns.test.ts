import { expect, test } from 'vitest'
import { startReturn } from '#app/orders/start-return.server'
import { db } from '#app/platform/database.server'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'

const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)

function sendBack(order: MadeOrder, ...quantities: number[]) {
  const lines = quantities.map((quantity) => ({ orderLineId: order.lines[0]!.id, quantity }))
  return startReturn(order.id, { lines, reason: 'not-for-me' }, 'shopper', new Date())
}

test('a shopper sends back some units of what has arrived, and gets a mail about it', async () => {
  const order = await anOrder()
    .of(await aStockedVariant(3), 3)
    .delivered(daysAgo(29))
  expect(await sendBack(order, 2)).toBe('started')
  expect(await db.returnLine.findMany()).toMatchObject([{ quantity: 2 }])
  await runJobs()
  const mails = await db.mail.findMany({ where: { occasion: { startsWith: 'return_requested' } } })
  expect(mails).toHaveLength(1)
})

test('no more can be sent back than was bought, however it is asked for', async () => {
  const order = await anOrder()
    .of(await aStockedVariant(3), 3)
    .delivered()
  expect(await sendBack(order, 4)).toBe('too-many')
  expect(await sendBack(order, 2, 2)).toBe('too-many')
  expect(await sendBack(order, 1, 1)).toBe('started')
  expect(await sendBack(order, 2)).toBe('too-many')
  expect(await sendBack(order, 1)).toBe('started')
  expect(await sendBack(order, 1)).toBe('too-many')
})

test('two returns at once do not add up to more than was bought', async () => {
  const order = await anOrder()
    .of(await aStockedVariant(3), 3)
    .delivered()
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => sendBack(order, 2)))
  expect(outcomes.toSorted()).toEqual(['started', 'too-many', 'too-many', 'too-many'])
})

test('a line of somebody else’s order cannot be sent back', async () => {
  const serum = await aStockedVariant(5)
  const mine = await anOrder().of(serum).delivered()
  const other = await anOrder().of(serum).delivered()
  const lines = [{ orderLineId: other.lines[0]!.id, quantity: 1 }]
  expect(await startReturn(mine.id, { lines, reason: 'other' }, 'shopper', new Date())).toBe(
    'too-many',
  )
})

test('after thirty days, and before it has arrived, nothing can be sent back', async () => {
  expect(await sendBack(await anOrder().delivered(daysAgo(31)), 1)).toBe('closed')
  expect(await sendBack(await anOrder().paid(), 1)).toBe('not-yet')
  expect(await sendBack(await anOrder().expired(), 1)).toBe('not-yet')
  expect(await sendBack(await anOrder().processing(), 1)).toBe('not-yet')
})
