import { expect, test } from 'vitest'
import { db, Prisma } from '#app/platform/database.server'
import { aProduct } from '#tests/factories/product'
import { anActor, aStaffMember } from '#tests/factories/staff'
import { queriesOf } from '#tests/setup/count-queries'
import { checkProduct } from './check-product.server'
import { findProducts, pageOf } from './find-products.server'
import { parseProductQuery } from './product-query'
import { readEditor } from './read-editor.server'
import { readEdited } from './read-values.server'

const now = new Date('2026-11-26T10:00:00Z')
const cal = anActor('catalog')
const query = (search: string) => parseProductQuery(new URLSearchParams(search))
const namesOf = async (search: string) =>
  (await findProducts(cal, query(search), now))!.products.map(({ name }) => name)

test('a piece of a name, an address, a SKU or a brand finds a product, in any case', async () => {
  const { id } = await aProduct({ name: 'Calm Serum', slug: 'quiet-one', brand: 'Linden' })
  await aProduct({ name: 'Other', brand: 'Birch' })
  await db.variant.updateMany({ where: { productId: id }, data: { sku: 'LIN-030' } })
  for (const q of ['CALM', 'serum calm', 'quiet-o', 'lin-03', 'linden', 'linden calm'])
    expect(await namesOf(`q=${encodeURIComponent(q)}`), q).toEqual(['Calm Serum'])
  for (const q of ['calm birch', '100%', '_', "'; DROP TABLE", '\\'])
    expect(await namesOf(`q=${encodeURIComponent(q)}`), q).toEqual([])
})

test('what is wanting is found: stock, pictures, ingredients, a date', async () => {
  await aProduct({ name: 'Whole', units: 3, picture: true, inciStatus: 'full', inciText: 'Water' })
  await aProduct({ name: 'Bare' })
  const { id } = await aProduct({ name: 'Soon', status: 'draft', units: 1, picture: true })
  await db.product.update({ where: { id }, data: { publishAt: now } })
  expect(await namesOf('gap=sold-out')).toEqual(['Bare'])
  expect(await namesOf('gap=no-picture')).toEqual(['Bare'])
  expect((await namesOf('gap=unknown-ingredients')).toSorted()).toEqual(['Bare', 'Soon'])
  expect(await namesOf('gap=scheduled')).toEqual(['Soon'])
})

test('statuses are counted for what is asked, whichever is looked at', async () => {
  await aProduct({ name: 'Calm A' })
  await aProduct({ name: 'Calm B', status: 'draft' })
  await aProduct({ name: 'Other', status: 'archived' })
  const { products, counts } = (await findProducts(cal, query('q=calm&status=draft'), now))!
  expect(products.map(({ name }) => name)).toEqual(['Calm B'])
  expect(counts).toEqual({ active: 1, draft: 1, archived: 0 })
})

test.each([
  'q=%00&page=-1',
  'status=gone&sort=x&gap=;&brand=%27&page=99999',
  'class=drug&page=1e3',
])('an address that makes no sense (%s) shows the whole list', (search) => {
  const { q, ...rest } = query(search.replace('%00', ''))
  expect(q).toBe('')
  expect(rest).toMatchObject({ status: null, brand: '', gap: null, sort: 'changed', page: 1 })
})

test('a list of one product and one of many take two queries; an editor a bounded number', async () => {
  const { id } = await aProduct()
  const few = await queriesOf(() => findProducts(cal, query(''), now))
  for (let product = 0; product < 12; product++) await aProduct()
  expect(await queriesOf(() => findProducts(cal, query('q=serum&gap=sold-out'), now))).toHaveLength(
    2,
  )
  expect(few).toHaveLength(2)
  const actor = await aStaffMember('owner')
  const edited = await readEdited(db, id)
  const checked = await queriesOf(() => checkProduct(edited!.values, undefined))
  expect(checked.length).toBeLessThanOrEqual(5)
  expect((await queriesOf(() => readEditor(actor, id, now))).length).toBeLessThanOrEqual(26)
})

test('among ten thousand products the page is read from indexes', async () => {
  await aProduct({ name: 'Calm Serum', brand: 'Linden' })
  await db.$executeRaw`
    INSERT INTO "Product" ("id", "slug", "name", "brandId", "categoryId", "status", "regulatoryClass", "summary",
      "description", "howToUse", "useAm", "usePm", "routineStep", "rinseOff", "inciStatus", "factsConfidence",
      "priceConfidence", "publishedAt", "updatedAt")
    SELECT gen_random_uuid(), 'made-up-' || n, md5(n::text) || ' ' || n, p."brandId", p."categoryId", 'active',
      'cosmetic', '', '', '', true, true, 4, false, 'unknown', 'low', 'low', now(), now() - n * interval '1 minute'
    FROM generate_series(1, 10000) n, "Product" p WHERE p."name" = 'Calm Serum'`
  await db.$executeRaw`
    INSERT INTO "Variant" ("id", "productId", "sku", "label", "sizeUnit", "priceCents", "weightGrams", "updatedAt")
    SELECT gen_random_uuid(), "id", md5("slug"), '30 ml', 'ml', 1200, 80, now() FROM "Product"
    WHERE "slug" LIKE 'made-up-%'`
  // What autovacuum does by itself in a shop that runs.
  await db.$executeRaw`VACUUM ANALYZE "Product", "Variant"`
  const planOf = async (search: string) =>
    (
      await db.$queryRaw<{ 'QUERY PLAN': string }[]>(
        Prisma.sql`EXPLAIN ${pageOf(query(search), now)}`,
      )
    )
      .map((row) => row['QUERY PLAN'])
      .join('\n')
  expect(await planOf('')).toContain('Product_updatedAt_idx')
  expect(await planOf('sort=name')).toContain('Product_name_idx')
  // A piece of the 77th name.
  const searched = await planOf('q=28dd2c7955')
  expect(searched).toContain('Product_search_idx')
  expect(searched).toContain('Variant_sku_search_idx')
  expect(searched).not.toContain('Seq Scan on "Variant"')
  const from = performance.now()
  const { products } = (await findProducts(cal, query('q=28dd2c7955'), now))!
  expect(products).toHaveLength(1)
  await findProducts(cal, query('gap=sold-out&page=150'), now)
  expect(performance.now() - from).toBeLessThan(3000)
})
