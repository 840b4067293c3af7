import { beforeEach, describe, expect, test } from 'vitest'
import { findProduct } from '#app/catalog/find-product.server'
import { cardsOf } from '#app/catalog/product-cards.server'
import { publicProductCardSelect, publicProductSelect } from '#app/catalog/public-selects'
import { bestOfEachStep } from '#app/catalog/step-products.server'
import { db } from '#app/platform/database.server'
import { readHomePage } from '#app/storefront/home-page.server'
import { readListPage } from '#app/storefront/list-page.server'
import { readMissingProduct } from '#app/storefront/missing-product.server'
import { readProductPage } from '#app/storefront/product-page.server'
import { readSitemap } from '#app/storefront/sitemap.server'
import { aGuide } from '#tests/factories/guide'
import { aProduct } from '#tests/factories/product'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { queriesOf } from '#tests/setup/count-queries'
import { emptyDatabase } from '#tests/setup/database'

// Counts of facets and the like are remembered for a while: each test has a day of its own.
let now = new Date('2026-11-23T12:00:00Z')

beforeEach(async () => {
  await emptyDatabase()
  now = new Date(now.getTime() + 86_400_000)
})

const list = (search: string) => readListPage(new URLSearchParams(search), now)
const names = async (search: string) => (await list(search)).cards.map(({ name }) => name)

describe('what is not on sale stays out of sight', () => {
  test.each(['draft', 'archived'] as const)('a product that is %s', async (status) => {
    const shown = await aProduct({ name: 'Clay Mask', category: 'Masks', concerns: ['Pores'] })
    const hidden = await aProduct({
      name: 'Secret Mask',
      status,
      brand: 'Hidden House',
      category: 'Secrets',
      concerns: ['Pores'],
      keys: [{ name: 'Unobtainium' }],
      unitsSold: 999,
    })
    const everything = JSON.stringify([
      await list(''),
      await list('q=secret'),
      await list('q=mask'),
      await list('concern=pores'),
      await list('category=secrets'),
      await list('brand=hidden-house'),
      await readHomePage({ skin: null, now }),
      await readMissingProduct('secret-mask', now),
      await readProductPage({ slug: shown.slug, size: null }, now),
      await readSitemap(),
    ])
    expect(everything).toContain('Clay Mask')
    expect(everything).not.toMatch(/Secret Mask|Hidden House|Unobtainium/)
    expect(everything).not.toContain(hidden.slug)
    expect(await readProductPage({ slug: hidden.slug, size: null }, now)).toBeNull()
  })

  test('a product whose sizes have all left', async () => {
    const { id, slug } = await aProduct()
    await db.variant.updateMany({ where: { productId: id }, data: { active: false } })
    await db.$executeRaw`SELECT refresh_listing()`
    expect((await list('')).total).toBe(0)
    expect(await readProductPage({ slug, size: null }, now)).toBeNull()
  })
})

test('the sitemap has what anybody may read, and no draft', async () => {
  await aProduct({ slug: 'clay-mask' })
  await aGuide({ slug: 'large-pores' })
  await aGuide({ slug: 'not-yet' }, [{ status: 'draft' }])
  const { slug: studio } = await aStudio()
  const { slug: closed } = await aStudio({ active: false })
  const { slug: treatment } = await aTreatment()
  const { slug: ended } = await aTreatment({ active: false })
  const paths = await readSitemap()
  expect(paths).toEqual(
    expect.arrayContaining([
      '/guides',
      '/guides/large-pores',
      '/treatments',
      `/treatments/${treatment}`,
      '/locations',
      `/locations/${studio}`,
      '/routine',
      '/plan',
      '/products/clay-mask',
    ]),
  )
  for (const hidden of ['not-yet', closed, ended]) expect(paths.join(' ')).not.toContain(hidden)
  expect(await queriesOf(() => readSitemap())).toHaveLength(1)
})

test('what is for staff alone comes out of no page', async () => {
  const { slug } = await aProduct({
    staffNote: 'CANARY note',
    sources: ['CANARY source'],
    unverified: ['CANARY unverified'],
    sizes: [{ label: '30 ml', priceCents: 1200, costCents: 424_242 }],
    keys: [{ name: 'Niacinamide' }],
    concerns: ['Pores'],
    picture: true,
    units: 9,
  })
  const pages = JSON.stringify([
    await list(''),
    await list('q=niacinamide'),
    await readHomePage({ skin: null, now }),
    await readProductPage({ slug, size: null }, now),
    await readMissingProduct(slug, now),
    await findProduct(db, slug),
    await cardsOf(db, [slug]),
    await bestOfEachStep(db, 3),
  ])
  expect(pages).toContain(slug)
  expect(pages).not.toMatch(/CANARY|424242|confidence/i)
})

