import { db } from '#app/platform/database.server'
import type { AuditAction } from '#app/staff/audit'
import { may, type Actor, type Permission } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import { everyRow } from '#tests/setup/every-row'

export const now = new Date()

/** What a use case asks of a role: all of it; or nothing, and why that is right. */
type Needs = Permission | readonly Permission[] | { nothing: string }

/** What came of one try: who tried, and what they were answered. */
interface Try {
  role: Actor['role']
  outcome: unknown
}

export interface Change {
  useCase: string
  /** Mostly one; several where one press leads to several rows. */
  leaves: readonly AuditAction[]
  /** Does it and returns what the trail has more after it than before, and how others fared who tried it. */
  change: () => Promise<{
    rows: string[]
    /** Before it was done: those whose role does not include it, and the clinic of another studio. */
    refused: Try[]
    /** The tables that are not as they were before the refusals, with what they hold. */
    touched: string[]
    /** After it was done: the others whose role includes it. */
    included: Try[]
  }>
}

/**
 * A use case, the row or rows that it leaves, the permission that it asks for, and what it is given: it is asked
 * itself, by its own name. `afterwards` does what it leaves to a job.
 */
export function leaves<Given extends [unknown, ...unknown[]]>(
  actions: AuditAction | readonly AuditAction[],
  act: (...given: Given) => Promise<unknown>,
  needs: Needs,
  given: (olive: Actor) => Promise<Given>,
  afterwards?: () => Promise<void>,
): Change {
  const change = async () => {
    const asked = await given(await aStaffMember('owner'))
    const [refusable, includable] = await others(needs)
    const tryAll = async (actors: readonly Actor[]) => {
      const tries: Try[] = []
      for (const actor of actors) {
        const inTheirName = asked.with(0, actor) as Given
        tries.push({ role: actor.role, outcome: await act(...inTheirName) })
      }
      return tries
    }
    const before = await everyRow()
    const refused = await tryAll(refusable)
    const touched = (await everyRow()).filter((table) => !before.includes(table))
    const { id: last = 0n } = (await db.auditEntry.findFirst({ orderBy: { id: 'desc' } })) ?? {}
    await act(...asked)
    await afterwards?.()
    const rows = await db.auditEntry.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
    })
    const included = await tryAll(includable)
    return { rows: rows.map((row) => row.action), refused, touched, included }
  }
  return { useCase: act.name, leaves: [actions].flat(), change }
}

/** Somebody of each role but the owner's: to whom it is to be refused, and who may. */
async function others(needs: Needs): Promise<[refusable: Actor[], includable: Actor[]]> {
  if (typeof needs === 'object' && 'nothing' in needs) return [[], []]
  const { id: locationId } = await aLocation()
  const people: Actor[] = []
  for (const role of STAFF_ROLES.filter((each) => each !== 'owner'))
    people.push(await aStaffMember(role, { locationId: role === 'clinic' ? locationId : null }))
  const asked = [needs].flat()
  const includes = ({ role }: Actor) =>
    role !== 'clinic' && asked.every((permission) => may({ role }, permission))
  return [people.filter((each) => !includes(each)), people.filter(includes)]
}
