import { randomUUID } from 'node:crypto'
import { checkImport } from '#app/exchange/check-import.server'
import { takeExport } from '#app/exchange/exports.server'
import type { ImportKind } from '#app/exchange/import-kinds'
import { startImport } from '#app/exchange/start-import.server'
import { cancelImport, runImport } from '#app/exchange/steer-import.server'
import { csvLines } from '#app/http/csv.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aProduct } from '#tests/factories/product'
import { aStockedVariant, aVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { leaves, now, type Change } from './leaves'

const ingredients = () => [
  ['inci_name', 'plain_name'],
  ['Glycerin', 'glycerin'],
]
const tagged = () => [
  ['inci_name', 'tags'],
  ['Glycerin', 'peptide'],
]
const products = async () => {
  const { slug } = await aProduct()
  const { sku } = await db.variant.findFirstOrThrow()
  return [
    ['slug', 'sku', 'price'],
    [slug, sku, '13.00'],
  ]
}
const archiving = async () => {
  const { slug } = await aVariant()
  return [
    ['slug', 'sku', 'status'],
    [slug, slug, 'archived'],
  ]
}
/** A lot that the shop has, and one that it does not know. */
const stockCounts = async () => {
  const { slug: sku } = await aStockedVariant(5)
  const { slug: place } = await db.location.findFirstOrThrow()
  return [
    ['sku', 'location', 'lot', 'counted'],
    [sku, place, 'A', '4'],
    [sku, place, 'B', '6'],
  ]
}
const history = async () => {
  const { slug } = await aVariant()
  return [
    [
      ...[
        'order',
        'line',
        'placed',
        'status',
        'source',
        'ended_on',
        'email',
        'name',
        'state',
        'line1',
      ],
      ...[
        'city',
        'postal_code',
        'delivery',
        'sku',
        'units',
        'unit_price',
        'line_total',
        'order_total',
      ],
    ],
    [
      ...['PW-777', '1', '2025-03-10T12:00:00Z', 'cancelled', 'Old shop', '2025-03-11T12:00:00Z'],
      ...['ada@example.com', 'Ada', 'TX', '1 Main Street', 'Austin', '78701', 'standard', slug],
      ...['1', '12.00', '12.00', '12.00'],
    ],
  ]
}
const customers = () => [
  ['email', 'name'],
  ['ada@example.com', 'Ada'],
]
const file = (kind: ImportKind, rows: string[][]) => ({
  ...{ importId: randomUUID(), kind, fileName: 'rows.csv' },
  bytes: new TextEncoder().encode(csvLines(rows)),
})
const checked = async (olive: Actor, kind: ImportKind, rows: string[][]) => {
  const sent = file(kind, rows)
  await startImport(olive, sent, now)
  await checkImport(sent.importId, now)
  return { importId: sent.importId, allOrNothing: false }
}

/** What staff do with files of rows, and the rows that each leaves, those of its job too. */
export const EXCHANGE_CHANGES: readonly Change[] = [
  leaves('import.checked', startImport, 'catalog:write', (olive) =>
    Promise.resolve([olive, file('ingredients', ingredients()), now]),
  ),
  leaves('import.started', runImport, 'catalog:write', async (olive) => [
    olive,
    await checked(olive, 'ingredients', ingredients()),
    now,
  ]),
  leaves(
    ['import.started', 'ingredient.imported', 'import.ended'],
    runImport,
    'catalog:write',
    async (olive) => [olive, await checked(olive, 'ingredients', ingredients()), now],
    runJobs,
  ),
  leaves(
    ['import.started', 'ingredient.imported', 'product.reread', 'import.ended'],
    runImport,
    'catalog:write',
    async (olive) => {
      await aProduct({ keys: [{ name: 'Glycerin' }] })
      return [olive, await checked(olive, 'ingredients', tagged()), now]
    },
    runJobs,
  ),
  leaves(
    ['import.started', 'product.imported', 'import.ended'],
    runImport,
    'catalog:write',
    async (olive) => [olive, await checked(olive, 'products', await products()), now],
    runJobs,
  ),
  leaves(
    ['import.started', 'product.archived', 'import.ended'],
    runImport,
    'catalog:write',
    async (olive) => [olive, await checked(olive, 'products', await archiving()), now],
    runJobs,
  ),
  leaves(
    ['import.started', 'stock.counted', 'stock.received', 'import.ended'],
    runImport,
    'stock:write',
    async (olive) => [olive, await checked(olive, 'stock-counts', await stockCounts()), now],
    runJobs,
  ),
  leaves(
    ['import.started', 'customer.imported', 'import.ended'],
    runImport,
    'customers:import',
    async (olive) => [olive, await checked(olive, 'customers', customers()), now],
    runJobs,
  ),
  leaves(
    ['import.started', 'order.imported', 'import.ended'],
    runImport,
    'orders:import',
    async (olive) => [olive, await checked(olive, 'orders', await history()), now],
    runJobs,
  ),
  leaves('import.cancelled', cancelImport, 'catalog:write', async (olive) => [
    olive,
    (await checked(olive, 'ingredients', ingredients())).importId,
    now,
  ]),
  leaves('export.taken', takeExport, 'catalog:read', (olive) =>
    Promise.resolve([olive, 'products', now]),
  ),
]