test('the statements give what the public selects say, field by field', async () => {
  const { slug } = await aProduct({
    concerns: ['Pores', 'Oil'],
    skinTypes: ['Oily'],
    keys: [{ name: 'Niacinamide', strength: '10%' }, { name: 'Zinc' }],
    sizes: [
      { label: '30 ml', priceCents: 1200, sizeMilli: 30_000 },
      { label: '60 ml', priceCents: 2000 },
    ],
    tags: ['niacinamide'],
    inciStatus: 'full',
    inciText: 'Water, Niacinamide, Zinc',
    picture: true,
    drugFacts: {
      create: {
        activeIngredients: [{ name: 'Zinc', strength: '1%', purpose: 'Example' }],
        uses: 'Example',
        warnings: ['For external use only'],
        directions: ['Apply'],
        inactive: 'Water',
      },
    },
  })
  const where = { slug }
  expect(await findProduct(db, slug)).toEqual(
    await db.product.findUnique({ where, select: publicProductSelect }),
  )
  expect(await cardsOf(db, [slug])).toEqual([
    await db.product.findUnique({ where, select: publicProductCardSelect }),
  ])
})

describe('a page asks the database a fixed number of times', () => {
  test.each([1, 40])('with %i products', async (count) => {
    for (let made = 0; made < count; made++)
      await aProduct({ concerns: ['Pores'], keys: [{ name: 'Niacinamide' }], units: 3 })
    const { slug } = await aProduct({ name: 'Exfoliating Polish', units: 3 })
    const asked = async (work: () => Promise<unknown>) => (await queriesOf(work)).length
    expect(await asked(() => readHomePage({ skin: null, now }))).toBe(5)
    expect(await asked(() => readHomePage({ skin: null, now }))).toBe(4)
    expect(await asked(() => list('concern=pores&sort=name'))).toBe(4)
    expect(await asked(() => list('concern=pores&sort=price-up&page=1'))).toBe(2)
    expect(await asked(() => list('category=serums'))).toBe(4)
    expect(await asked(() => list('q=exfoliant'))).toBe(4)
    expect(await asked(() => list('q=exfolitang'))).toBeLessThanOrEqual(7)
    expect(await asked(() => readProductPage({ slug, size: null }, now))).toBe(7)
    expect(await asked(() => readProductPage({ slug, size: null }, now))).toBe(3)
    expect(await asked(() => readMissingProduct('nothing', now))).toBe(2)
  })
})

