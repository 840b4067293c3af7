import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { csvLines } from '#app/http/csv.server'
import { readEdited } from '#app/merchandising/read-values.server'
import { saveProduct } from '#app/merchandising/save-product.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { lockRows, type Lock } from '#tests/drills/locks'
import { aDictionary, typedProduct } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aVariant } from '#tests/factories/stock'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { checkImport } from './check-import.server'
import type { ImportKind } from './import-kinds'
import { startImport } from './start-import.server'
import { cancelImport, runImport } from './steer-import.server'

/** Three parts of an import that does 500 rows at a time. */
const ROWS = 1_100
const now = new Date()

let olive: Actor
beforeEach(async () => {
  olive = await aStaffMember('owner')
})

async function sent(kind: ImportKind, rows: (string | number)[][], allOrNothing = false) {
  const importId = randomUUID()
  const bytes = new TextEncoder().encode(csvLines(rows))
  const file = { importId, kind, fileName: 'rows.csv', bytes }
  expect(await startImport(olive, file, now)).toMatchObject({ kind: 'received' })
  await checkImport(importId, now)
  expect(await runImport(olive, { importId, allOrNothing }, now)).toBe('done')
  return importId
}

/** A counted lot for each row, 5 on hand and 9 counted, and a lock that stops the second part. */
async function aCountOfMany(allOrNothing = false): Promise<{ importId: string; lock: Lock }> {
  const { slug: location } = await aLocation()
  const { productId } = await aVariant()
  await db.$executeRaw`
    INSERT INTO "Variant" ("id", "productId", "sku", "label", "sizeUnit", "priceCents", "weightGrams", "updatedAt")
    SELECT gen_random_uuid(), ${productId}::uuid, 'bulk-' || n, 'Bulk', 'ml', 100, 10, now()
    FROM generate_series(1, ${ROWS}) n`
  await db.$executeRaw`
    INSERT INTO "StockLot" ("id", "variantId", "locationId", "lotCode", "onHand")
    SELECT gen_random_uuid(), v."id", place."id", 'A', 5
    FROM "Variant" v CROSS JOIN "Location" place WHERE v."sku" LIKE 'bulk-%'`
  const rows = Array.from({ length: ROWS }, (_, n) => [`bulk-${n + 1}`, location, 'A', 9])
  const header = ['sku', 'location', 'lot', 'counted']
  const importId = await sent('stock-counts', [header, ...rows], allOrNothing)
  const lock = await lockRows(
    `SELECT FROM "StockLot" lot JOIN "Variant" v ON v."id" = lot."variantId" WHERE v."sku" = 'bulk-700'`,
  )
  return { importId, lock }
}

const counted = () => db.stockLot.count({ where: { onHand: 9 } })

test('an import that is cancelled while it runs stops after the part it is at, and says how far it came', async () => {
  const { importId, lock } = await aCountOfMany()
  const jobs = runJobs()
  await lock.untilReached()
  expect(await cancelImport(olive, importId, now)).toBe('done')
  expect(await cancelImport(olive, importId, now)).toBe('already')
  await lock.release()
  await jobs
  const { status, done } = await db.importRun.findUniqueOrThrow({ where: { id: importId } })
  expect({ status, done, counted: await counted() }).toEqual({
    status: 'cancelled',
    done: 1_000,
    counted: 1_000,
  })
  expect(await db.stockLedger.count({ where: { move: 'count' } })).toBe(1_000)
})

test('all or nothing that is cancelled while it runs leaves nothing', async () => {
  const { importId, lock } = await aCountOfMany(true)
  const jobs = runJobs()
  await lock.untilReached()
  expect(await cancelImport(olive, importId, now)).toBe('done')
  await lock.release()
  await jobs
  expect(await db.importRun.findUnique({ where: { id: importId } })).toMatchObject({
    status: 'cancelled',
    done: 0,
  })
  expect(await counted()).toBe(0)
  expect(await db.auditEntry.count({ where: { action: 'stock.counted' } })).toBe(0)
})

test.each([false, true])(
  'an import whose connection breaks is taken up again and does each row once (all or nothing: %s)',
  async (allOrNothing) => {
    const { lock } = await aCountOfMany(allOrNothing)
    const jobs = runJobs()
    await lock.untilReached()
    await sql().query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
    )
    await lock.release()
    await jobs
    expect(await counted()).toBe(allOrNothing ? 0 : 500)

    await runJobs({ evenLater: true })
    expect(await db.importRun.findFirst()).toMatchObject({ status: 'done', done: ROWS })
    expect(await counted()).toBe(ROWS)
    expect(await db.stockLedger.count({ where: { move: 'count' } })).toBe(ROWS)
    expect(await db.auditEntry.count({ where: { action: 'stock.counted' } })).toBe(ROWS)
  },
)

test('whoever lost the right before the job ran imports nothing, and the trail says how it ended', async () => {
  const { slug: location } = await aLocation()
  const { slug: sku } = await aVariant()
  const header = ['sku', 'location', 'lot', 'counted']
  const importId = await sent('stock-counts', [header, [sku, location, 'A', 5]])
  await db.staffUser.update({ where: { id: olive.id }, data: { role: 'readonly' } })
  await runJobs()
  expect(await db.stockLot.count()).toBe(0)
  const { status } = await db.importRun.findUniqueOrThrow({ where: { id: importId } })
  expect(status).toBe('cancelled')
  const trail = await db.auditEntry.findMany({ where: { action: 'import.ended' } })
  expect(trail).toMatchObject([{ actorId: olive.id, after: { status: 'cancelled' } }])
})

test('a colleague who had the product open is shown what a file changed, and overwrites nothing', async () => {
  await aDictionary()
  const blank = { choices: new Map(), publish: false, ticket: '' }
  const made = await saveProduct(
    olive,
    { id: null, version: 0, values: typedProduct(), ...blank },
    now,
  )
  if (made.kind !== 'saved') throw new Error(made.kind)
  const opened = (await readEdited(db, made.id))!
  const { slug } = opened.product
  const { sku } = opened.values.sizes[0]!
  await sent('products', [
    ['slug', 'sku', 'summary', 'how_to_use'],
    [slug, sku, 'From the file.', 'Once a day, from the file.'],
  ])
  await runJobs()

  const save = (changes: object) =>
    saveProduct(
      olive,
      {
        ...{ id: made.id, version: opened.product.version },
        ...{ values: { ...opened.values, ...changes }, ...blank },
      },
      now,
    )
  expect(await save({ summary: 'By hand.' })).toMatchObject({
    kind: 'conflict',
    by: olive.name,
    conflicts: [{ field: 'summary', theirs: 'From the file.', mine: 'By hand.' }],
  })
  expect(await save({ staffNote: 'By hand.' })).toMatchObject({ kind: 'saved' })
  expect((await readEdited(db, made.id))?.values).toMatchObject({
    summary: 'From the file.',
    howToUse: 'Once a day, from the file.',
    staffNote: 'By hand.',
  })
})
