import { beforeEach, describe, expect, test } from 'vitest'
import { addToBag } from '#app/cart/add-to-bag.server'
import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { db } from '#app/platform/database.server'
import { aBundle } from '#tests/factories/bundle'
import { aPriceBook } from '#tests/factories/price-book'
import { aStockedVariant } from '#tests/factories/stock'
import { addBundle, type BundleAddition } from './add-bundle.server'
import { readBag } from './bag.server'
import { changeBag } from './change-bag.server'
import { removeBundle, setBundleQuantity, setPart } from './change-bundle.server'
import { countPieces } from './count-pieces.server'
import { mergeBags } from './merge-bags.server'
import { removeLine } from './remove-line.server'
import { saveForLater } from './save-for-later.server'

const now = new Date()
let cleanser: { id: string }
let polish: { id: string }
let serum: { id: string }
let scrub: { id: string }
let bundle: Awaited<ReturnType<typeof aBundle>>

beforeEach(async () => {
  await aPriceBook()
  cleanser = await aStockedVariant(9, { priceCents: 5200, productName: 'Cleanser' })
  polish = await aStockedVariant(9, { priceCents: 7900, productName: 'Polish' })
  serum = await aStockedVariant(4, { priceCents: 16500, productName: 'Serum' })
  scrub = await aStockedVariant(3, { priceCents: 1000, productName: 'Scrub' })
  bundle = await aBundle([[cleanser], [polish, scrub], [serum]])
})

const all = () => [cleanser.id, polish.id, serum.id]

async function add(bagId: string | null = null, choice = all(), quantity = 1) {
  return added(await addBundle(bagId, { bundleId: bundle.id, choice, quantity }, now))
}

function added(addition: BundleAddition) {
  if (addition.kind !== 'added') throw new Error(`It was ${addition.kind}`)
  return addition
}

async function aBagWithBundle(choice = all()) {
  const { bagId } = await add(null, choice)
  const [inBag] = (await readBag(bagId, now)).bundles
  if (!inBag) throw new Error('There is no bundle in the bag')
  return { bagId, bundleKey: inBag.key, inBag }
}

const shown = async (bagId: string) => (await readBag(bagId, now)).bundles[0]
const partsOf = async (bagId: string) =>
  (await shown(bagId))?.parts.map(({ line }) => line?.name ?? null)

describe('a routine in the bag', () => {
  test('is one thing with its parts in order, and saves', async () => {
    const { bagId } = await aBagWithBundle()
    const bag = await readBag(bagId, now)
    expect(bag.lines).toEqual([])
    expect(bag.bundles).toMatchObject([
      {
        name: 'The pore routine',
        quantity: 1,
        limit: 4,
        listCents: 29600,
        savingCents: 2960,
        explanation: '10% off all 3 parts together: you save $29.60.',
      },
    ])
    expect(await partsOf(bagId)).toEqual(['Cleanser', 'Polish', 'Serum'])
    expect(bag.price).toMatchObject({ bundleSavingCents: 2960, discountCents: 0 })
    expect(bag.pieces).toBe(3)
    expect(await countPieces(bagId, now)).toBe(3)
  })

  test('pressed twice there are two of it, and no more than its scarcest part', async () => {
    const { bagId } = await add()
    await add(bagId)
    expect(await add(bagId, all(), 9)).toMatchObject({ quantity: 4, shortened: true })
    expect(await db.bagBundle.count()).toBe(1)
    expect(await countPieces(bagId, now)).toBe(12)
  })

  test('put in by two tabs at once it is one bag with two of it', async () => {
    const { bagId } = await add()
    await Promise.all([add(bagId), add(bagId)])
    expect(await shown(bagId)).toMatchObject({ quantity: 3 })
  })

  test('with another choice it is another one', async () => {
    const { bagId } = await add()
    await add(bagId, [cleanser.id, scrub.id, serum.id])
    expect((await readBag(bagId, now)).bundles).toHaveLength(2)
  })

  test('shares the shelf with a single of the same', async () => {
    const { bagId } = await add(null, all(), 3)
    await addToBag(bagId, [{ variantId: serum.id, quantity: 9 }], now)
    const bag = await readBag(bagId, now)
    expect(bag.lines).toMatchObject([{ name: 'Serum', quantity: 1, limit: 1 }])
    expect(bag.bundles).toMatchObject([{ quantity: 3, limit: 3 }])
    expect(await add(bagId)).toMatchObject({ quantity: 3, shortened: true })
  })

  test('takes nothing that is not allowed, and no step twice', async () => {
    const stranger = await aStockedVariant(5)
    const wish = { bundleId: bundle.id, choice: [stranger.id], quantity: 1 }
    expect(await addBundle(null, wish, now)).toEqual({ kind: 'not-offered' })
    const { bagId } = await add(null, [polish.id, scrub.id, cleanser.id])
    expect(await partsOf(bagId)).toEqual(['Cleanser', 'Polish', null])
  })

  test('leaves out what has sold out, and says so', async () => {
    await db.stockLot.updateMany({ where: { variantId: serum.id }, data: { onHand: 0 } })
    expect(await add()).toMatchObject({ parts: 2, soldOut: ['Serum'] })
  })

  test('that is no longer offered falls apart into lines at their own price', async () => {
    const { bagId, bundleKey } = await aBagWithBundle()
    await db.bundle.update({ where: { id: bundle.id }, data: { status: 'archived' } })
    const bag = await readBag(bagId, now)
    expect(bag.bundles).toEqual([])
    expect(bag.lines).toHaveLength(3)
    expect(bag.price).toMatchObject({ bundleSavingCents: 0, itemsCents: 29600 })
    const lineId = bag.lines[0]!.id
    await changeBag(bagId, { intent: 'quantity', lineId, quantity: 2, step: 0 }, now)
    expect((await readBag(bagId, now)).lines[0]).toMatchObject({ quantity: 2 })
    expect(await countPieces(bagId, now)).toBe(4)
    expect(bundleKey).toBeTruthy()
  })
})

