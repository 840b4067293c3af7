import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { add, anOrderOf, aSize, lineOf, quantities } from '#tests/factories/bag-lines'
import { queriesOf } from '#tests/setup/count-queries'
import { addToBag } from './add-to-bag.server'
import { firstBagId } from './bag-id.server'
import { chooseLocation } from './choose-location.server'
import { saveForLater } from './save-for-later.server'

const now = new Date('2026-03-10T12:00:00Z')
let serum: string

beforeEach(async () => {
  serum = await aSize({ units: 30 })
})

describe('adding', () => {
  test('makes the bag with the first thing in it, in one statement', async () => {
    const statements = await queriesOf(() => add(null, serum, 2))
    expect(statements).toHaveLength(1)
    expect(await db.bag.findMany({ include: { lines: true } })).toMatchObject([
      { status: 'open', lines: [{ variantId: serum, quantity: 2, seenPriceCents: 1200 }] },
    ])
  })

  test('several things at once are one action', async () => {
    const toner = await aSize({ units: 3 })
    const added = await addToBag(
      null,
      [
        { variantId: toner, quantity: 1 },
        { variantId: serum, quantity: 1 },
      ],
      now,
    )
    expect(await quantities(added.bagId)).toEqual({ [toner]: 1, [serum]: 1 })
  })

  test('ten additions at once all count', async () => {
    const { bagId } = await add(null, serum, 1)
    await Promise.all(Array.from({ length: 10 }, () => add(bagId, serum, 1)))
    expect(await quantities(bagId)).toEqual({ [serum]: 11 })
  })

  test('two first additions of one tab fill one bag', async () => {
    const toner = await aSize({ units: 3 })
    const id = firstBagId('0198c0de-0000-7000-8000-000000000001')
    await Promise.all([add(id, serum, 1), add(id, toner, 1), add(id, serum, 1)])
    expect(await db.bag.count()).toBe(1)
    expect(await quantities(id)).toEqual({ [serum]: 2, [toner]: 1 })
  })

  test('stops at what is in stock, and says so', async () => {
    const rare = await aSize({ units: 3 })
    const { bagId } = await add(null, rare, 2)
    expect((await add(bagId, rare, 2)).items).toMatchObject([
      { asked: 2, before: 2, quantity: 3, limit: 3, name: 'Niacinamide Serum' },
    ])
  })

  test('stops at twenty of a thing', async () => {
    const { items } = await add(null, serum, 25)
    expect(items).toMatchObject([{ asked: 25, quantity: 20, limit: 20 }])
  })

  test('leaves no empty bag behind when nothing can be added', async () => {
    const soldOut = await aSize({})
    const draft = await aSize({ units: 9, status: 'draft' })
    const archived = await aSize({ units: 9, status: 'archived' })
    const { items } = await addToBag(
      null,
      [soldOut, draft, archived, crypto.randomUUID()].map((variantId) => ({
        variantId,
        quantity: 1,
      })),
      now,
    )
    expect(items.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['Niacinamide Serum', 0],
      [null, 0],
      [null, 0],
      [null, 0],
    ])
    expect(await db.bag.count()).toBe(0)
  })

  test('a variant that is no longer offered cannot be added, its product can', async () => {
    await db.variant.update({ where: { id: serum }, data: { active: false } })
    expect((await add(null, serum, 1)).items).toMatchObject([{ quantity: 0, name: null }])
  })

  test('a bag holds sixty different things and then only more of the same', async () => {
    const { bagId } = await add(null, serum, 1)
    const many = await Promise.all(Array.from({ length: 60 }, () => aSize({ units: 2 })))
    await addToBag(
      bagId,
      many.slice(0, 59).map((variantId) => ({ variantId, quantity: 1 })),
      now,
    )
    expect((await add(bagId, many[59] ?? '', 1)).items).toMatchObject([{ quantity: 0, limit: 2 }])
    expect((await add(bagId, serum, 1)).items).toMatchObject([{ quantity: 2 }])
  })

  test('what waits for this bag’s own payment still counts as in stock', async () => {
    const last = await aSize({ units: 1 })
    const { bagId } = await add(null, last, 1)
    await anOrderOf(bagId, last, 'pending_payment')
    expect((await add(bagId, last, 1)).items).toMatchObject([{ before: 1, quantity: 1, limit: 1 }])
    expect((await add(null, last, 1)).items).toMatchObject([{ quantity: 0, limit: 0 }])
  })
})

describe('after the bag was ordered', () => {
  test('the next addition starts the next bag, with what was saved and what was not bought', async () => {
    const [bought, later, extra] = [serum, await aSize({ units: 3 }), await aSize({ units: 3 })]
    const { bagId } = await add(null, bought, 1)
    await add(bagId, later, 1)
    await saveForLater({ bagId, lineId: await lineOf(bagId, later) }, now)
    await add(bagId, extra, 1)
    await anOrderOf(bagId, bought, 'paid')
    await db.bag.update({ where: { id: bagId }, data: { status: 'ordered' } })

    const added = await Promise.all([add(bagId, bought, 1), add(bagId, bought, 2)])
    const next = added[0].bagId
    expect(added[1].bagId).toBe(next)
    expect(next).not.toBe(bagId)
    expect(await quantities(next)).toEqual({ [bought]: 3, [later]: 1, [extra]: 1 })
    expect(await quantities(bagId)).toEqual({ [bought]: 1 })
  })
})

test('the stock of a chosen location counts beside that of parcels', async () => {
  const rare = await aSize({})
  const studio = await db.location.create({
    data: {
      slug: 'studio',
      name: 'Studio',
      line1: '1 River Street',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      timezone: 'America/Los_Angeles',
      hours: [],
      ships: false,
      pickup: true,
      lots: { create: { variantId: rare, lotCode: 'A', onHand: 2 } },
    },
  })
  expect(await chooseLocation(null, crypto.randomUUID(), now)).toEqual({ kind: 'no-such-location' })
  const chosen = await chooseLocation(null, studio.id, now)
  if (chosen.kind !== 'chosen') throw new Error('The studio takes pickups')
  expect((await add(chosen.bagId, rare, 3)).items).toMatchObject([{ quantity: 2 }])
  expect((await add(null, rare, 3)).items).toMatchObject([{ quantity: 0 }])
})
