import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countUnitsSold } from '#app/orders/count-units-sold.server'
import { db } from '#app/platform/database.server'
import { aProduct } from '#tests/factories/product'
import { expectShopToAddUp } from '#tests/integration/payments/books'
import { expectReportsToMatchTheLedger } from '#tests/integration/reports-add-up'
import { waitingJobs } from '#tests/setup/run-jobs'
import { products } from './catalog/products'
import { seedDatabase } from './seed-database'
import { everyRow, fill, LONG, NOW, seededShop, type SeededShop } from './test-kit'

const own = process.env.DATABASE_URL ?? ''

let shop: SeededShop
beforeAll(async () => {
  shop = await seededShop()
}, LONG)
afterAll(() => shop.drop())

test(
  'two empty databases filled at the same moment have the same rows, ids and times included',
  { timeout: LONG },
  async () => {
    const twin = await seededShop('twin')
    const [first, second] = [await everyRow(shop.url), await everyRow(twin.url)]
    await twin.drop()
    expect(Object.keys(second)).toEqual(Object.keys(first))
    for (const [table, rows] of Object.entries(first)) expect(second[table], table).toEqual(rows)
  },
)

test(
  'money, stock, codes and reports add up, bestsellers are counted from orders, and nobody is mailed',
  { timeout: LONG },
  async () => {
    await fill(own)
    await expectShopToAddUp()
    await expectReportsToMatchTheLedger({ from: '2025-11-01', to: '2026-11-20', by: 'day' })
    expect(await waitingJobs()).toEqual([])

    const units = () =>
      db.product.findMany({ select: { slug: true, unitsSold: true }, orderBy: { id: 'asc' } })
    const told = await units()
    await db.product.updateMany({ data: { unitsSold: 0 } })
    await countUnitsSold()
    expect(await units()).toEqual(told)
  },
)

describe('a database that is not empty', () => {
  const neverDraw = () => Promise.reject(new Error('Nothing was to be drawn'))

  test('is not filled again, and says so', async () => {
    const again = seedDatabase(shop.db, { draw: neverDraw, now: NOW })
    await expect(again).rejects.toThrow('only an empty database is filled')
    expect(await shop.db.product.count()).toBe(products.length)
  })

  test('takes no synthetic products where it has others than the demo shop’s', async () => {
    await aProduct()
    const more = seedDatabase(db, { draw: neverDraw, now: NOW, synthetic: 5 })
    await expect(more).rejects.toThrow('Synthetic products are made from the demo shop’s')
    expect(await db.product.count()).toBe(1)
  })
})
