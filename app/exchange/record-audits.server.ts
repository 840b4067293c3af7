import type { Transaction } from '#app/platform/database.server'
import { recordAudits as record, type AuditRecord } from '#app/staff/record-audit.server'
import type { ImportBy } from './importer'

/** Writes many changes of an import into the trail at once, in the transaction that makes them. */
export function recordAudits(
  tx: Transaction,
  { actor, now }: Pick<ImportBy, 'actor' | 'now'>,
  entries: readonly AuditRecord[],
): Promise<void> {
  return record(tx, actor, entries, now)
}
