import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { csvLines, csvResponse } from '#app/http/csv.server'
import { holdStock } from '#app/inventory/hold.server'
import { changeStatus, readBatch } from '#app/merchandising/change-status.server'
import { readEdited } from '#app/merchandising/read-values.server'
import { saveProduct } from '#app/merchandising/save-product.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aProduct } from '#tests/factories/product'
import { aDictionary, typedProduct } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, anUnpaidOrder, aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { emptyTables } from '#tests/setup/database'
import { checkImport } from './check-import.server'
import { exportsFor, takeExport } from './exports.server'
import type { ImportKind } from './import-kinds'
import { readImport } from './read-import.server'
import { mayImport, startImport } from './start-import.server'
import { cancelImport, runImport } from './steer-import.server'

const now = new Date()

let olive: Actor

beforeEach(async () => {
  olive = await aStaffMember('owner')
})

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Sends a file and returns its import. */
async function sent(kind: ImportKind, text: string, actor = olive): Promise<string> {
  const importId = randomUUID()
  const file = { importId, kind, fileName: 'rows.csv', bytes: bytesOf(text) }
  expect(await startImport(actor, file, now)).toEqual({ kind: 'received', importId })
  await checkImport(importId, now)
  return importId
}

async function run(importId: string, { allOrNothing = false } = {}) {
  const outcome = await runImport(olive, { importId, allOrNothing }, now)
  await runJobs()
  const read = await readImport(olive, importId, { effect: null, page: 1 })
  return { outcome, status: read?.run.status, counts: read?.counts, rows: read?.rows }
}

const effects = async (importId: string) =>
  (await readImport(olive, importId, { effect: null, page: 1 }))?.rows.map(({ effect, problems }) =>
    [effect, ...problems.map(({ column }) => column)].join(' '),
  )

async function exported(kind: string): Promise<string> {
  const taken = await takeExport(olive, kind, now)
  const response = csvResponse('x.csv', taken!.columns, taken!.parts())
  return response.text()
}

describe('stock counts', () => {
  const header = ['sku', 'location', 'lot', 'expires_on', 'on_hand', 'counted', 'unit_cost']
  let sku: string
  let place: string
  let variantId: string

  beforeEach(async () => {
    const variant = await aStockedVariant(10)
    variantId = variant.id
    sku = variant.slug
    place = (await db.location.findFirstOrThrow()).slug
  })

  test('are shown row by row before anything changes, then done, and once more nothing', async () => {
    const rows = [
      header,
      [sku, place, 'A', '', 10, 7, ''],
      [sku, place, 'B', '2035-06-01', '', 12, '3.10'],
      [sku, place, 'A', '', 10, 8, ''],
      [sku, 'atlantis', 'A', '', '', 1, ''],
      ['nothing', place, 'A', '', '', 1, ''],
      [sku, place, 'C', 'soon', '', 'many', ''],
      [sku, place, 'D', '2020-01-01', '', 3, ''],
    ]
    const file = csvLines(rows)
    const importId = await sent('stock-counts', file)
    expect(await effects(importId)).toEqual([
      ...['changed', 'new', 'refused sku', 'refused location', 'refused sku'],
      ...['refused expires_on counted', 'refused expires_on'],
    ])
    expect(await db.stockLedger.count()).toBe(1)

    expect(await runImport(olive, { importId, allOrNothing: true }, now)).toBe('has-refused')
    const done = await run(importId)
    expect(done).toMatchObject({ outcome: 'done', status: 'done' })
    expect(done.rows?.slice(0, 2)).toMatchObject([
      { effect: 'changed', change: 'on hand 10 to 7', done: true },
      { effect: 'new', done: true },
    ])
    const lots = await db.stockLot.findMany({ orderBy: { lotCode: 'asc' } })
    expect(lots).toMatchObject([
      { lotCode: 'A', onHand: 7 },
      { lotCode: 'B', onHand: 12, unitCostCents: 310 },
    ])
    const trail = await db.auditEntry.findMany({ where: { recordKind: 'stock' } })
    expect(trail.map(({ action }) => action).toSorted()).toEqual([
      'stock.counted',
      'stock.received',
    ])

    expect((await run(importId)).outcome).toBe('already')
    const again = await sent('stock-counts', file)
    expect((await effects(again))?.slice(0, 2)).toEqual(['same', 'same'])
    await run(again)
    expect(await db.stockLedger.count()).toBe(3)
  })

  test('leave alone what orders hold and what moved since the file was made', async () => {
    const { id: orderId } = await anUnpaidOrder(variantId)
    const lines = [{ variantId, quantity: 4 }]
    const from = { kind: 'shipping' as const }
    await holdStock(db, { orderId, lines, from, expiresAt: now, now, actor: 'shopper' })
    const held = await sent('stock-counts', csvLines([header, [sku, place, 'A', '', 10, 3, '']]))
    expect(await effects(held)).toEqual(['refused counted'])
    const stale = await sent('stock-counts', csvLines([header, [sku, place, 'A', '', 12, 9, '']]))
    expect(await effects(stale)).toEqual(['refused on_hand'])
  })

  test('all or nothing changes nothing when a row cannot be done any more', async () => {
    const rows = [header, [sku, place, 'B', '', '', 5, ''], [sku, place, 'A', '', 10, 7, '']]
    const importId = await sent('stock-counts', csvLines(rows))
    await db.stockLot.updateMany({ where: { lotCode: 'A' }, data: { onHand: 9 } })
    expect(await run(importId, { allOrNothing: true })).toMatchObject({ status: 'refused' })
    expect(await db.stockLot.findMany()).toMatchObject([{ lotCode: 'A', onHand: 9 }])
  })

  test('are not run once cancelled', async () => {
    const importId = await sent(
      'stock-counts',
      csvLines([header, [sku, place, 'A', '', '', 7, '']]),
    )
    expect(await cancelImport(olive, importId, now)).toBe('done')
    expect(await run(importId)).toMatchObject({ outcome: 'already', status: 'cancelled' })
    expect(await db.stockLot.findMany()).toMatchObject([{ onHand: 10 }])
  })

  test('exported and imported again change nothing; into an emptied shelf they make the same', async () => {
    await run(
      await sent(
        'stock-counts',
        csvLines([header, [sku, place, '7/A', '2035-06-01', '', 12, '3.10']]),
      ),
    )
    const file = await exported('stock-counts')
    expect(await effects(await sent('stock-counts', file))).toEqual(['same', 'same'])
    await emptyTables(['"StockLot"'])
    await run(await sent('stock-counts', file))
    const lines = (text: string) => text.split('\r\n').toSorted()
    expect(lines(await exported('stock-counts'))).toEqual(lines(file))
  })
})

