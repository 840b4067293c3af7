import type { Transaction } from '#app/platform/database.server'
import type { AuditRecord } from '#app/staff/record-audit.server'
import type { ImportBy } from './importer'

/** Writes many changes into the trail at once, in the transaction that makes them. */
export async function recordAudits(
  tx: Transaction,
  { actor, now }: Pick<ImportBy, 'actor' | 'now'>,
  entries: readonly AuditRecord[],
): Promise<void> {
  if (entries.length === 0) return
  await tx.auditEntry.createMany({
    data: entries.map(({ action, record, before, after }) => ({
      at: now,
      actorId: actor.id,
      actorName: actor.name,
      action,
      recordKind: record.kind,
      recordId: record.id,
      recordName: record.name,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    })),
  })
}
