import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { csvLines } from '#app/http/csv.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { lockRows } from '#tests/drills/locks'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aVariant } from '#tests/factories/stock'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { untilChecked } from './check-import.server'
import { forgetSentFiles } from './forget-rows.server'
import { readImport } from './read-import.server'
import { startImport } from './start-import.server'
import { cancelImport, runImport } from './steer-import.server'

/** Three parts of a check that takes 500 rows at a time. */
const ROWS = 1_100
const now = new Date()

let olive: Actor
let sku: string
let location: string
beforeEach(async () => {
  olive = await aStaffMember('owner')
  sku = (await aVariant()).slug
  location = (await aLocation()).slug
})

/** Sends a count of many lots, the last of which is there twice. */
async function sendCounts(rows = ROWS): Promise<string> {
  const importId = randomUUID()
  const lots = Array.from({ length: rows }, (_, n) => [
    ...[sku, location, `L-${Math.min(n + 1, rows - 1)}`, 5],
  ])
  const bytes = new TextEncoder().encode(csvLines([['sku', 'location', 'lot', 'counted'], ...lots]))
  const file = { importId, kind: 'stock-counts', fileName: 'counts.csv', bytes } as const
  expect(await startImport(olive, file, now)).toEqual({ kind: 'received', importId })
  expect(await startImport(olive, file, now)).toEqual({ kind: 'received', importId })
  return importId
}

/** Has a job check a file, and stops it within its second part. */
async function stopWithin(importId: string) {
  const lock = await lockRows(
    `SELECT FROM "ImportRow" WHERE "importId" = '${importId}' AND "number" = 700`,
  )
  const jobs = runJobs()
  await lock.untilReached()
  return async () => {
    await lock.release()
    await jobs
  }
}

async function look(importId: string) {
  const read = await readImport(olive, importId, { effect: 'refused', page: 1 })
  if (!read) throw new Error('The import is gone')
  const { run, counts, unchecked, rows } = read
  const problems = rows.flatMap((row) => row.problems.map(({ reason }) => reason))
  return { status: run.status, new: counts.new, refused: counts.refused, unchecked, problems }
}

const TWICE = { refused: 1, problems: [`Row ${ROWS - 1} is about the same record`] }

test('while a file is checked its page says how far that is, and nothing can be run yet', async () => {
  const importId = await sendCounts()
  const waiting = { status: 'received', new: 0, unchecked: ROWS - 1, ...TWICE }
  expect(await look(importId)).toEqual(waiting)
  const goOn = await stopWithin(importId)
  expect(await look(importId)).toEqual({ ...waiting, status: 'checking', new: 500, unchecked: 599 })
  expect(await runImport(olive, { importId, allOrNothing: false }, now)).toBe('already')
  await goOn()
  const checked = { status: 'checked', new: ROWS - 1, unchecked: 0, ...TWICE }
  expect(await look(importId)).toEqual(checked)
  expect(await db.stockLot.count()).toBe(0)
})

test('a check that is cancelled is over at once and says nothing of further rows', async () => {
  const importId = await sendCounts()
  const goOn = await stopWithin(importId)
  expect(await cancelImport(olive, importId, now)).toBe('done')
  expect(await look(importId)).toMatchObject({ status: 'cancelled' })
  expect(await cancelImport(olive, importId, now)).toBe('already')
  await goOn()
  expect(await look(importId)).toMatchObject({ status: 'cancelled', new: 1000, unchecked: 99 })
  expect(await runImport(olive, { importId, allOrNothing: false }, now)).toBe('already')

  const next = await sendCounts(2)
  expect(await cancelImport(olive, next, now)).toBe('done')
  await runJobs()
  expect(await look(next)).toMatchObject({ status: 'cancelled', unchecked: 1 })
})

test('a check whose connection breaks is taken up again where it was', async () => {
  const importId = await sendCounts()
  const goOn = await stopWithin(importId)
  await sql().query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
  )
  await goOn()
  expect(await look(importId)).toMatchObject({ status: 'checking', new: 500, unchecked: 599 })
  await runJobs({ evenLater: true })
  expect(await look(importId)).toMatchObject({ status: 'checked', new: ROWS - 1, ...TWICE })
})

test('whoever loses the right meanwhile is told no further rows, and the trail says how it ended', async () => {
  const importId = await sendCounts()
  const goOn = await stopWithin(importId)
  await db.staffUser.update({ where: { id: olive.id }, data: { role: 'readonly' } })
  await goOn()
  expect(await look(importId)).toMatchObject({ status: 'cancelled', unchecked: 99 })
  const trail = await db.auditEntry.findMany({ where: { action: 'import.ended' } })
  expect(trail).toMatchObject([{ actorId: olive.id, after: { status: 'cancelled' } }])
})

test('whoever sends a small file finds it checked, and of a large one how far it is', async () => {
  const small = await sendCounts(3)
  await Promise.all([untilChecked(small), runJobs()])
  expect(await look(small)).toMatchObject({ status: 'checked', new: 2 })

  const large = await sendCounts()
  const goOn = await stopWithin(large)
  await untilChecked(large)
  expect(await look(large)).toMatchObject({ status: 'checking' })
  await goOn()
})

test('the rows of a file that nobody checked go after two weeks too', async () => {
  const importId = await sendCounts(3)
  await forgetSentFiles(new Date(now.getTime() + 15 * 86_400_000))
  await runJobs()
  expect(await look(importId)).toMatchObject({ status: 'cancelled', unchecked: 0, new: 0 })
})
