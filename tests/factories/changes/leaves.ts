import { db } from '#app/platform/database.server'
import type { AuditAction } from '#app/staff/audit'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'

export const now = new Date()

export interface Change {
  useCase: string
  leaves: AuditAction
  /** Does it and returns what the trail has more after it than before. */
  change: () => Promise<string[]>
}

/** A use case, the row that it leaves, and what it is given: it is asked itself, by its own name. */
export function leaves<Given extends [unknown, ...unknown[]]>(
  action: AuditAction,
  act: (...given: Given) => Promise<unknown>,
  given: (olive: Actor) => Promise<Given>,
): Change {
  const change = async () => {
    const asked = await given(await aStaffMember('owner'))
    const { id: last = 0n } = (await db.auditEntry.findFirst({ orderBy: { id: 'desc' } })) ?? {}
    await act(...asked)
    const rows = await db.auditEntry.findMany({ where: { id: { gt: last } } })
    return rows.map((row) => row.action)
  }
  return { useCase: act.name, leaves: action, change }
}
