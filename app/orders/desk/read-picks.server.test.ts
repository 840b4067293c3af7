import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aStockedVariant } from '#tests/factories/stock'
import { queriesOf } from '#tests/setup/count-queries'
import { parsePickChoice, PICK_LIMIT, pickPath } from './pick-choice'
import { pickList } from './pick-list'
import { readPicks } from './read-picks.server'

const choose = (search: string, bound = false) =>
  parsePickChoice(new URLSearchParams(search), bound)
const numbersOf = ({ orders }: Awaited<ReturnType<typeof readPicks>>) =>
  orders.map(({ number }) => number)
async function asPickup(order: { id: string }, pickupLocationId: string) {
  const data = { deliveryMethod: 'pickup' as const, pickupLocationId }
  return db.order.update({ where: { id: order.id }, data })
}

test('all that wait to be sent are picked, from the lots that were sold to them', async () => {
  const fay = await aStaffMember('fulfilment')
  const serum = await aStockedVariant(9, { productName: 'Serum' })
  const first = await anOrder().of(serum, 2).paid()
  const second = await anOrder().of(serum, 1).paid()
  await anOrder().waiting()
  await anOrder().delivered()
  await asPickup(await anOrder().paid(), (await aLocation()).id)

  const picks = await readPicks(fay, choose(''))
  expect(numbersOf(picks)).toEqual([first.number, second.number])
  const { places, orders } = pickList(picks.orders)
  expect(places).toMatchObject([
    { name: 'Riverside', units: 3, rows: [{ lotCode: 'A', units: 3 }] },
  ])
  expect(orders).toEqual([
    { number: first.number, units: 2 },
    { number: second.number, units: 1 },
  ])
})

test('of those ticked, the ones that no longer wait are named as left out', async () => {
  const fay = await aStaffMember('fulfilment')
  const [chosen, gone] = [await anOrder().paid(), await anOrder().delivered()]
  await anOrder().paid()
  const picks = await readPicks(fay, choose(`order=PW-${gone.number}&order=PW-${chosen.number}`))
  expect(numbersOf(picks)).toEqual([chosen.number])
  expect(picks.leftOut).toEqual([gone.number])
})

test('a clinic picks the pickups of its own studio, whatever it asks for', async () => {
  const [ours, theirs] = [await aLocation(), await aLocation({ name: 'Austin' })]
  const clio = await aStaffMember('clinic', { locationId: ours.id })
  const own = await asPickup(await anOrder().paid(), ours.id)
  const other = await asPickup(await anOrder().paid(), theirs.id)
  const sent = await anOrder().paid()
  expect(numbersOf(await readPicks(clio, choose('', true)))).toEqual([own.number])
  const named = `order=${other.number}&order=${sent.number}&order=${own.number}`
  expect(numbersOf(await readPicks(clio, choose(named, true)))).toEqual([own.number])
})

test('many orders are read with as few statements as one', async () => {
  const fay = await aStaffMember('fulfilment')
  const serum = await aStockedVariant(9)
  await anOrder().of(serum).paid()
  const one = await queriesOf(() => readPicks(fay, choose('')))
  for (let more = 0; more < 3; more++) await anOrder().of(serum).paid()
  const four = await queriesOf(() => readPicks(fay, choose('')))
  expect(four).toHaveLength(one.length)
  expect(four.length).toBeLessThanOrEqual(8)
})

test('whoever may not fulfil orders picks nothing', async () => {
  await anOrder().paid()
  expect(numbersOf(await readPicks(await aStaffMember('support'), choose('')))).toEqual([])
})

test('no more than a hundred are taken at a time, and what is no number is not asked for', () => {
  const many = Array.from({ length: 130 }, (_, index) => index + 10_001)
  const path = pickPath('pick', many)
  expect(choose(path.split('?')[1] ?? '')).toMatchObject({
    beyond: 30,
    numbers: { length: PICK_LIMIT },
  })
  expect(choose('order=x&order=10001&order=PW-10001&order=1e9&view=all')).toEqual({
    view: 'to-send',
    numbers: [10_001],
    beyond: 0,
  })
})
