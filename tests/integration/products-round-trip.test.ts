import { beforeEach, expect, test } from 'vitest'
import type { ImportKind } from '#app/exchange/import-kinds'
import { receiveStock } from '#app/inventory/receive.server'
import { recallLots } from '#app/inventory/recall.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { products } from '#prisma/seed/catalog/products'
import { writeProducts } from '#prisma/seed/write-products'
import { writeReference } from '#prisma/seed/write-reference'
import { doneFile, exported, sentFile } from '#tests/factories/import'
import { aStaffMember } from '#tests/factories/staff'
import { emptyTables } from '#tests/setup/database'

const now = new Date('2026-11-20T12:00:00Z')

let olive: Actor

/** The demo shop's whole catalog: cosmetics, drugs and devices, a draft and an archived one. */
beforeEach(async () => {
  olive = await aStaffMember('owner')
  await db.$transaction(
    async (tx) => {
      await writeReference(tx, now)
      await writeProducts(tx, products, { pictures: new Map(), now, unitsSold: () => 0 })
      await tx.$executeRaw`SELECT refresh_listing(array_agg("id")) FROM "Product"`
    },
    { timeout: 60_000 },
  )
})

/** Sends a file of which every row can be done, and does it whole. */
async function imported(kind: ImportKind, text: string) {
  const { importId, problems } = await sentFile(olive, { kind, text }, now)
  expect(problems).toEqual([])
  const { run, counts } = await doneFile(olive, { importId, allOrNothing: true }, now)
  expect(run.status).toBe('done')
  return counts
}

test('the catalog goes into an emptied shop and comes out as the same file', async () => {
  const kinds = await db.product.groupBy({ by: ['regulatoryClass', 'status'] })
  expect(new Set(kinds.flatMap((kind) => Object.values(kind))).size).toBe(6)
  const [file, before] = [await exported(olive, 'products', now), await catalog()]
  await emptyTables(['"Product"', '"Brand"'])
  expect(await imported('products', file)).toMatchObject({ changed: 0, same: 0, refused: 0 })
  expect(await exported(olive, 'products', now)).toBe(file)
  expect(await catalog()).toEqual(before)
})

test('into the same shop the file changes nothing, and leaves neither a version nor a trail', async () => {
  const before = await db.product.findMany({ orderBy: { id: 'asc' } })
  const file = await exported(olive, 'products', now)
  expect(await imported('products', file)).toMatchObject({ new: 0, changed: 0, refused: 0 })
  expect(await db.product.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  expect(await db.auditEntry.count({ where: { recordKind: 'product' } })).toBe(0)
  expect(await db.productRevision.count()).toBe(0)
})

test('what staff changed since the file was taken goes back to what it was', async () => {
  const file = await exported(olive, 'products', now)
  const before = await catalog()
  await db.product.updateMany({ data: { warnings: ['Hot.'], claimNote: null, staffNote: 'Odd.' } })
  await db.variant.updateMany({ data: { priceCents: 100, compareAtCents: null, active: false } })
  await db.drugFacts.updateMany({ data: { uses: 'Nothing.' } })
  await imported('products', file)
  expect(await catalog()).toEqual(before)
})

test('the dictionary goes into an emptied shop and comes out as the same file', async () => {
  const file = await exported(olive, 'ingredients', now)
  await emptyTables(['"Ingredient"', '"ProductIngredient"'])
  expect(await imported('ingredients', file)).toMatchObject({ changed: 0, same: 0, refused: 0 })
  expect(await exported(olive, 'ingredients', now)).toBe(file)
  expect(await imported('ingredients', file)).toMatchObject({ new: 0, changed: 0 })
})

test('stock comes out of an emptied shop as it went in, without what may not be taken in', async () => {
  const [sound, old] = await db.variant.findMany({
    where: { product: { regulatoryClass: 'otc_drug' } },
    take: 2,
  })
  const { id: locationId } = await db.location.findFirstOrThrow()
  const lot = { locationId, quantity: 7, unitCostCents: 310 }
  const lots = [
    { ...lot, variantId: sound!.id, lotCode: 'B', expiresOn: '2028-01-31' },
    { ...lot, variantId: sound!.id, lotCode: 'A', expiresOn: '2027-06-30', unitCostCents: null },
    { ...lot, variantId: sound!.id, lotCode: 'C', expiresOn: '2028-01-31' },
    { ...lot, variantId: old!.id, lotCode: 'A', expiresOn: '2026-01-31' },
  ]
  await db.$transaction(async (tx) => {
    await receiveStock(tx, { lots, now, actor: 'test' })
    const recall = { variantId: sound!.id, lotCode: 'C', reason: 'Odd smell', now, actor: 'test' }
    await recallLots(tx, recall)
  })
  const file = await exported(olive, 'stock-counts', now)
  expect(await imported('stock-counts', file)).toMatchObject({ same: 4, refused: 0 })

  await emptyTables(['"StockLot"', '"LotRecall"'])
  const sent = await sentFile(olive, { kind: 'stock-counts', text: file }, now)
  expect(sent.problems.map((problem) => problem.split(' ')[1]).toSorted()).toEqual([
    ...['expires_on:', 'recalled:'],
  ])
  await doneFile(olive, sent, now)
  const lines = file.split('\r\n')
  const kept = lines.filter((line) => !line.endsWith('yes') && !line.includes('2026-01-31'))
  expect(await exported(olive, 'stock-counts', now)).toBe(kept.join('\r\n'))
})

/** All that the catalog holds, without ids, times and the order in which tags are kept. */
async function catalog() {
  const named = { select: { slug: true } } as const
  const times = { createdAt: true, updatedAt: true } as const
  const all = await db.product.findMany({
    orderBy: { slug: 'asc' },
    omit: {
      ...{ id: true, brandId: true, categoryId: true, publishedAt: true, version: true },
      ...times,
    },
    include: {
      brand: { select: { slug: true, name: true } },
      category: named,
      concerns: { ...named, orderBy: { slug: 'asc' } },
      skinTypes: { ...named, orderBy: { slug: 'asc' } },
      drugFacts: { omit: { productId: true } },
      variants: {
        omit: { id: true, productId: true, version: true, ...times },
        orderBy: { sku: 'asc' },
      },
      ingredients: {
        omit: { productId: true, ingredientId: true },
        include: { ingredient: { select: { inciName: true } } },
        orderBy: { position: 'asc' },
      },
      listing: { omit: { productId: true, publishedAt: true } },
    },
  })
  return all.map(({ tags, listing, ...rest }) => ({
    ...rest,
    tags: tags.toSorted(),
    listing: listing && { ...listing, tags: listing.tags.toSorted() },
  }))
}
