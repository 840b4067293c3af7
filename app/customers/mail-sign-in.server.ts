import { createElement } from 'react'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { hashOf, newSecret } from '#app/platform/secret.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { SignInMail, signInSubject } from './sign-in-mail'

/**
 * Writes the mail with the link, whose secret stands in it and nowhere else, and sends it. Repeats write no
 * second link; one that would come too late is not sent. Throws when the mail could not be handed over, for
 * the job to try again.
 */
export async function mailSignIn(linkId: string, now: Date): Promise<void> {
  const link = await db.signInLink.findUnique({ where: { id: linkId } })
  if (!link || link.usedAt || link.expiresAt <= now) return
  const mailId = link.secretHash ? await findMail(linkId) : await writeMail(link, now)
  if (mailId) await deliverMail(mailId, now)
}

async function writeMail(link: { id: string; email: string }, now: Date): Promise<string | null> {
  const secret = newSecret()
  // The secret stands in the query, which the log leaves out.
  const address = `${env.SHOP_URL}/account/sign-in/link?t=${secret}`
  const mail = createElement(SignInMail, { link: address })
  const { html, text } = await drawMail(mail)
  const { businessName } = await readShopProfile()
  return db.$transaction(async (tx) => {
    const { count } = await tx.signInLink.updateMany({
      where: { id: link.id, secretHash: null },
      data: { secretHash: hashOf(secret) },
    })
    if (count === 0) return null
    return keepMail(
      {
        occasion: occasionOf(link.id),
        orderId: null,
        recipient: link.email,
        subject: signInSubject(businessName),
        html,
        text,
        now,
      },
      tx,
    )
  })
}

async function findMail(linkId: string): Promise<string | null> {
  const occasion = occasionOf(linkId)
  return (await db.mail.findUnique({ where: { occasion }, select: { id: true } }))?.id ?? null
}

const occasionOf = (linkId: string) => `sign-in:${linkId}`
