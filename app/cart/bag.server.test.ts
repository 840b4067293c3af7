import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBagWith, add, anOrderOf, aSize, lineOf } from '#tests/factories/bag-lines'
import { queriesOf } from '#tests/setup/count-queries'
import { addToBag } from './add-to-bag.server'
import { readBag } from './bag.server'
import { changeBag } from './change-bag.server'
import { countPieces } from './count-pieces.server'
import { quoteBag } from './quote-bag.server'
import { saveForLater } from './save-for-later.server'

const now = new Date('2026-03-10T12:00:00Z')
let serum: string

beforeEach(async () => {
  serum = await aSize({ units: 30, name: 'Serum' })
  await db.deliveryRate.create({
    data: {
      method: 'standard',
      name: 'Standard',
      priceCents: 595,
      freeFromCents: 5000,
      allowsFlammable: true,
      minDays: 3,
      maxDays: 5,
      cutoffHour: 14,
      position: 0,
    },
  })
})

describe('the bag’s page', () => {
  test('shows nothing without a bag, or for one that is not there', async () => {
    expect(await readBag(null, now)).toMatchObject({ id: null, lines: [] })
    expect(await readBag(crypto.randomUUID(), now)).toMatchObject({ id: null, lines: [] })
  })

  test('counts what can be had, and prices it with delivery and before tax', async () => {
    const { bagId } = await aBagWith(serum, 2)
    expect(await readBag(bagId, now)).toMatchObject({
      pieces: 2,
      lines: [{ name: 'Serum', quantity: 2, unitPriceCents: 1200, wasCents: null }],
      price: {
        itemsCents: 2400,
        deliveryCents: 595,
        totalCents: 2995,
        freeDelivery: { thresholdCents: 5000, remainingCents: 2600 },
      },
    })
    expect(await countPieces(bagId, now)).toBe(2)
  })

  test('shortens a line to what is left, and remembers what was wanted', async () => {
    const { bagId } = await aBagWith(serum, 5)
    await db.stockLot.updateMany({ data: { onHand: 2 } })
    expect(await readBag(bagId, now)).toMatchObject({
      pieces: 2,
      lines: [{ wanted: 5, quantity: 2 }],
      price: { itemsCents: 2400 },
    })
    expect(await countPieces(bagId, now)).toBe(2)
    await db.stockLot.updateMany({ data: { onHand: 30 } })
    expect(await readBag(bagId, now)).toMatchObject({ pieces: 5 })
  })

  test('a line that sold out stays and is not counted', async () => {
    const { bagId } = await aBagWith(serum, 5)
    await db.stockLot.updateMany({ data: { onHand: 0 } })
    expect(await readBag(bagId, now)).toMatchObject({
      pieces: 0,
      price: null,
      lines: [{ quantity: 0 }],
    })
    const terms = { deliveryMethod: 'standard', state: null, pickupLocationId: null, now } as const
    expect(await quoteBag(db, bagId, terms)).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'empty', message: expect.stringContaining('sold out') as string }],
    })
  })

  test('says which price moved, until the shopper acts on the bag', async () => {
    const { bagId, lineId } = await aBagWith(serum, 1)
    await db.variant.update({ where: { id: serum }, data: { priceCents: 1500 } })
    const seen = async () => (await readBag(bagId, now)).lines[0]
    expect(await seen()).toMatchObject({ wasCents: 1200, unitPriceCents: 1500 })
    expect(await seen()).toMatchObject({ wasCents: 1200 })
    await changeBag(bagId, { intent: 'quantity', lineId, quantity: 2, step: 0 }, now)
    expect(await seen()).toMatchObject({ wasCents: null, unitPriceCents: 1500, quantity: 2 })
  })

  test('an archived product drops out by name, one back in draft without it', async () => {
    const archived = await aSize({ units: 3, name: 'Old Toner' })
    const draft = await aSize({ units: 3, name: 'Secret Mask' })
    const { bagId } = await aBagWith(serum, 1)
    await add(bagId, archived, 1)
    await addToBag(bagId, [{ variantId: draft, quantity: 1 }], new Date(now.getTime() + 1000))
    const setStatus = (id: string, status: 'archived' | 'draft') =>
      db.product.updateMany({ where: { variants: { some: { id } } }, data: { status } })
    await setStatus(archived, 'archived')
    await setStatus(draft, 'draft')
    const bag = await readBag(bagId, now)
    expect(bag).toMatchObject({
      pieces: 1,
      gone: [{ name: 'Old Toner' }, { name: null }],
      price: { itemsCents: 1200 },
    })
    expect(JSON.stringify(bag)).not.toContain('Secret')
  })

  test('after a purchase shows the next bag, with what was saved', async () => {
    const later = await aSize({ units: 3, name: 'Toner' })
    const { bagId } = await aBagWith(serum, 1)
    await add(bagId, later, 1)
    await saveForLater({ bagId, lineId: await lineOf(bagId, later) }, now)
    await anOrderOf(bagId, serum, 'paid')
    await db.bag.update({ where: { id: bagId }, data: { status: 'ordered' } })
    const [one, other] = await Promise.all([readBag(bagId, now), readBag(bagId, now)])
    expect(one.id).not.toBe(bagId)
    expect(other.id).toBe(one.id)
    expect(await readBag(one.id, now)).toMatchObject({ lines: [], saved: [{ name: 'Toner' }] })
  })

  test('knows its code, and that one is not in use any more', async () => {
    const { bagId } = await aBagWith(serum, 2)
    await db.bag.update({ where: { id: bagId }, data: { promotionCodes: ['LOST'] } })
    expect(await readBag(bagId, now)).toMatchObject({
      promotionCodes: ['LOST'],
      price: { promotions: [{ code: 'LOST', applied: false }], discountCents: 0 },
    })
  })

  test('asks the database as often for twenty lines as for one', async () => {
    const { bagId } = await aBagWith(serum, 1)
    // What counts without a code is read once in some seconds.
    await readBag(bagId, now)
    const few = await queriesOf(() => readBag(bagId, now))
    for (let i = 0; i < 19; i++) await add(bagId, await aSize({ units: 3 }), 1)
    const many = await queriesOf(() => readBag(bagId, now))
    expect(many).toHaveLength(few.length)
    expect(few.length).toBeLessThanOrEqual(14)
  })
})

