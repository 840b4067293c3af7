import { db } from '#app/platform/database.server'
import { isOpen } from '../open-account.server'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import { expiryFrom, hashOf, joinLink, newSecret } from './invitation-secret.server'

/** Whom the trail names where nobody was signed in. */
const COMMAND_LINE: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  name: 'The command line',
  role: 'owner',
  locationId: null,
}

export type FirstOwnerOutcome =
  | { kind: 'invited'; link: string }
  /** An owner can sign in, and invites everybody else. */
  | { kind: 'owner-exists' }
  | { kind: 'has-account' }

/**
 * Invites the first owner of a shop, from the machine that it runs on. The link is returned, since there may
 * be no mail yet; it holds for 7 days and once. Asked again, the links of before hold no more.
 */
export function inviteFirstOwner(
  { email, name }: { email: string; name: string },
  now: Date,
): Promise<FirstOwnerOutcome> {
  return db.$transaction(async (tx): Promise<FirstOwnerOutcome> => {
    await tx.$executeRaw`LOCK TABLE "StaffInvitation" IN SHARE ROW EXCLUSIVE MODE`
    const owners = await tx.staffUser.findMany({ where: { role: 'owner' } })
    if (owners.some(isOpen)) return { kind: 'owner-exists' }
    if (await tx.staffUser.count({ where: { email } })) return { kind: 'has-account' }
    await tx.staffInvitation.updateMany({
      where: { OR: [{ role: 'owner' }, { email }], usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    const secret = newSecret()
    const { id } = await tx.staffInvitation.create({
      data: {
        email,
        name,
        role: 'owner',
        tokenHash: hashOf(secret),
        createdAt: now,
        expiresAt: expiryFrom(now),
      },
    })
    const record = { kind: 'staff', id, name } as const
    const after = { email, role: 'owner' }
    await recordAudit(tx, COMMAND_LINE, { action: 'staff.invited', record, after }, now)
    return { kind: 'invited', link: joinLink(secret) }
  })
}
