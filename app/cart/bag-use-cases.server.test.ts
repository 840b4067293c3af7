import { beforeEach, describe, expect, test } from 'vitest'
import { holdStock } from '#app/inventory/hold.server'
import { db } from '#app/platform/database.server'
import { aProduct } from '#tests/factories/product'
import { queriesOf } from '#tests/setup/count-queries'
import { addToBag } from './add-to-bag.server'
import { firstBagId } from './bag-id.server'
import { applyCode, removeCode } from './apply-code.server'
import { chooseLocation } from './choose-location.server'
import { moveToBag } from './move-to-bag.server'
import { removeLine } from './remove-line.server'
import { restoreLine } from './restore-line.server'
import { saveForLater } from './save-for-later.server'
import { setQuantity } from './set-quantity.server'

const now = new Date('2026-03-10T12:00:00Z')
let serum: string

beforeEach(async () => {
  serum = await variant({ units: 30 })
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
    const toner = await variant({ units: 3 })
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
    const toner = await variant({ units: 3 })
    const id = firstBagId('0198c0de-0000-7000-8000-000000000001')
    await Promise.all([add(id, serum, 1), add(id, toner, 1), add(id, serum, 1)])
    expect(await db.bag.count()).toBe(1)
    expect(await quantities(id)).toEqual({ [serum]: 2, [toner]: 1 })
  })

  test('stops at what is in stock, and says so', async () => {
    const rare = await variant({ units: 3 })
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
    const soldOut = await variant({})
    const draft = await variant({ units: 9, status: 'draft' })
    const archived = await variant({ units: 9, status: 'archived' })
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
    const many = await Promise.all(Array.from({ length: 60 }, () => variant({ units: 2 })))
    await addToBag(
      bagId,
      many.slice(0, 59).map((variantId) => ({ variantId, quantity: 1 })),
      now,
    )
    expect((await add(bagId, many[59] ?? '', 1)).items).toMatchObject([{ quantity: 0, limit: 2 }])
    expect((await add(bagId, serum, 1)).items).toMatchObject([{ quantity: 2 }])
  })

  test('what waits for this bag’s own payment still counts as in stock', async () => {
    const last = await variant({ units: 1 })
    const { bagId } = await add(null, last, 1)
    await anOrderOf(bagId, last, 'pending_payment')
    expect((await add(bagId, last, 1)).items).toMatchObject([{ before: 1, quantity: 1, limit: 1 }])
    expect((await add(null, last, 1)).items).toMatchObject([{ quantity: 0, limit: 0 }])
  })
})