describe('what the shopper is told', () => {
  const told = async (...args: Parameters<typeof changeBag>) => (await changeBag(...args)).news

  test('of an addition, with what the bag has now', async () => {
    const { bagId, news } = await changeBag(
      null,
      { intent: 'add', variantId: [serum, serum], quantity: 2 },
      now,
    )
    expect(news).toEqual({ tone: 'success', text: 'Added Serum. 2 items in your bag.' })
    expect(await countPieces(bagId, now)).toBe(2)
  })

  test('an addition asks the database at most three times', async () => {
    const { bagId } = await aBagWith(serum, 1)
    const form = { intent: 'add' as const, variantId: [serum], quantity: 1 }
    expect((await queriesOf(() => changeBag(bagId, form, now))).length).toBeLessThanOrEqual(3)
  })

  test('of a removal, with the way back', async () => {
    const { bagId, lineId } = await aBagWith(serum, 3)
    const news = await told(bagId, { intent: 'remove', lineId }, now)
    expect(news).toMatchObject({ text: 'Removed Serum.', undo: { variantId: serum, quantity: 3 } })
    if (!news.undo) throw new Error('There is no way back')
    const undo = { ...news.undo, addedAt: new Date(news.undo.addedAt) }
    expect(await told(bagId, { intent: 'undo', ...undo }, now)).toMatchObject({
      text: 'Serum is back.',
    })
    expect(await readBag(bagId, now)).toMatchObject({ pieces: 3 })
  })

  test.each(['remove', 'save', 'move'] as const)('of a %s that comes too late', async (intent) => {
    const { bagId } = await aBagWith(serum, 1)
    const lineId = crypto.randomUUID()
    expect(await told(bagId, { intent, lineId }, now)).toMatchObject({ tone: 'caution' })
    expect(await told(null, { intent, lineId }, now)).toMatchObject({ tone: 'caution' })
  })

  test('of an unknown code, beside its field', async () => {
    const { bagId } = await aBagWith(serum, 1)
    expect(await told(bagId, { intent: 'apply-code', code: 'nonsense' }, now)).toMatchObject({
      tone: 'error',
      about: 'code',
      typed: 'nonsense',
    })
  })
})
