import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from './permissions'
import { recordAudit, type AuditRecord } from './record-audit.server'
import type { StaffRole } from './role'

export type ManageOutcome =
  | 'done'
  /** It was so already. */
  | 'already'
  /** Nobody changes their own role or closes their own account, so that one owner is always left. */
  | 'own-account'
  /** A clinic's person needs a studio that there is. */
  | 'no-studio'
  /** A demo account keeps its documented password. */
  | 'demo'
  /** The account is closed. */
  | 'disabled'
  | 'not-allowed'

type Person = Prisma.StaffUserGetPayload<object>
type Audit = (entry: Omit<AuditRecord, 'record'>) => Promise<void>

/** Gives somebody another role, bound to a studio where it is a clinic's. It holds from their next click. */
export function changeRole(
  actor: Actor,
  { staffId, role, locationId }: { staffId: string; role: StaffRole; locationId: string | null },
  now: Date,
): Promise<ManageOutcome> {
  return manage(actor, staffId, now, async (tx, person, audit) => {
    const studio = role === 'clinic' ? locationId : null
    if (role === 'clinic' && !(studio && (await tx.location.count({ where: { id: studio } }))))
      return 'no-studio'
    if (person.role === role && person.locationId === studio) return 'already'
    const after = { role, locationId: studio }
    await tx.staffUser.update({ where: { id: staffId }, data: after })
    const before = { role: person.role, locationId: person.locationId }
    await audit({ action: 'staff.role_changed', before, after })
    return 'done'
  })
}

/** Closes an account and ends its sessions at once, or opens it again. What the person did stays theirs. */
export function setDisabled(
  actor: Actor,
  { staffId, disabled }: { staffId: string; disabled: boolean },
  now: Date,
): Promise<ManageOutcome> {
  return manage(actor, staffId, now, async (tx, person, audit) => {
    if ((person.disabledAt !== null) === disabled) return 'already'
    const disabledAt = disabled ? now : null
    await tx.staffUser.update({ where: { id: staffId }, data: { disabledAt } })
    if (disabled) await tx.staffSession.deleteMany({ where: { userId: staffId } })
    await audit({ action: disabled ? 'staff.disabled' : 'staff.enabled' })
    return 'done'
  })
}

/** Signs somebody out on every browser. */
export function endSessions(actor: Actor, staffId: string, now: Date): Promise<ManageOutcome> {
  return manage(actor, staffId, now, async (tx, _person, audit) => {
    const { count } = await tx.staffSession.deleteMany({ where: { userId: staffId } })
    if (count === 0) return 'already'
    await audit({ action: 'staff.sessions_ended', after: { sessions: count } })
    return 'done'
  })
}

/** Lets somebody who lost their phone and their recovery codes sign in with the password alone. */
export function switchOffTwoStep(actor: Actor, staffId: string, now: Date): Promise<ManageOutcome> {
  return manage(actor, staffId, now, async (tx, person, audit) => {
    if (!person.twoFactorEnabled) return 'already'
    await tx.staffUser.update({ where: { id: staffId }, data: { twoFactorEnabled: false } })
    await tx.staffTwoFactor.deleteMany({ where: { userId: staffId } })
    await audit({ action: 'staff.two_step_off' })
    return 'done'
  })
}

/**
 * Permission first, then both are held, so that of two presses the second sees what the first did, and of two owners
 * who demote each other the second is an owner no longer.
 */
export async function manage(
  actor: Actor,
  staffId: string,
  now: Date,
  work: (tx: Transaction, person: Person, audit: Audit) => Promise<ManageOutcome>,
): Promise<ManageOutcome> {
  if (!may(actor, 'staff:manage')) return 'not-allowed'
  if (actor.id === staffId) return 'own-account'
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT FROM "StaffUser" WHERE "id" IN (${staffId}::uuid, ${actor.id}::uuid) ORDER BY "id" FOR UPDATE`
    const acting = await tx.staffUser.findUnique({ where: { id: actor.id, disabledAt: null } })
    if (!acting || !may(acting, 'staff:manage')) return 'not-allowed'
    const person = await tx.staffUser.findUnique({ where: { id: staffId } })
    if (!person) return 'not-allowed'
    const record = { kind: 'staff', id: person.id, name: person.name } as const
    return work(tx, person, (entry) => recordAudit(tx, actor, { ...entry, record }, now))
  })
}