describe('a part of a routine', () => {
  test('can be swapped for an allowed one, at its price', async () => {
    const { bagId, bundleKey } = await aBagWithBundle()
    const [, stepId] = bundle.stepIds
    const swap = { stepId: stepId!, variantId: scrub.id }
    expect(await setPart({ bagId, bundleKey }, swap, now)).toEqual({
      kind: 'filled',
      name: 'Scrub',
    })
    expect(await partsOf(bagId)).toEqual(['Cleanser', 'Scrub', 'Serum'])
    expect(await shown(bagId)).toMatchObject({ listCents: 22700, savingCents: 2270 })
    const wrong = { stepId: stepId!, variantId: serum.id }
    expect(await setPart({ bagId, bundleKey }, wrong, now)).toEqual({ kind: 'not-allowed' })
  })

  test('of a routine that was built for somebody is changed only where it was built', async () => {
    await db.bundle.update({ where: { id: bundle.id }, data: { slug: BUILDER_SLUG } })
    const { bagId, bundleKey, inBag } = await aBagWithBundle([cleanser.id, serum.id])
    expect(inBag.parts.map(({ title, swaps }) => [title, swaps])).toEqual([
      ['Step 1', []],
      ['Step 3', []],
    ])
    const fill = { stepId: bundle.stepIds[1]!, variantId: scrub.id }
    expect(await setPart({ bagId, bundleKey }, fill, now)).toEqual({ kind: 'not-allowed' })
  })

  test('that was left out can be added again', async () => {
    const { bagId, bundleKey } = await aBagWithBundle([cleanser.id, serum.id])
    await setBundleQuantity({ bagId, bundleKey }, 2, now)
    const fill = { stepId: bundle.stepIds[1]!, variantId: polish.id }
    await setPart({ bagId, bundleKey }, fill, now)
    expect(await shown(bagId)).toMatchObject({ quantity: 2, listCents: 59200 })
  })

  test('taken out comes back into its place, as often as the others', async () => {
    const { bagId, bundleKey, inBag } = await aBagWithBundle()
    const removed = await removeLine({ bagId, lineId: inBag.parts[2]!.line!.id })
    await setBundleQuantity({ bagId, bundleKey }, 2, now)
    expect(await shown(bagId)).toMatchObject({ savingCents: 2620 })
    const form = { ...removed!, bundleKey, stepId: bundle.stepIds[2] }
    await changeBag(bagId, { ...form, intent: 'undo' }, now)
    expect(await shown(bagId)).toMatchObject({ quantity: 2, savingCents: 5920 })
    await changeBag(bagId, { ...form, intent: 'undo' }, now)
    expect(await countPieces(bagId, now)).toBe(6)
  })

  test('saved for later leaves the routine', async () => {
    const { bagId, inBag } = await aBagWithBundle()
    await saveForLater({ bagId, lineId: inBag.parts[0]!.line!.id }, now)
    const bag = await readBag(bagId, now)
    expect(bag.saved).toMatchObject([{ name: 'Cleanser' }])
    expect(bag.bundles[0]!.parts[0]!.line).toBeNull()
  })

  test('that sells out counts for nothing and does not hold the others back', async () => {
    const { bagId } = await aBagWithBundle()
    await db.stockLot.updateMany({ where: { variantId: serum.id }, data: { onHand: 0 } })
    expect(await shown(bagId)).toMatchObject({ quantity: 1, listCents: 13100, savingCents: 1310 })
    expect(await countPieces(bagId, now)).toBe(2)
  })
})

test('a routine that was removed comes back as it was', async () => {
  const { bagId, bundleKey } = await aBagWithBundle([cleanser.id, scrub.id])
  const { news } = await changeBag(bagId, { intent: 'bundle-remove', bundleKey }, now)
  expect(await db.bagLine.count()).toBe(0)
  const undo = { ...news.undoBundle!, intent: 'add-bundle' as const }
  await changeBag(bagId, undo, now)
  expect(await partsOf(bagId)).toEqual(['Cleanser', 'Scrub', null])
  expect(await removeBundle({ bagId, bundleKey })).toBeUndefined()
})

test('nobody changes a routine in the bag of someone else', async () => {
  const { bundleKey } = await aBagWithBundle()
  const { bagId } = await addToBag(null, [{ variantId: serum.id, quantity: 1 }], now)
  const key = { bagId, bundleKey }
  expect(await removeBundle(key)).toBeUndefined()
  expect(await setBundleQuantity(key, 2, now)).toEqual({ kind: 'no-such-bundle' })
  const part = { stepId: bundle.stepIds[1]!, variantId: scrub.id }
  expect(await setPart(key, part, now)).toEqual({ kind: 'no-such-bundle' })
})

test('two bags become one with the routine of either', async () => {
  const { bagId: from } = await aBagWithBundle()
  const { bagId: into } = await addToBag(null, [{ variantId: scrub.id, quantity: 1 }], now)
  expect(await mergeBags({ from, into }, now)).toBe('merged')
  expect(await partsOf(into)).toEqual(['Cleanser', 'Polish', 'Serum'])
  expect((await readBag(from, now)).pieces).toBe(0)
})
