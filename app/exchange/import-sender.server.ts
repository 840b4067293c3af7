import { z } from 'zod'
import { db, type Prisma } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { IMPORT_KIND_NAMES, IMPORT_KINDS, type ImportKind } from './import-kinds'
import { mayImport } from './start-import.server'

/** An import as the jobs take it up. */
export type Run = Prisma.ImportRunGetPayload<object> & { kind: ImportKind }

/** Whoever sent a file; `isOut` where they may not import any more. */
export type Sender = Actor & { isOut: boolean }

/** An import that is in one of some states, with who sent it; undefined for any other. */
export async function takeUp(
  importId: string,
  states: readonly Run['status'][],
): Promise<{ run: Run; sender: Sender } | undefined> {
  const found = await db.importRun.findUnique({ where: { id: importId } })
  if (!found || !states.includes(found.status)) return undefined
  const run = { ...found, kind: z.enum(IMPORT_KIND_NAMES).parse(found.kind) }
  const sender = await senderOf(run)
  if (!sender) throw new Error(`Import ${importId} was sent by nobody of the staff`)
  return { run, sender }
}

/** Whoever sent the file, as they are now. */
export async function senderOf(run: Run): Promise<Sender | null> {
  const person = await db.staffUser.findUnique({
    where: { id: run.actorId },
    select: { id: true, name: true, role: true, locationId: true, disabledAt: true },
  })
  if (!person) return null
  const { disabledAt, ...actor } = person
  return { ...actor, isOut: disabledAt !== null || !mayImport(actor, run.kind) }
}

/** Says how an import ended, and that in the trail. */
export async function endImport(
  run: Run,
  status: 'done' | 'cancelled' | 'refused',
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.importRun.update({ where: { id: run.id }, data: { status, endedAt: now } })
    const record = { kind: 'import', id: run.id, name: IMPORT_KINDS[run.kind].label } as const
    await recordAudit(tx, actor, { action: 'import.ended', record, after: { status } }, now)
  })
}
