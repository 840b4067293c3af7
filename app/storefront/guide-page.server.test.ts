import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { GuideBlock } from '#app/guides/guide-blocks'
import { db } from '#app/platform/database.server'
import { readGuidePage } from '#app/storefront/guide-page.server'
import { aGuide, aText } from '#tests/factories/guide'
import { aProduct } from '#tests/factories/product'
import { queriesOf } from '#tests/setup/count-queries'
import { emptyDatabase } from '#tests/setup/database'

// What staff were told of is remembered for a while: each test has a day of its own.
let now = new Date('2026-11-23T12:00:00Z')

beforeEach(async () => {
  await emptyDatabase()
  now = new Date(now.getTime() + 86_400_000)
})

const names = (product: string): GuideBlock => ({ kind: 'product', product, why: 'It fits.' })

async function shown(product: string) {
  const { slug } = await aGuide({}, [{ blocks: [names(product)] }])
  return (await readGuidePage(slug, now))?.products[product]
}

const notices = () => db.staffNotice.findMany({ orderBy: { occasion: 'asc' } })
const toldOf = (count: number) =>
  vi.waitFor(async () => expect(await notices()).toHaveLength(count), { timeout: 5_000 })

describe('a product in a guide', () => {
  test('is shown with its price and stock of this moment', async () => {
    const { slug, variantIds } = await aProduct({ name: 'Wash', units: 3 })
    const { slug: guide } = await aGuide({}, [{ blocks: [names(slug)] }])
    const read = async () => (await readGuidePage(guide, now))?.products[slug]
    expect(await read()).toMatchObject({
      card: { name: 'Wash', priceCents: 1200, stock: { words: 'Only 3 left' } },
      insteadOf: null,
    })
    await db.variant.updateMany({ data: { priceCents: 900 } })
    await db.stockLot.updateMany({ where: { variantId: variantIds[0]! }, data: { onHand: 1 } })
    expect(await read()).toMatchObject({
      card: { priceCents: 900, stock: { words: 'Only 1 left' } },
    })
    expect(await notices()).toEqual([])
  })

  test('that is sold out gives its place to the nearest match in stock', async () => {
    const wanted = { concerns: ['Pores', 'Oil'], skinTypes: ['Oily', 'Dry'], routineStep: 1 }
    const { slug } = await aProduct({ name: 'Wash', ...wanted })
    await aProduct({ name: 'Twin, sold out', ...wanted })
    await aProduct({ ...wanted, name: 'Far', concerns: ['Lines'], units: 9, unitsSold: 999 })
    await aProduct({ ...wanted, name: 'Near', concerns: ['Pores'], units: 9 })
    await aProduct({ ...wanted, name: 'Other step', routineStep: 4, units: 9 })
    expect(await shown(slug)).toMatchObject({
      card: { name: 'Near', stock: { state: 'in-stock' } },
      insteadOf: { name: 'Wash', because: 'sold-out' },
    })
  })

  test('among equals, one that is used alike comes before one that sells better', async () => {
    const { slug } = await aProduct({ name: 'Wash', rinseOff: true, concerns: ['Pores'] })
    await aProduct({ name: 'Stays on', concerns: ['Pores'], units: 9, unitsSold: 999 })
    await aProduct({ name: 'Rinses off', rinseOff: true, concerns: ['Pores'], units: 9 })
    expect(await shown(slug)).toMatchObject({ card: { name: 'Rinses off' } })
  })

  test('never gives its place to what some readers must not use, or to a drug', async () => {
    const { slug } = await aProduct({ name: 'Cream', concerns: ['Pores'] })
    await aProduct({ name: 'Retinol', concerns: ['Pores'], tags: ['retinoid'], units: 9 })
    await aProduct({
      name: 'Salicylic',
      concerns: ['Pores'],
      tags: ['bha', 'salicylate'],
      units: 9,
    })
    await aProduct({ name: 'Drug', concerns: ['Pores'], regulatoryClass: 'otc_drug', units: 9 })
    expect(await shown(slug)).toEqual({
      card: null,
      insteadOf: { name: 'Cream', because: 'sold-out' },
    })
    await aProduct({ name: 'Plain', tags: ['niacinamide'], units: 9 })
    expect(await shown(slug)).toMatchObject({ card: { name: 'Plain' } })
  })

  test('that has left the shop is replaced as well', async () => {
    const { slug } = await aProduct({ name: 'Old Wash', status: 'archived', units: 9 })
    await aProduct({ name: 'New Wash', units: 9 })
    expect(await shown(slug)).toMatchObject({
      card: { name: 'New Wash' },
      insteadOf: { name: 'Old Wash', because: 'gone' },
    })
  })

  test('that was never on sale is not named', async () => {
    const { slug } = await aProduct({ name: 'SECRET', status: 'draft', units: 9 })
    expect(await shown(slug)).toEqual({ card: null, insteadOf: { name: null, because: 'gone' } })
    expect(await shown('never-heard-of')).toEqual({
      card: null,
      insteadOf: { name: null, because: 'gone' },
    })
  })
})