describe('filters', () => {
  beforeEach(async () => {
    await aProduct({
      name: 'Salicylic Cleanser',
      brand: 'Alpha',
      category: 'Cleansers',
      concerns: ['Pores', 'Oil'],
      skinTypes: ['Oily'],
      keys: [{ name: 'Salicylic acid', strength: '2%' }],
      tags: ['bha', 'fragrance'],
      inciStatus: 'full',
      inciText: 'Water',
      sizes: [{ label: '200 ml', priceCents: 2000 }],
      units: 9,
      unitsSold: 3,
    })
    await aProduct({
      name: 'Clay Mask',
      brand: 'Beta',
      category: 'Masks',
      concerns: ['Oil'],
      skinTypes: ['Oily', 'Dry'],
      keys: [{ name: 'Kaolin' }],
      inciStatus: 'full',
      inciText: 'Water',
      sizes: [{ label: '50 ml', priceCents: 6000 }],
      unitsSold: 2,
    })
    await aProduct({
      name: 'Quiet Cream',
      brand: 'Beta',
      category: 'Creams',
      skinTypes: ['Dry'],
      inciStatus: 'partial',
      inciText: 'Water',
      sizes: [{ label: '50 ml', priceCents: 12_000 }],
      units: 2,
      unitsSold: 1,
    })
  })

  test('values of one facet widen the list, facets narrow it', async () => {
    expect(await names('category=masks&category=creams')).toEqual(['Clay Mask', 'Quiet Cream'])
    expect(await names('category=masks&category=creams&skin=oily')).toEqual(['Clay Mask'])
    expect(await names('concern=oil&brand=alpha&ingredient=salicylic-acid')).toEqual([
      'Salicylic Cleanser',
    ])
    expect(await names('price=under-25&price=over-100')).toEqual([
      'Salicylic Cleanser',
      'Quiet Cream',
    ])
    expect(await names('stock=in')).toEqual(['Salicylic Cleanser', 'Quiet Cream'])
  })

  test("a facet's counts ignore what is chosen in it and heed the rest", async () => {
    const { facets } = await list('category=masks&skin=dry')
    const counts = (values: { value: string; count: number }[]) =>
      Object.fromEntries(values.map(({ value, count }) => [value, count]))
    expect(counts(facets.category)).toEqual({ masks: 1, creams: 1 })
    expect(counts(facets.skin)).toEqual({ dry: 1, oily: 1 })
    expect(counts(facets.brand)).toEqual({ beta: 1 })
    expect(counts(facets.price)).toEqual({ '50-to-100': 1 })
    expect(counts(facets.stock)).toEqual({})
  })

  test('a chosen value that leaves nothing stays in sight, to be taken back', async () => {
    const { facets, total } = await list('category=masks&stock=in')
    expect(total).toBe(0)
    expect(facets.category).toContainEqual({ value: 'masks', label: 'Masks', count: 0 })
  })

  test('free from leaves out what is in it, and what nobody knows, and counts the latter', async () => {
    const page = await list('without=fragrance')
    expect(page.cards.map(({ name }) => name)).toEqual(['Clay Mask'])
    expect(page.unprovable).toBe(1)
    expect((await list('')).unprovable).toBe(0)
  })

  test('a card says why it fits, by what was asked', async () => {
    const [card] = (await list('skin=oily&ingredient=salicylic-acid')).cards
    expect(card?.reason).toBe('2% salicylic acid\u00a0· for oily skin')
  })

  test.each([
    ['bestselling', 'Salicylic Cleanser'],
    ['price-down', 'Quiet Cream'],
    ['price-up', 'Salicylic Cleanser'],
    ['name', 'Clay Mask'],
  ])('sorted by %s, %s comes first', async (sort, first) => {
    expect((await names(`sort=${sort}`))[0]).toBe(first)
  })
})

describe('search', () => {
  beforeEach(async () => {
    await aProduct({ name: 'Exfoliating Polish', brand: 'ZO', concerns: ['Texture'] })
    await aProduct({ name: 'Exfoliating Cleanser', brand: 'ZO', unitsSold: 50 })
    await aProduct({
      name: 'Oil Control Serum',
      brand: 'The Ordinary',
      keys: [{ name: 'Niacinamide', aliases: ['vitamin b3', 'nicotinamide'] }],
    })
    await aProduct({ name: 'Polish', brand: 'Kiehl’s', unitsSold: 1 })
  })

  test.each([
    ['niacinimide', 'Oil Control Serum'],
    ['niacinamide', 'Oil Control Serum'],
    ['vitamin b3', 'Oil Control Serum'],
    ['nicotinamde', 'Oil Control Serum'],
    ['exfoliant polish', 'Exfoliating Polish'],
    ['EXFOLIATING POLISH', 'Exfoliating Polish'],
    ['exfolaiting', 'Exfoliating Polish'],
    ['kiehls', 'Polish'],
    ["kiehl's", 'Polish'],
    ['ordinary', 'Oil Control Serum'],
    ['polish', 'Polish'],
    ['a serum for the moon', 'Oil Control Serum'],
  ])('%j finds %s', async (typed, found) => {
    expect((await names(new URLSearchParams({ q: typed }).toString()))[0]).toBe(found)
  })

  test('says which words it looked for instead', async () => {
    expect((await list('q=niacinimide')).insteadOf).toBe('niacinamide')
    expect((await list('q=niacinamide')).insteadOf).toBeNull()
    expect((await list('q=serum+moon')).anyWord).toBe(true)
  })

  test.each([
    'zzzzzzzzz',
    '%%%',
    "' OR 1=1 --",
    ':* & | !',
    '\\',
    '<->',
    '日本語',
    '🧴🧴',
    'a'.repeat(5000),
    'the',
  ])('%j finds nothing, calmly', async (typed) => {
    const page = await list(new URLSearchParams({ q: typed }).toString())
    expect(page.total).toBe(0)
    expect(page.query.q.length).toBeLessThanOrEqual(100)
  })
})
