import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBagWith, add, anOrderOf, aSize, quantities } from '#tests/factories/bag-lines'
import { mergeBags } from './merge-bags.server'
import { mergeLines } from './merge-lines'

const now = new Date('2026-03-10T12:00:00Z')
const line = { variantId: 'v', quantity: 2, saved: false }

test('of what both bags have, the larger number stays', () => {
  expect(mergeLines([line], [{ ...line, quantity: 3 }])).toEqual([{ ...line, quantity: 3 }])
  expect(mergeLines([line], [line])).toEqual([line])
})

test('what is in one bag and saved in the other is in the bag', () => {
  const saved = { ...line, quantity: 9, saved: true }
  expect(mergeLines([saved], [line])).toEqual([line])
  expect(mergeLines([line], [saved])).toEqual([line])
  expect(mergeLines([saved], [saved])).toEqual([saved])
})

test('two bags become one, however often and in whichever direction at once', async () => {
  const [serum, toner] = [await aSize({ units: 9 }), await aSize({ units: 9 })]
  const [one, other] = [await aBagWith(serum, 1), await aBagWith(serum, 3)]
  await add(other.bagId, toner, 2)
  const there = { from: one.bagId, into: other.bagId }
  const back = { from: other.bagId, into: one.bagId }
  await Promise.all([there, back, there, back].map((merge) => mergeBags(merge, now)))
  const filled = [await quantities(one.bagId), await quantities(other.bagId)]
  expect(filled).toContainEqual({})
  expect(filled).toContainEqual({ [serum]: 3, [toner]: 2 })
})

test('a bag that is being paid for is left alone', async () => {
  const serum = await aSize({ units: 9 })
  const [one, other] = [await aBagWith(serum, 1), await aBagWith(serum, 3)]
  await anOrderOf(one.bagId, serum, 'pending_payment')
  expect(await mergeBags({ from: one.bagId, into: other.bagId }, now)).toBe('nothing-to-merge')
  expect(await db.bagLine.count()).toBe(2)
})