describe('staff', () => {
  test('are told once, however many read', async () => {
    const { slug } = await aProduct({ name: 'Wash' })
    await aProduct({ name: 'Near', units: 9 })
    const { slug: guide } = await aGuide({}, [{ blocks: [names(slug)] }])
    await Promise.all(Array.from({ length: 20 }, () => readGuidePage(guide, now)))
    await readGuidePage(guide, new Date(now.getTime() + 2 * 3_600_000))
    await toldOf(1)
    expect(await notices()).toMatchObject([
      {
        occasion: `sold-out-recommendation:${guide}:${slug}`,
        message:
          'The guide “A guide” recommends Wash, which cannot be bought: readers see Near instead.',
        resolvedAt: null,
      },
    ])
  })

  test('who have settled it hear of it again only if it lasts', async () => {
    const { slug } = await aProduct({ name: 'Wash' })
    const { slug: guide } = await aGuide({}, [{ blocks: [names(slug)] }])
    await readGuidePage(guide, now)
    await toldOf(1)
    await db.staffNotice.updateMany({ data: { resolvedAt: now } })
    const after = (days: number) =>
      readGuidePage(guide, new Date(now.getTime() + days * 86_400_000))
    const written = await queriesOf(async () => {
      await after(3)
      await vi.waitFor(async () =>
        expect(await db.staffNotice.count({ where: { resolvedAt: now } })).toBe(1),
      )
    })
    expect(written.filter((query) => query.includes('INSERT INTO "StaffNotice"'))).toHaveLength(1)
    await after(8)
    await vi.waitFor(async () => expect((await notices())[0]?.resolvedAt).toBeNull())
  })
})

describe('a page asks the database a fixed number of times', () => {
  const reads = async (work: () => Promise<unknown>) =>
    (await queriesOf(work)).filter((query) => !query.includes('StaffNotice')).length

  test.each([1, 12])('with %i products of each kind', async (count) => {
    const slugs: string[] = []
    for (let made = 0; made < count; made++) {
      slugs.push((await aProduct({ name: 'Here', units: 3 })).slug)
      slugs.push((await aProduct({ name: 'Sold out' })).slug)
    }
    const everything: GuideBlock[] = [
      aText('Words.'),
      ...slugs.map(names),
      { kind: 'treatment', treatment: 'hydrafacial', name: 'HydraFacial', rhythm: 'Seldom.' },
      { kind: 'location', title: 'Where', text: 'Here.' },
      { kind: 'routine', bundle: 'pore-routine' },
    ]
    const { slug: full } = await aGuide({}, [{ blocks: everything }])
    const { slug: words } = await aGuide({}, [{ blocks: [aText('Words.')] }])
    const { slug: inStock } = await aGuide({}, [{ blocks: [names(slugs[0]!)] }])
    expect(await reads(() => readGuidePage(full, now))).toBe(8)
    expect(await reads(() => readGuidePage(inStock, now))).toBe(3)
    expect(await reads(() => readGuidePage(words, now))).toBe(1)
    expect(await reads(() => readGuidePage('nowhere', now))).toBe(1)
    await toldOf(count)
  })
})

test('a guide that is not published has no page', async () => {
  const { slug } = await aGuide({}, [{ status: 'draft' }])
  expect(await readGuidePage(slug, now)).toBeNull()
  expect(await readGuidePage('nowhere', now)).toBeNull()
})
