import { createElement } from 'react'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { isForgotten } from './forgotten-address'
import { LETTERS_MAIL_WORDS, LettersMail, type LettersMailKind } from './letters-mail'
import { confirmLink, unsubscribeHeaders, unsubscribeLink } from './letters-links.server'
import type { LettersMailJob } from './queue-letters-mail.server'

/**
 * Writes the mail that a request for the letter, or its confirmation, calls for, and sends it. An address
 * that is subscribed already is told so instead of asked again. Repeats send nothing more. Throws when the
 * mail could not be handed over, for the job to try again.
 */
export async function mailLetters(job: LettersMailJob, now: Date): Promise<void> {
  const { subscriberId, consentId } = job
  const subscriber = await db.subscriber.findUnique({
    where: { id: subscriberId },
    select: { email: true, status: true },
  })
  if (!subscriber || isForgotten(subscriber.email)) return
  const kind = kindOf(job, subscriber.status)
  if (!kind) return
  const mail = createElement(LettersMail, {
    kind,
    link: kind === 'confirm' ? confirmLink({ subscriberId, consentId }, now) : env.SHOP_URL,
    unsubscribeLink: unsubscribeLink(subscriberId),
  })
  const mailId = await keepMail({
    occasion: `letters:${consentId}`,
    orderId: null,
    recipient: subscriber.email,
    subject: LETTERS_MAIL_WORDS[kind].subject,
    ...(await drawMail(mail)),
    headers: unsubscribeHeaders(subscriberId),
    now,
  })
  await deliverMail(mailId, now)
}

/** Null when there is nothing left to say: whoever has unsubscribed in the meantime is not welcomed. */
function kindOf(
  { kind }: LettersMailJob,
  status: 'pending' | 'subscribed' | 'unsubscribed',
): LettersMailKind | null {
  if (kind === 'sign-up') return status === 'subscribed' ? 'already' : 'confirm'
  return status === 'subscribed' ? 'welcome' : null
}
