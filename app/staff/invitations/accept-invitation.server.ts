import { randomUUID } from 'node:crypto'
import { db, type Transaction } from '#app/platform/database.server'
import { loadAuth } from '../load-auth.server'
import { passwordProblem } from '../password-problem'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import { hashOf } from './invitation-secret.server'
import { isUnused, lockInvitation, type Invitation } from './lock-invitation.server'
import { readInvitation } from './read-invitation.server'

export type AcceptOutcome =
  | { kind: 'done'; email: string }
  /** The password may not be used, and why, for beside the field. */
  | { kind: 'weak'; problem: string }
  /** The link does not hold any more, or never did. */
  | { kind: 'no-link' }
  /** In the meantime somebody has an account with the address. */
  | { kind: 'has-account' }

/**
 * Sets the password that a link from a mail is for: opens the account that was invited, or gives a new
 * password to one that there is and ends its sessions. A link does so once. Its two-step sign-in stays.
 */
export async function acceptInvitation(
  { secret, password }: { secret: string; password: string },
  now: Date,
): Promise<AcceptOutcome> {
  const found = await readInvitation(secret, now)
  const tokenHash = hashOf(secret)
  if (found.state !== 'open' || !tokenHash) return { kind: 'no-link' }
  const problem = passwordProblem(password, found)
  if (problem) return { kind: 'weak', problem }
  const hash = await (await loadAuth()).hashPassword(password)

  return db.$transaction(async (tx): Promise<AcceptOutcome> => {
    const { id } = await tx.staffInvitation.findUniqueOrThrow({ where: { tokenHash } })
    const invitation = await lockInvitation(tx, id)
    if (!invitation || !isUnused(invitation) || invitation.tokenHash !== tokenHash)
      return { kind: 'no-link' }
    const isDone = invitation.staffId
      ? await setPassword(tx, invitation.staffId, hash, now)
      : await openAccount(tx, invitation, hash, now)
    if (!isDone) return { kind: 'has-account' }
    await tx.staffInvitation.update({ where: { id }, data: { usedAt: now } })
    return { kind: 'done', email: invitation.email }
  })
}

async function openAccount(
  tx: Transaction,
  { email, name, role, locationId }: Invitation,
  password: string,
  now: Date,
): Promise<boolean> {
  const id = randomUUID()
  const { count } = await tx.staffUser.createMany({
    data: { id, email, name, role, locationId, emailVerified: true, createdAt: now },
    skipDuplicates: true,
  })
  if (count === 0) return false
  await tx.staffAccount.create({
    data: { userId: id, accountId: id, providerId: 'credential', password },
  })
  const record = { kind: 'staff', id, name } as const
  const person = { id, name, role, locationId }
  await recordAudit(tx, person, { action: 'staff.joined', record, after: { role } }, now)
  return true
}

async function setPassword(tx: Transaction, staffId: string, password: string, now: Date) {
  const { id, name, role, locationId } = await tx.staffUser.findUniqueOrThrow({
    where: { id: staffId },
  })
  await tx.staffAccount.updateMany({
    where: { userId: id, providerId: 'credential' },
    data: { password },
  })
  await tx.staffSession.deleteMany({ where: { userId: id } })
  const person: Actor = { id, name, role, locationId }
  const record = { kind: 'staff', id, name } as const
  await recordAudit(tx, person, { action: 'staff.password_reset', record }, now)
  return true
}