describe('products', () => {
  test('exported and imported again change nothing; a changed price and a new draft are done', async () => {
    const { slug } = await aProduct({ name: '=Serum, "30 ml"' })
    const file = await exported('products')
    expect(file).toContain(`"'=Serum, ""30 ml"""`)
    expect(await effects(await sent('products', file))).toEqual(['same'])
    const { sku } = await db.variant.findFirstOrThrow()
    const header = ['slug', 'sku', 'name', 'brand', 'category', 'class', 'summary', 'routine_step']
    const more = ['use_am', 'use_pm', 'rinse_off', 'label', 'unit', 'price', 'weight_grams']
    const { brand, category } = await db.product.findFirstOrThrow({
      include: { brand: true, category: true },
    })
    const fresh = ['new-one', 'NEW-1', 'New one', brand.slug, category.slug, 'cosmetic', 'Light.']
    const rest = [4, 'yes', 'no', 'no', '50 ml', 'ml', '9.50', 90]
    const rows = [
      [...header, ...more],
      [slug, sku, ...Array<string>(11).fill(''), '13.00', ''],
      [...fresh, ...rest],
      ['new-two', 'NEW-2', 'Two', brand.slug, 'no-category', 'cosmetic', 'Light.', ...rest],
      [
        'new-three',
        'NEW-3',
        'Three',
        brand.slug,
        category.slug,
        'cosmetic',
        'It shrinks pores.',
        ...rest,
      ],
    ]
    const importId = await sent('products', csvLines(rows))
    expect(await effects(importId)).toEqual([...['changed', 'new', 'refused category', 'new']])
    expect((await run(importId)).status).toBe('done')
    expect(await db.variant.findUnique({ where: { sku } })).toMatchObject({ priceCents: 1300 })
    expect(await db.listing.findFirst()).toMatchObject({ minPriceCents: 1300 })
    const made = await db.product.findUnique({
      where: { slug: 'new-one' },
      include: { variants: true },
    })
    expect(made).toMatchObject({ status: 'draft', variants: [{ sku: 'NEW-1', priceCents: 950 }] })
    expect(await db.auditEntry.count({ where: { action: 'product.imported' } })).toBe(3)
  })

  test('bring no claim to what is on sale, and a draft is not published with one', async () => {
    const { slug } = await aProduct()
    const rows = (text: string) =>
      csvLines([
        ['slug', 'sku', 'summary'],
        [slug, sku, text],
      ])
    const { sku } = await db.variant.findFirstOrThrow({ where: { product: { slug } } })
    expect(await effects(await sent('products', rows('It shrinks pores.')))).toEqual([
      'refused summary',
    ])
    const { id } = await db.product.update({ where: { slug }, data: { status: 'draft' } })
    await run(await sent('products', rows('It shrinks pores.')))
    const done = await changeStatus(olive, { ids: [id], status: 'active' }, now)
    expect((await readBatch(olive, done!.batchId))?.refused).toMatchObject([
      { reason: expect.stringContaining('shrinks') as string },
    ])
  })
})

