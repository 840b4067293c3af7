import { db, type Transaction } from '#app/platform/database.server'
import type { JudgedRow } from './import-row'
import { markRows, partsOfRows, readRows } from './import-rows.server'
import { endImport, senderOf, takeUp, type Run } from './import-sender.server'
import type { ImportBy, Importer } from './importer'
import { IMPORTERS } from './importers.server'

/** Rows that are done at a time; between two parts others get at the database, and a cancel is seen. */
const PART = 500
/** All or nothing is one transaction: 20,000 rows take a fraction of it. */
const WHOLE_TIMEOUT_MS = 300_000

/**
 * Does what the rows of an import say, from where an earlier try left off: a row that is done is not done again.
 * Asks once more whether the person who sent the file may, and again before each part.
 */
export async function doImport(importId: string, now: Date): Promise<void> {
  const taken = await takeUp(importId, ['queued', 'running'])
  if (!taken) return
  const { run, sender } = taken
  const by = { importId, actor: sender, now }
  if (sender.isOut) return endImport(run, 'cancelled', by)
  await db.importRun.update({
    where: { id: importId },
    data: { status: 'running', startedAt: now },
  })
  const status = run.allOrNothing ? await doWhole(run, by) : await doParts(run, by)
  await endImport(run, status, by)
}

type Ending = 'done' | 'cancelled' | 'refused'

async function doParts(run: Run, by: ImportBy): Promise<Ending> {
  const importer = IMPORTERS[run.kind]
  for (const numbers of await partsOf(run)) {
    if (await isStopped(run)) return 'cancelled'
    const part = await db.$transaction((tx) => doPart(tx, importer, numbers, by), {
      timeout: 60_000,
    })
    await progress(run.id, { increment: part.length })
  }
  return 'done'
}

function partsOf({ id, kind }: Run): Promise<number[][]> {
  const { part: size = PART, together } = IMPORTERS[kind]
  return partsOfRows(db, id, { size, together, which: 'to do' })
}

/** Thrown to roll everything back, with what stood in the way. */
class Stopped extends Error {
  constructor(
    readonly status: 'cancelled' | 'refused',
    readonly rows: JudgedRow[] = [],
  ) {
    super(`The import was ${status}`)
  }
}

async function doWhole(run: Run, by: ImportBy): Promise<Ending> {
  const importer = IMPORTERS[run.kind]
  try {
    await db.$transaction(
      async (tx) => {
        const parts = await partsOf(run)
        await importer.lock(tx, await readRows(tx, run.id, parts.flat()))
        let done = 0
        for (const numbers of parts) {
          if (await isStopped(run)) throw new Stopped('cancelled')
          const part = await doPart(tx, importer, numbers, by)
          const refused = part.filter(({ effect }) => effect === 'refused')
          if (refused.length > 0) throw new Stopped('refused', refused)
          done += part.length
          await progress(run.id, done)
        }
      },
      { timeout: WHOLE_TIMEOUT_MS },
    )
    return 'done'
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    await progress(run.id, 0)
    if (error.rows.length > 0) await markRows(db, run.id, error.rows)
    return error.status
  }
}

async function doPart(
  tx: Transaction,
  importer: Importer,
  numbers: readonly number[],
  by: ImportBy,
): Promise<JudgedRow[]> {
  const rows = await readRows(tx, by.importId, numbers)
  if (rows.length === 0) return []
  const judged = await importer.apply(tx, rows, by)
  await markRows(tx, by.importId, judged)
  return judged
}

/** Outside the transaction, so that whoever waits sees it. */
async function progress(id: string, done: number | { increment: number }): Promise<void> {
  await db.importRun.update({ where: { id }, data: { done } })
}

/** Asked before each part: somebody cancelled it, or whoever sent it may not import any more. */
async function isStopped(run: Run): Promise<boolean> {
  const { cancelAsked } = await db.importRun.findUniqueOrThrow({ where: { id: run.id } })
  return cancelAsked || (await senderOf(run))?.isOut !== false
}