describe('after the bag was ordered', () => {
  test('the next addition starts the next bag, with what was saved and what was not bought', async () => {
    const [bought, later, extra] = [serum, await variant({ units: 3 }), await variant({ units: 3 })]
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

describe('changing a line', () => {
  test('takes the number that was typed', async () => {
    const { bagId, lineId } = await aBagWith(serum, 1)
    expect(await setQuantity({ bagId, lineId }, 4, now)).toMatchObject({ kind: 'set', quantity: 4 })
    expect(await quantities(bagId)).toEqual({ [serum]: 4 })
  })

  test('stops at what is in stock', async () => {
    const rare = await variant({ units: 3 })
    const { bagId, lineId } = await aBagWith(rare, 1)
    expect(await setQuantity({ bagId, lineId }, 9, now)).toMatchObject({ asked: 9, quantity: 3 })
    expect(await quantities(bagId)).toEqual({ [rare]: 3 })
  })

  test('none is the same as taking it out', async () => {
    const { bagId, lineId } = await aBagWith(serum, 2)
    expect(await setQuantity({ bagId, lineId }, 0, now)).toMatchObject({
      kind: 'removed',
      line: { variantId: serum, quantity: 2 },
    })
    expect(await quantities(bagId)).toEqual({})
  })

  test('a line that has sold out stays as it is', async () => {
    const { bagId, lineId } = await aBagWith(serum, 2)
    await db.stockLot.updateMany({ data: { onHand: 0 } })
    expect(await setQuantity({ bagId, lineId }, 3, now)).toMatchObject({ kind: 'sold-out' })
    expect(await quantities(bagId)).toEqual({ [serum]: 2 })
  })

  test('another shopper’s line cannot be touched', async () => {
    const mine = await aBagWith(serum, 1)
    const theirs = await aBagWith(serum, 1)
    const stolen = { bagId: mine.bagId, lineId: theirs.lineId }
    expect(await setQuantity(stolen, 5, now)).toEqual({ kind: 'no-such-line' })
    expect(await removeLine(stolen)).toBeUndefined()
    expect(await saveForLater(stolen, now)).toBeUndefined()
    expect(await quantities(theirs.bagId)).toEqual({ [serum]: 1 })
  })
})

describe('taking a line out', () => {
  test('can be undone, once, in its old place', async () => {
    const toner = await variant({ units: 5 })
    const { bagId, lineId } = await aBagWith(serum, 2)
    await addToBag(bagId, [{ variantId: toner, quantity: 1 }], new Date(now.getTime() + 1000))
    const removed = await removeLine({ bagId, lineId })
    if (!removed) throw new Error('The line was there')
    await Promise.all([restoreLine(bagId, removed, now), restoreLine(bagId, removed, now)])
    const lines = await db.bagLine.findMany({ where: { bagId }, orderBy: { addedAt: 'asc' } })
    expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      [serum, 2],
      [toner, 1],
    ])
  })

  test('cannot be undone when it has sold out meanwhile', async () => {
    const { bagId, lineId } = await aBagWith(serum, 2)
    const removed = await removeLine({ bagId, lineId })
    await db.stockLot.updateMany({ data: { onHand: 0 } })
    expect(removed && (await restoreLine(bagId, removed, now))).toBeUndefined()
  })
})

describe('saving for later', () => {
  test('moves the line aside and back, at today’s price', async () => {
    const { bagId, lineId } = await aBagWith(serum, 2)
    expect(await saveForLater({ bagId, lineId }, now)).toEqual({ name: 'Niacinamide Serum' })
    await db.variant.update({ where: { id: serum }, data: { priceCents: 1500 } })
    const saved = await lineOf(bagId, serum)
    const moves = await Promise.all([
      moveToBag({ bagId, lineId: saved }, now),
      moveToBag({ bagId, lineId: saved }, now),
    ])
    expect(moves.map(({ kind }) => kind).toSorted()).toEqual(['moved', 'no-such-line'])
    expect(await db.bagLine.findMany({ where: { bagId } })).toMatchObject([
      { quantity: 2, saved: false, seenPriceCents: 1500 },
    ])
  })

  test('joins what was saved before', async () => {
    const { bagId, lineId } = await aBagWith(serum, 2)
    await saveForLater({ bagId, lineId }, now)
    await add(bagId, serum, 3)
    const again = await db.bagLine.findFirstOrThrow({ where: { bagId, saved: false } })
    await saveForLater({ bagId, lineId: again.id }, now)
    expect(await db.bagLine.findMany({ where: { bagId } })).toMatchObject([
      { quantity: 5, saved: true },
    ])
  })

  test('what has sold out stays saved', async () => {
    const { bagId, lineId } = await aBagWith(serum, 2)
    await saveForLater({ bagId, lineId }, now)
    await db.stockLot.updateMany({ data: { onHand: 0 } })
    expect(await moveToBag({ bagId, lineId: await lineOf(bagId, serum) }, now)).toEqual({
      kind: 'sold-out',
      name: 'Niacinamide Serum',
    })
  })
})

describe('a promotion code', () => {
  test('is kept in its one spelling, replaced and removed', async () => {
    const { bagId } = await aBagWith(serum, 1)
    await db.promotion.create({
      data: {
        name: 'W',
        kind: 'percentage',
        percentBp: 1000,
        codes: { create: { code: 'WELCOME' } },
      },
    })
    const codeOf = async () =>
      (await db.bag.findUniqueOrThrow({ where: { id: bagId } })).promotionCode
    expect(await applyCode(bagId, ' wel come ')).toEqual({ kind: 'kept', code: 'WELCOME' })
    expect(await codeOf()).toBe('WELCOME')
    expect(await applyCode(bagId, '🤷'.repeat(50))).toEqual({ kind: 'unknown-code' })
    expect(await applyCode(bagId, 'OTHER')).toEqual({ kind: 'unknown-code' })
    expect(await codeOf()).toBe('WELCOME')
    await removeCode(bagId)
    expect(await codeOf()).toBeNull()
  })
})

test('the stock of a chosen location counts beside that of parcels', async () => {
  const rare = await variant({})
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

async function variant(details: Parameters<typeof aProduct>[0]): Promise<string> {
  const { variantIds } = await aProduct(details)
  return variantIds[0] ?? ''
}

function add(bagId: string | null, variantId: string, quantity: number) {
  return addToBag(bagId, [{ variantId, quantity }], now)
}

async function aBagWith(variantId: string, quantity: number) {
  const { bagId } = await add(null, variantId, quantity)
  return { bagId, lineId: await lineOf(bagId, variantId) }
}

async function lineOf(bagId: string, variantId: string): Promise<string> {
  return (await db.bagLine.findFirstOrThrow({ where: { bagId, variantId } })).id
}

async function quantities(bagId: string) {
  const lines = await db.bagLine.findMany({ where: { bagId } })
  return Object.fromEntries(lines.map((line) => [line.variantId, line.quantity]))
}

async function anOrderOf(bagId: string, variantId: string, status: 'pending_payment' | 'paid') {
  const free = {
    quantity: 1,
    unitPriceCents: 0,
    listCents: 0,
    discountCents: 0,
    taxCents: 0,
    totalCents: 0,
  }
  const named = {
    productSlug: 's',
    productName: 'S',
    brandName: 'P',
    variantLabel: '30 ml',
    sku: 's',
  }
  const { id: orderId } = await db.order.create({
    data: {
      bagId,
      status,
      email: 'sam@example.com',
      fullName: 'Sam Shopper',
      line1: '1 Main Street',
      city: 'Portland',
      state: 'OR',
      postalCode: '97201',
      deliveryMethod: 'standard',
      itemsCents: 0,
      discountCents: 0,
      deliveryCents: 0,
      deliveryTaxCents: 0,
      taxCents: 0,
      totalCents: 0,
      lines: { create: { variantId, position: 1, ...named, ...free } },
    },
  })
  const lines = [{ variantId, quantity: 1 }]
  const from = { kind: 'shipping' as const }
  await holdStock(db, { orderId, lines, from, expiresAt: now, now, actor: 'shopper' })
}
