import { createElement } from 'react'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { hashOf, joinLink, newSecret } from './invitation-secret.server'
import { isUnused, lockInvitation } from './lock-invitation.server'
import { LINK_MAIL_SUBJECTS, LinkMail } from './link-mail'
import type { LinkMailJob } from './queue-link-mail.server'

/**
 * Writes the mail of an invitation, or of a new password, and sends it. Its link stands in the mail and
 * nowhere else; the link of an earlier mail holds no more. Repeats send nothing more. Throws when the mail
 * could not be handed over, for the job to try again.
 */
export async function mailLink({ invitationId, sending }: LinkMailJob, now: Date): Promise<void> {
  const secret = newSecret()
  const invitation = await db.staffInvitation.findUnique({ where: { id: invitationId } })
  if (!invitation) return
  const kind = invitation.staffId ? 'reset' : 'join'
  const { name, role, email } = invitation
  const mail = createElement(LinkMail, { kind, name, role, link: joinLink(secret) })
  const { html, text } = await drawMail(mail)
  const { businessName } = await readShopProfile()
  const occasion = `staff-link:${invitationId}:${sending}`

  const mailId = await db.$transaction(async (tx) => {
    const held = await lockInvitation(tx, invitationId)
    if (!held || !isUnused(held) || held.sendings !== sending) return null
    const kept = await tx.mail.findUnique({ where: { occasion }, select: { id: true } })
    if (kept) return kept.id
    await tx.staffInvitation.update({
      where: { id: invitationId },
      data: { tokenHash: hashOf(secret) },
    })
    const subject = LINK_MAIL_SUBJECTS[kind](businessName)
    return keepMail({ occasion, orderId: null, recipient: email, subject, html, text, now }, tx)
  })
  if (mailId) await deliverMail(mailId, now)
}
