import { db } from '#app/platform/database.server'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import { deviceWords } from './device-words'

/** Signs the person out on one browser. 'already' for a session that is over, or somebody else's. */
export function endOwnSession(
  actor: Actor,
  sessionId: string,
  now: Date,
): Promise<'done' | 'already'> {
  return db.$transaction(async (tx) => {
    const [ended] = await tx.$queryRaw<{ userAgent: string | null }[]>`
      DELETE FROM "StaffSession" WHERE "id" = ${sessionId}::uuid AND "userId" = ${actor.id}::uuid
      RETURNING "userAgent"`
    if (!ended) return 'already'
    const record = { kind: 'staff', id: actor.id, name: actor.name } as const
    const before = { device: deviceWords(ended.userAgent) }
    await recordAudit(tx, actor, { action: 'staff.session_ended', record, before }, now)
    return 'done'
  })
}
