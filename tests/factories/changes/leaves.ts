import { db } from '#app/platform/database.server'
import type { AuditAction } from '#app/staff/audit'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'

export const now = new Date()

export interface Change {
  useCase: string
  /** Mostly one; several where one press leads to several rows. */
  leaves: readonly AuditAction[]
  /** Does it and returns what the trail has more after it than before. */
  change: () => Promise<string[]>
}

/**
 * A use case, the row or rows that it leaves, and what it is given: it is asked itself, by its own name. `afterwards`
 * does what it leaves to a job.
 */
export function leaves<Given extends [unknown, ...unknown[]]>(
  actions: AuditAction | readonly AuditAction[],
  act: (...given: Given) => Promise<unknown>,
  given: (olive: Actor) => Promise<Given>,
  afterwards?: () => Promise<void>,
): Change {
  const change = async () => {
    const asked = await given(await aStaffMember('owner'))
    const { id: last = 0n } = (await db.auditEntry.findFirst({ orderBy: { id: 'desc' } })) ?? {}
    await act(...asked)
    await afterwards?.()
    const rows = await db.auditEntry.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
    })
    return rows.map((row) => row.action)
  }
  return { useCase: act.name, leaves: [actions].flat(), change }
}
