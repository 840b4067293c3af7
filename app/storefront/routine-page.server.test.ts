import { beforeEach, describe, expect, test } from 'vitest'
import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { db } from '#app/platform/database.server'
import { readRoutinePage } from '#app/storefront/routine-page.server'
import { aBundle } from '#tests/factories/bundle'
import { aProduct } from '#tests/factories/product'
import { queriesOf } from '#tests/setup/count-queries'
import { emptyDatabase } from '#tests/setup/database'

// Products are remembered for a while: each test has a day of its own.
let now = new Date('2026-11-23T12:00:00Z')

beforeEach(async () => {
  await emptyDatabase()
  now = new Date(now.getTime() + 86_400_000)
})

const answers = 'skin=normal&cleansing=plenty&concern=pores&expecting=no'
const read = (search = answers) => readRoutinePage(new URLSearchParams(search), now)

async function routineFor(search = answers) {
  const page = await read(search)
  if (page.kind !== 'complete') throw new Error(`The page is ${page.kind}`)
  return page.routine
}

const serumOf = async (search = answers) => (await routineFor(search)).steps[3]

test('before the questions are answered nothing is read', async () => {
  expect(await queriesOf(() => read(''))).toHaveLength(0)
  expect(await queriesOf(() => read('skin=oily'))).toHaveLength(0)
})

test.each([1, 40])(
  'with %i products it asks the database five times, then three times',
  async (count) => {
    for (let made = 0; made < count; made++) await aProduct({ units: 3, skinTypes: ['Normal'] })
    expect(await queriesOf(() => read())).toHaveLength(5)
    expect(await queriesOf(() => read())).toHaveLength(3)
  },
)

describe('the routine as one bundle', () => {
  const aSerumAndACream = async () => {
    const serum = await aProduct({ units: 3, skinTypes: ['Normal'] })
    const cream = await aProduct({ units: 3, skinTypes: ['Normal'], routineStep: 6 })
    return [serum, cream].map(({ variantIds }) => [{ id: variantIds[0]! }])
  }
  const offer = (id: string) =>
    db.bundle.update({ where: { id }, data: { slug: BUILDER_SLUG, skinTypes: [] } })

  test('where every product has a step in it, it is sold with its saving', async () => {
    const { id } = await aBundle(await aSerumAndACream())
    await offer(id)
    const { bundle, totalCents } = await routineFor()
    expect(totalCents).toBe(24_00)
    expect(bundle).toMatchObject({ id, listCents: 24_00, savingCents: 2_40 })
  })

  test('where one has none, the products are sold singly', async () => {
    const [serum] = await aSerumAndACream()
    const { id } = await aBundle([serum!])
    await offer(id)
    expect((await routineFor()).bundle).toBeNull()
  })
})

describe('what is read anew', () => {
  test('price and stock, however fresh the memory of the products is', async () => {
    const { slug, variantIds } = await aProduct({ units: 3, skinTypes: ['Normal'] })
    expect((await serumOf())?.chosen).toMatchObject({ slug, priceCents: 1200, size: '30 ml' })
    await db.variant.update({ where: { id: variantIds[0] ?? '' }, data: { priceCents: 1500 } })
    await db.stockLot.updateMany({ data: { onHand: 0 } })
    const routine = await routineFor()
    expect(routine.steps[3]?.chosen).toMatchObject({
      priceCents: 1500,
      stock: { state: 'sold-out' },
    })
    expect(routine).toMatchObject({ totalCents: 0, variantIds: [] })
  })

  test('a product that has left since is gone at once', async () => {
    const { id } = await aProduct({ units: 3, skinTypes: ['Normal'] })
    expect((await serumOf())?.chosen).not.toBeNull()
    await db.product.update({ where: { id }, data: { status: 'archived' } })
    expect((await serumOf())?.chosen).toBeNull()
  })
})

test.each(['draft', 'archived'] as const)('a product that is %s is not chosen', async (status) => {
  await aProduct({ status, units: 3, skinTypes: ['Normal'] })
  expect((await serumOf())?.chosen).toBeNull()
})

test('an allergy is matched with the ingredients, and an unknown list does not pass', async () => {
  await aProduct({
    slug: 'willow',
    inciStatus: 'full',
    inciText: 'Water, Salix Alba (Willow) Bark Extract',
    units: 3,
  })
  await aProduct({ slug: 'unknown', units: 3 })
  await aProduct({ slug: 'plain', inciStatus: 'full', inciText: 'Water, Glycerin', units: 3 })
  const { steps, leftOut } = await routineFor(`${answers}&avoid=salicylates`)
  expect(steps[3]?.chosen?.slug).toBe('plain')
  expect(leftOut.map(({ products }) => products.map(({ slug }) => slug))).toEqual(
    expect.arrayContaining([['willow'], ['unknown']]),
  )
})

test('a dose of the category is enough to say when it runs out', async () => {
  const { id } = await aProduct({ units: 3, skinTypes: ['Normal'] })
  await db.category.updateMany({ data: { dosePerUseMilli: 300 } })
  expect((await serumOf())?.chosen?.runsOut).toMatch(/^about January \d+, 2027$/)
  await db.product.update({ where: { id }, data: { dosePerUseMilli: 30_000 } })
  now = new Date(now.getTime() + 120_000)
  expect((await serumOf())?.chosen?.runsOut).toMatch(/^about (November|December) \d+$/)
})

test('nothing for staff alone comes out of it', async () => {
  await aProduct({
    staffNote: 'CANARY note',
    sources: ['CANARY source'],
    unverified: ['CANARY unverified'],
    sizes: [{ label: '30 ml', priceCents: 1200, costCents: 424_242 }],
    units: 3,
    skinTypes: ['Normal'],
  })
  expect(JSON.stringify(await read())).not.toMatch(/CANARY|424242/)
})
