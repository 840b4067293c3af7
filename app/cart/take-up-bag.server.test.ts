import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBagWith, add, anOrderOf, aSize, quantities } from '#tests/factories/bag-lines'
import { mergeLines } from './merge-lines'
import { openBagAfter, takeUpBag } from './take-up-bag.server'

const now = new Date('2026-03-10T12:00:00Z')
const line = { variantId: 'v', quantity: 12, saved: false }

test('of what was put in two bags the sum stays, up to the most that a line takes', () => {
  expect(mergeLines([line], [{ ...line, quantity: 3 }], 'sum')).toEqual([{ ...line, quantity: 15 }])
  expect(mergeLines([line], [line], 'sum')).toEqual([{ ...line, quantity: 20 }])
  expect(mergeLines([{ ...line, saved: true }], [line], 'sum')).toEqual([line])
})

test('the bag that was left behind takes in the one that the browser carries, once', async () => {
  const [serum, toner] = [await aSize({ units: 9 }), await aSize({ units: 9 })]
  const [old, guest] = [await aBagWith(serum, 1), await aBagWith(serum, 3)]
  await add(guest.bagId, toner, 2)
  const both = { carried: guest.bagId, left: old.bagId }
  const taken = await Promise.all([takeUpBag(both, now), takeUpBag(both, now)])
  expect(taken).toEqual([old.bagId, old.bagId])
  expect(await quantities(old.bagId)).toEqual({ [serum]: 4, [toner]: 2 })
  expect(await quantities(guest.bagId)).toEqual({})
})

test('the code, and what was typed at checkout, come along', async () => {
  const serum = await aSize({ units: 9 })
  const [old, guest] = [await aBagWith(serum, 1), await aBagWith(serum, 1)]
  await db.bag.update({ where: { id: guest.bagId }, data: { promotionCodes: ['GLOW'] } })
  for (const [bagId, city] of [
    [old.bagId, 'Austin'],
    [guest.bagId, 'Boston'],
  ] as const)
    await db.checkoutDraft.create({ data: { bagId, fields: { city } } })
  await takeUpBag({ carried: guest.bagId, left: old.bagId }, now)
  expect(await db.bag.findUnique({ where: { id: old.bagId } })).toMatchObject({
    promotionCodes: ['GLOW'],
  })
  expect(await db.checkoutDraft.findMany()).toMatchObject([
    { bagId: old.bagId, fields: { city: 'Boston' } },
  ])
})

test('with one bag there is nothing to merge', async () => {
  const { bagId } = await aBagWith(await aSize({ units: 9 }), 1)
  expect(await takeUpBag({ carried: bagId, left: null }, now)).toBe(bagId)
  expect(await takeUpBag({ carried: null, left: bagId }, now)).toBe(bagId)
  expect(await takeUpBag({ carried: bagId, left: bagId }, now)).toBe(bagId)
  expect(await takeUpBag({ carried: null, left: null }, now)).toBeNull()
})

test('a bag that is being paid for stays with its browser', async () => {
  const serum = await aSize({ units: 9 })
  const [old, guest] = [await aBagWith(serum, 1), await aBagWith(serum, 3)]
  await anOrderOf(guest.bagId, serum, 'pending_payment')
  expect(await takeUpBag({ carried: guest.bagId, left: old.bagId }, now)).toBe(guest.bagId)
  expect(await quantities(old.bagId)).toEqual({ [serum]: 1 })
})

test('after a bag that was ordered the next one is meant', async () => {
  const serum = await aSize({ units: 9 })
  const { bagId } = await aBagWith(serum, 1)
  expect(await openBagAfter(bagId, now)).toBe(bagId)
  await db.bag.update({ where: { id: bagId }, data: { status: 'ordered' } })
  const next = await openBagAfter(bagId, now)
  expect(next).not.toBe(bagId)
  expect(await openBagAfter(next, now)).toBe(next)
  expect(await openBagAfter('00000000-0000-4000-8000-000000000000', now)).toBeNull()
  expect(await openBagAfter(null, now)).toBeNull()
})
