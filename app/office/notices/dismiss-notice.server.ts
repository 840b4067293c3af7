import { z } from 'zod'
import { db, Prisma } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { isSettledBy, NOTICES } from './open-notices.server'

/**
 * Takes a notice off the list, since somebody has seen to it or it does not matter. Refuses one of what the person
 * may not change, or that is none; twice is once.
 */
export async function dismissNotice(
  actor: Actor,
  id: string,
  now: Date,
): Promise<'done' | 'not-allowed'> {
  if (!z.uuid().safeParse(id).success) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ message: string; resolvedAt: Date | null }[]>(Prisma.sql`
      SELECT n."message", n."resolvedAt" FROM ${NOTICES}
      WHERE n."id" = ${id}::uuid AND ${isSettledBy(actor)} FOR UPDATE OF n`)
    if (!held) return 'not-allowed'
    if (held.resolvedAt) return 'done'
    await tx.staffNotice.update({ where: { id }, data: { resolvedAt: now } })
    const record = { kind: 'notice', id, name: held.message } as const
    await recordAudit(tx, actor, { action: 'notice.dismissed', record }, now)
    return 'done'
  })
}
