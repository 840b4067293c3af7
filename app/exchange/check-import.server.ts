import { setTimeout as pause } from 'node:timers/promises'
import { db } from '#app/platform/database.server'
import { keepVerdicts, partsOfRows, readRows } from './import-rows.server'
import { endImport, senderOf, takeUp, type Run } from './import-sender.server'
import { isBeingChecked } from './import-status'
import { IMPORTERS } from './importers.server'

/** Rows that are judged with one set of statements; between two parts a cancel is seen. */
const PART = 500

/**
 * Says of each row of a file what it would do, from where an earlier try left off, for whoever sent it and may still
 * import. Nothing but these rows is changed.
 */
export async function checkImport(importId: string, now: Date): Promise<void> {
  const taken = await takeUp(importId, ['received', 'checking'])
  if (!taken) return
  const { run } = taken
  if (!(await move(run, 'checking'))) return
  const { judge, together } = IMPORTERS[run.kind]
  for (const numbers of await partsOfRows(db, importId, {
    size: PART,
    together,
    which: 'unchecked',
  })) {
    const sender = await senderOf(run)
    if (!sender || sender.isOut) return endImport(run, 'cancelled', { actor: taken.sender, now })
    if (!(await isWanted(run))) return
    const rows = await readRows(db, importId, numbers)
    await keepVerdicts(db, importId, await judge(db, rows, now, sender))
  }
  await move(run, 'checked')
}

/** False where it was cancelled meanwhile. */
async function move({ id }: Run, status: 'checking' | 'checked'): Promise<boolean> {
  const { count } = await db.importRun.updateMany({
    where: { id, status: { in: ['received', 'checking'] } },
    data: { status },
  })
  return count > 0
}

/** False where it was cancelled: a check has nothing to put back, and so is over at once. */
async function isWanted({ id }: Run): Promise<boolean> {
  const { status } = await db.importRun.findUniqueOrThrow({
    where: { id },
    select: { status: true },
  })
  return isBeingChecked(status)
}

const LOOK_AGAIN_MS = 60
const LOOKS = 16

/** Waits until a file is checked, and no longer than about a second. */
export async function untilChecked(importId: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const run = await db.importRun.findUnique({ where: { id: importId }, select: { status: true } })
    if (!run || !isBeingChecked(run.status)) return
    await pause(LOOK_AGAIN_MS)
  }
}
