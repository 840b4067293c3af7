import { db } from '#app/platform/database.server'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'

/** Changes how colleagues and the trail name the person from now on; what is written already stays. */
export function changeOwnName(actor: Actor, name: string, now: Date): Promise<'done' | 'already'> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.staffUser.updateMany({
      where: { id: actor.id, name: { not: name } },
      data: { name },
    })
    if (count === 0) return 'already'
    const record = { kind: 'staff', id: actor.id, name } as const
    const change = { before: { name: actor.name }, after: { name } }
    await recordAudit(tx, actor, { action: 'staff.renamed', record, ...change }, now)
    return 'done'
  })
}
