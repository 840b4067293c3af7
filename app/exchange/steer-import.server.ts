import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { IMPORT_KINDS, isImportKind } from './import-kinds'
import { isUnderWay } from './import-status'
import { mayImport } from './start-import.server'

export type SteerOutcome =
  | 'done'
  /** It runs, ran or was cancelled already. */
  | 'already'
  /** All or nothing is asked, and rows are refused. */
  | 'has-refused'
  | 'not-allowed'

/** Has a job do what the rows say: all of them or none, or each that can be done. Once, however often it is sent. */
export function runImport(
  actor: Actor,
  { importId, allOrNothing }: { importId: string; allOrNothing: boolean },
  now: Date,
): Promise<SteerOutcome> {
  return steer(actor, importId, async (tx, run) => {
    if (run.status !== 'checked') return 'already'
    const refused = await tx.importRow.count({ where: { importId, effect: 'refused' } })
    if (allOrNothing && refused > 0) return 'has-refused'
    await tx.importRun.update({ where: { id: importId }, data: { status: 'queued', allOrNothing } })
    await enqueue(tx, { name: 'run-import', payload: { importId } }, { key: `import:${importId}` })
    const record = { kind: 'import', id: importId, name: run.label } as const
    const after = { rows: run.total, refused, allOrNothing }
    await recordAudit(tx, actor, { action: 'import.started', record, after }, now)
    return 'done'
  })
}

/**
 * Stops an import before its next part; what was done row by row stays, all or nothing goes back. A check changes
 * nothing, and so is over at once.
 */
export function cancelImport(actor: Actor, importId: string, now: Date): Promise<SteerOutcome> {
  return steer(actor, importId, async (tx, run) => {
    const isOpen = run.status === 'checked' || isUnderWay(run.status)
    if (!isOpen || run.cancelAsked) return 'already'
    const atOnce = run.status !== 'running'
    await tx.importRun.update({
      where: { id: importId },
      data: { cancelAsked: true, ...(atOnce ? { status: 'cancelled', endedAt: now } : {}) },
    })
    const record = { kind: 'import', id: importId, name: run.label } as const
    await recordAudit(tx, actor, { action: 'import.cancelled', record }, now)
    return 'done'
  })
}

type Tx = Parameters<Parameters<typeof db.$transaction>[0]>[0]

async function steer(
  actor: Actor,
  importId: string,
  work: (
    tx: Tx,
    run: Awaited<ReturnType<typeof findRun>> & { label: string },
  ) => Promise<SteerOutcome>,
): Promise<SteerOutcome> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "ImportRun" WHERE "id" = ${importId}::uuid FOR UPDATE`
    const run = await tx.importRun.findUnique({ where: { id: importId } })
    if (!run || !isImportKind(run.kind) || !mayImport(actor, run.kind)) return 'not-allowed'
    return work(tx, { ...run, label: IMPORT_KINDS[run.kind].label })
  })
}

function findRun(id: string) {
  return db.importRun.findUniqueOrThrow({ where: { id } })
}
