import { Prisma, type Transaction } from '#app/platform/database.server'
import type { AuditAction, RecordKind } from './audit'
import type { Actor } from './permissions'

export interface AuditRecord {
  action: AuditAction
  record: { kind: RecordKind; id: string; name: string }
  /** What changed, and only that; never a secret, a shopper's name, address or parcel, or the words of a note or reply: it is kept for good. */
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** Writes into the trail who did what, in the transaction that does it. */
export async function recordAudit(
  tx: Transaction,
  actor: Actor,
  entry: AuditRecord,
  now: Date,
): Promise<void> {
  await tx.auditEntry.create({ data: rowOf(actor, entry, now) })
}

/** The same for many changes at once, in one statement. */
export async function recordAudits(
  tx: Transaction,
  actor: Actor,
  entries: readonly AuditRecord[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => rowOf(actor, entry, now))
  // One parameter for all: hundreds of rows with one for each value take most of an import's time.
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "AuditEntry"
      ("at", "actorId", "actorName", "action", "recordKind", "recordId", "recordName", "before", "after")
    SELECT "at", "actorId", "actorName", "action", "recordKind", "recordId", "recordName", "before", "after"
    FROM jsonb_populate_recordset(NULL::"AuditEntry", ${JSON.stringify(rows)}::jsonb)`)
}

function rowOf(actor: Actor, { action, record, before, after }: AuditRecord, now: Date) {
  return {
    at: now,
    actorId: actor.id,
    actorName: actor.name,
    action,
    recordKind: record.kind,
    recordId: record.id,
    recordName: record.name,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  }
}
