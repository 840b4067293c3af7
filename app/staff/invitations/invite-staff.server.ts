import { db } from '#app/platform/database.server'
import { may, type Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import type { StaffRole } from '../role'
import { expiryFrom } from './invitation-secret.server'
import { queueLinkMail } from './queue-link-mail.server'

export interface Invited {
  /** In lower case. */
  email: string
  name: string
  role: StaffRole
  /** The studio of a clinic's person; ignored for other roles. */
  locationId: string | null
}

export type InviteOutcome =
  | 'done'
  /** Somebody has an account with the address, open or disabled. Owners may know. */
  | 'has-account'
  /** The address has an invitation that was neither used nor withdrawn. */
  | 'already-invited'
  /** A clinic's person needs a studio that there is. */
  | 'no-studio'
  | 'not-allowed'

/** Invites somebody to the staff; a mail brings the link, which holds for 7 days and once. */
export async function inviteStaff(
  actor: Actor,
  { email, name, role, locationId }: Invited,
  now: Date,
): Promise<InviteOutcome> {
  if (!may(actor, 'staff:manage')) return 'not-allowed'
  const studio = role === 'clinic' ? locationId : null
  return db.$transaction(async (tx) => {
    if (role === 'clinic' && !(studio && (await tx.location.count({ where: { id: studio } }))))
      return 'no-studio'
    if (await tx.staffUser.count({ where: { email } })) return 'has-account'
    const [invitation] = await tx.staffInvitation.createManyAndReturn({
      data: { email, name, role, locationId: studio, createdAt: now, expiresAt: expiryFrom(now) },
      skipDuplicates: true,
    })
    if (!invitation) return 'already-invited'
    await queueLinkMail(tx, invitation)
    const record = { kind: 'staff', id: invitation.id, name } as const
    const after = { email, role, ...(studio ? { locationId: studio } : {}) }
    await recordAudit(tx, actor, { action: 'staff.invited', record, after }, now)
    return 'done'
  })
}