test('ingredients are made and changed, and exported make the same', async () => {
  const rows = [
    ['inci_name', 'plain_name', 'aliases', 'tags', 'note'],
    ['Niacinamide', 'niacinamide', 'Vitamin B3; nicotinamide', 'niacinamide', 'A vitamin.'],
    ['Glycerin', '', '', '', ''],
    ['Squalane', 'squalane', '', 'Bad Tag', ''],
  ]
  const importId = await sent('ingredients', csvLines(rows))
  expect(await effects(importId)).toEqual(['new', 'refused plain_name', 'refused tags'])
  await run(importId)
  expect(await db.ingredient.findMany()).toMatchObject([
    { slug: 'niacinamide', aliases: ['vitamin b3', 'nicotinamide'], note: 'A vitamin.' },
  ])
  expect(await effects(await sent('ingredients', await exported('ingredients')))).toEqual(['same'])
})

test.each([
  ['a picture', '\u0000PNG', /not text/],
  ['nothing but a header', 'sku,location,lot,counted', /no rows/],
  ['no header', '1,2,3,4\r\n1,2,3,4', /lacks sku/],
  ['an unknown column', 'sku,location,lot,counted,<script>\r\na,b,c,1,x', /“<script>”/],
  ['a column twice', 'sku,sku,location,lot,counted\r\na,a,b,c,1', /twice/],
  ['an open quote', 'sku,location,lot,counted\r\n"a,b,c,1', /quote/],
  ['more cells than columns', 'sku,location,lot,counted\r\na,b,c,1,2', /more cells/],
])('a file that is %s is refused with words', async (_what, text, words) => {
  const file = { importId: randomUUID(), fileName: 'x.csv', bytes: bytesOf(text) }
  const outcome = await startImport(olive, { ...file, kind: 'stock-counts' }, now)
  expect(outcome).toMatchObject({ kind: 'unreadable', why: expect.stringMatching(words) as string })
  expect(await db.importRun.count()).toBe(0)
})

test('semicolons and a byte order mark are understood', async () => {
  const { slug } = await aStockedVariant(10)
  const place = (await db.location.findFirstOrThrow()).slug
  const text = `\u{FEFF}sku;location;lot;counted\n${slug};${place};A;4\n`
  expect(await effects(await sent('stock-counts', text))).toEqual(['changed'])
})

test('an imported ingredient reaches the rules of products that name it, on sale or not, and their trail', async () => {
  await aDictionary()
  const values = typedProduct({ inciText: 'Water, Hidden Retinal, Phenoxyethanol' })
  const save = { id: null, version: 0, values, choices: new Map<string, never>(), ticket: '' }
  await saveProduct(olive, { ...save, publish: true }, now)
  const { id } = await db.product.findFirstOrThrow()
  await run(
    await sent(
      'ingredients',
      'inci_name,plain_name,tags\nHidden Retinal,Retinal,retinoid\nPhenoxyethanol,,salicylate\n',
    ),
  )
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({
    tags: ['retinoid', 'salicylate'],
    version: 2,
  })
  expect(await db.listing.findMany()).toMatchObject([{ tags: ['retinoid', 'salicylate'] }])
  expect(await db.auditEntry.findFirst({ where: { action: 'product.reread' } })).toMatchObject({
    recordId: id,
    before: { tags: '' },
    after: { tags: 'retinoid, salicylate', ingredients: 'Hidden Retinal: Hidden Retinal' },
  })
  const { product, values: saved } = (await readEdited(db, id))!
  const again = { ...save, id, version: product.version, values: { ...saved, summary: 'Light.' } }
  await saveProduct(olive, { ...again, publish: false }, now)
  expect((await readEdited(db, id))?.product.tags).toEqual(['retinoid', 'salicylate'])
})

test('roles send and take only what they may, and a clinic no file at all', async () => {
  const { id: locationId } = await aLocation()
  const table: Record<string, string> = {}
  for (const role of STAFF_ROLES) {
    const actor = await aStaffMember(role, { locationId: role === 'clinic' ? locationId : null })
    const kinds = (
      ['stock-counts', 'products', 'ingredients', 'customers', 'orders'] as const
    ).filter((kind) => mayImport(actor, kind))
    table[role] = `${kinds.join(' ')} | ${exportsFor(actor).join(' ')}`
    const file = { importId: randomUUID(), fileName: 'x.csv', bytes: bytesOf('x') }
    if (kinds.length === 0)
      expect(await startImport(actor, { ...file, kind: 'products' }, now)).toEqual({
        kind: 'not-allowed',
      })
  }
  expect(table).toEqual({
    owner:
      'stock-counts products ingredients customers orders | stock-counts products ingredients orders customers',
    catalog: 'products ingredients | stock-counts products ingredients',
    fulfilment: 'stock-counts orders | stock-counts',
    support: ' | stock-counts products ingredients orders customers',
    clinic: ' | ',
    readonly: ' | stock-counts products ingredients',
  })
})
