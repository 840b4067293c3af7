import { db } from '#app/platform/database.server'
import type { AuditAction } from '../audit'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'

/**
 * Does what the sign-in's library writes by itself, with its row in the trail first: what could not be told
 * of is not done, and the row goes when the library refuses. Throws what `work` throws.
 */
export function withTrail<Result>(
  actor: Actor,
  action: AuditAction,
  now: Date,
  work: () => Promise<Result>,
): Promise<Result> {
  const record = { kind: 'staff', id: actor.id, name: actor.name } as const
  return db.$transaction(async (tx) => {
    await recordAudit(tx, actor, { action, record }, now)
    return work()
  })
}
