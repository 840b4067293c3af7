import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { csvLines, type Cell } from '#app/http/csv.server'
import { db } from '#app/platform/database.server'
import { aDictionary } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { aProduct } from '#tests/factories/product'
import { queriesOf } from '#tests/setup/count-queries'
import { runJobs } from '#tests/setup/run-jobs'
import { startImport } from './start-import.server'
import { runImport } from './steer-import.server'

const ROWS = 2_000
/** Each with four sizes, as shops have them. */
const PRODUCTS = ROWS / 4
const now = new Date()

test('thousands of rows take statements by the hundred, and each product has its revision and its trail', async () => {
  await aDictionary()
  await aProduct({ status: 'draft' })
  const { brand, category } = await db.product.findFirstOrThrow({
    include: { brand: true, category: true },
  })
  const header = ['slug', 'sku', 'name', 'brand', 'category', 'class', 'routine_step', 'use_am']
  const more = ['use_pm', 'rinse_off', 'label', 'unit', 'price', 'weight_grams', 'ingredients']
  const rows = Array.from({ length: ROWS }, (_, n): Cell[] => [
    ...[`serum-${n % PRODUCTS}`, `SERUM-${n}`, `Serum ${n % PRODUCTS}`, brand.slug, category.slug],
    ...['cosmetic', 4, 'yes', 'no', 'no', '30 ml', 'ml', '9.50', 90, 'Water, Glycerin'],
  ])
  const bytes = new TextEncoder().encode(csvLines([[...header, ...more], ...rows]))
  const actor = await aStaffMember('owner')
  const importId = randomUUID()
  const checked = await queriesOf(async () => {
    await startImport(actor, { importId, kind: 'products', fileName: 'bulk.csv', bytes }, now)
    await runJobs()
  })
  await runImport(actor, { importId, allOrNothing: false }, now)
  const done = await queriesOf(() => runJobs())
  expect(checked.length).toBeLessThan(ROWS / 20)
  expect(done.length).toBeLessThan(ROWS / 2)
  expect(await db.importRow.count({ where: { done: true, effect: 'new' } })).toBe(ROWS)
  expect(await db.productRevision.count()).toBe(PRODUCTS)
  expect(await db.auditEntry.count({ where: { action: 'product.imported' } })).toBe(PRODUCTS)
  expect(await db.productIngredient.count({ where: { ingredientId: null } })).toBe(0)
}, 120_000)
