import type { Actor } from '../permissions'
import { manage, type ManageOutcome } from '../manage-staff.server'
import { expiryFrom } from './invitation-secret.server'
import { queueLinkMail } from './queue-link-mail.server'

/**
 * Mails somebody who forgot their password a link that sets a new one; until then the old one holds. A second
 * press sends a new link, with which the first holds no more. Refuses: 'demo' for the accounts whose password is
 * documented, 'disabled' for an account that is closed, 'own-account': whoever is signed in changes it there.
 */
export function sendReset(actor: Actor, staffId: string, now: Date): Promise<ManageOutcome> {
  return manage(actor, staffId, now, async (tx, person, audit) => {
    if (person.demo) return 'demo'
    if (person.disabledAt) return 'disabled'
    await tx.staffInvitation.updateMany({
      where: { staffId, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    const { email, name, role, locationId } = person
    const reset = await tx.staffInvitation.create({
      data: {
        ...{ staffId, email, name, role, locationId },
        createdAt: now,
        expiresAt: expiryFrom(now),
      },
    })
    await queueLinkMail(tx, reset)
    await audit({ action: 'staff.reset_sent' })
    return 'done'
  })
}
