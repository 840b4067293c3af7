import { db, type Transaction } from '#app/platform/database.server'
import type { AuditAction } from '../audit'
import { may, type Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import { expiryFrom } from './invitation-secret.server'
import { isUnused, lockInvitation, type Invitation } from './lock-invitation.server'
import { queueLinkMail } from './queue-link-mail.server'

/** 'already': it was used or withdrawn in the meantime. */
export type ChangeInvitationOutcome = 'done' | 'already' | 'not-allowed'

/** Sends the mail again, with a new link for 7 days; the link in the earlier mail holds no more. */
export function resendInvitation(
  actor: Actor,
  invitationId: string,
  now: Date,
): Promise<ChangeInvitationOutcome> {
  return change(actor, { invitationId, action: 'staff.invitation_resent' }, now, async (tx) => {
    const renewed = await tx.staffInvitation.update({
      where: { id: invitationId },
      data: { sendings: { increment: 1 }, tokenHash: null, expiresAt: expiryFrom(now) },
    })
    await queueLinkMail(tx, renewed)
  })
}

/** Takes the invitation back: its link opens nothing any more. */
export function withdrawInvitation(
  actor: Actor,
  invitationId: string,
  now: Date,
): Promise<ChangeInvitationOutcome> {
  return change(actor, { invitationId, action: 'staff.invitation_withdrawn' }, now, async (tx) => {
    await tx.staffInvitation.update({
      where: { id: invitationId },
      data: { withdrawnAt: now },
    })
  })
}

async function change(
  actor: Actor,
  { invitationId, action }: { invitationId: string; action: AuditAction },
  now: Date,
  work: (tx: Transaction) => Promise<void>,
): Promise<ChangeInvitationOutcome> {
  if (!may(actor, 'staff:manage')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const invitation = await lockInvitation(tx, invitationId)
    if (!invitation || !isUnused(invitation)) return 'already'
    await work(tx)
    await recordAudit(tx, actor, { action, record: recordOf(invitation) }, now)
    return 'done'
  })
}

/** A link for a new password is the account's, an invitation has a trail of its own. */
function recordOf({ id, staffId, name }: Invitation) {
  return { kind: 'staff', id: staffId ?? id, name } as const
}
