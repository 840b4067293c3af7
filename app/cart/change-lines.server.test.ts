import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aBagWith, add, aSize, lineOf, quantities } from '#tests/factories/bag-lines'
import { addToBag } from './add-to-bag.server'
import { applyCode, removeCode } from './apply-code.server'
import { moveToBag } from './move-to-bag.server'
import { quoteBag } from './quote-bag.server'
import { removeLine } from './remove-line.server'
import { restoreLine } from './restore-line.server'
import { saveForLater } from './save-for-later.server'
import { setQuantity } from './set-quantity.server'

const now = new Date('2026-03-10T12:00:00Z')
let serum: string

beforeEach(async () => {
  serum = await aSize({ units: 30 })
})

describe('changing a line', () => {
  test('takes the number that was typed', async () => {
    const { bagId, lineId } = await aBagWith(serum, 1)
    expect(await setQuantity({ bagId, lineId }, 4, now)).toMatchObject({ kind: 'set', quantity: 4 })
    expect(await quantities(bagId)).toEqual({ [serum]: 4 })
  })

  test('stops at what is in stock', async () => {
    const rare = await aSize({ units: 3 })
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
    const toner = await aSize({ units: 5 })
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
  test('is kept in its one spelling, once, beside others up to five, and removed', async () => {
    const { bagId } = await aBagWith(serum, 1)
    await db.promotion.create({
      data: {
        name: 'W',
        kind: 'percentage',
        percentBp: 1000,
        codes: { create: { code: 'WELCOME' } },
      },
    })
    const codesOf = async () =>
      (await db.bag.findUniqueOrThrow({ where: { id: bagId } })).promotionCodes
    expect(await applyCode(bagId, ' wel come ')).toEqual({ kind: 'kept', code: 'WELCOME' })
    expect(await codesOf()).toEqual(['WELCOME'])
    expect(await applyCode(bagId, '🤷'.repeat(50))).toEqual({ kind: 'unknown-code' })
    expect(await applyCode(bagId, 'OTHER')).toEqual({ kind: 'unknown-code' })
    for (const code of ['A', 'B', 'C', 'D', 'E']) await aPromotion(code)
    for (const code of ['A', 'WELCOME', 'B', 'C', 'D'])
      expect(await applyCode(bagId, code)).toEqual({ kind: 'kept', code })
    expect(await applyCode(bagId, 'E')).toEqual({ kind: 'too-many-codes' })
    expect(await codesOf()).toEqual(['WELCOME', 'A', 'B', 'C', 'D'])
    await removeCode(bagId, 'a')
    expect(await codesOf()).toEqual(['WELCOME', 'B', 'C', 'D'])
    await removeCode(bagId, undefined)
    expect(await codesOf()).toEqual([])
  })

  test('of named customers counts once the bag knows that it is somebody else’s', async () => {
    await aPriceBook()
    const { bagId } = await aBagWith(serum, 1)
    await aPromotion('MIA', { emails: ['mia@example.com'] })
    await applyCode(bagId, 'mia')
    const outcomeFor = async (email: string | undefined) => {
      const terms = { deliveryMethod: 'standard', state: 'TX', pickupLocationId: null } as const
      const quoted = await quoteBag(db, bagId, { ...terms, email, now })
      return quoted.kind === 'quoted' ? quoted.order.promotions[0]?.outcome : null
    }
    expect(await outcomeFor(undefined)).toMatchObject({ kind: 'applied' })
    expect(await outcomeFor('Mia@Example.com')).toMatchObject({ kind: 'applied' })
    expect(await outcomeFor('lea@example.com')).toMatchObject({ reason: 'not-for-customer' })
  })
})
