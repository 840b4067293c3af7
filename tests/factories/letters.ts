import { askForLetters } from '#app/customers/ask-for-letters.server'
import { confirmLetters } from '#app/customers/confirm-letters.server'
import { CURRENT_CONSENT } from '#app/customers/letters-consent'
import { BY_MAIL_PROGRAM, unsubscribe } from '#app/customers/unsubscribe.server'
import { db } from '#app/platform/database.server'
import { runJobs } from '#tests/setup/run-jobs'

/** Asks for the letter as the form in the footer does, and lets the mail go out. */
export async function askFor(
  email: string,
  now: Date,
  clientAddress = '203.0.113.7',
): Promise<'asked' | 'slow-down'> {
  const request = { email, place: 'footer', consent: CURRENT_CONSENT, clientAddress } as const
  const outcome = await askForLetters(request, now)
  await runJobs()
  return outcome
}

/** The mails to the address, the latest first. */
export function mailsTo(recipient: string) {
  return db.mail.findMany({ where: { recipient }, orderBy: { id: 'desc' } })
}

export async function statusOf(email: string) {
  return (await db.subscriber.findUnique({ where: { email } }))?.status
}

/** The history of consent to write to the address, the oldest first. */
export function consentsOf(email: string) {
  return db.consent.findMany({ where: { subscriber: { email } }, orderBy: { id: 'asc' } })
}

export async function kindsOf(email: string): Promise<string[]> {
  return (await consentsOf(email)).map(({ kind }) => kind)
}

/** The secret part of a link in the latest mail to the address. */
export async function tokenIn(recipient: string, page: 'confirm' | 'unsubscribe'): Promise<string> {
  const [mail] = await mailsTo(recipient)
  const token = mail && new RegExp(`/letters/${page}\\?t=([\\w.-]+)`).exec(mail.html)?.[1]
  if (!token) throw new Error(`The latest mail to ${recipient} has no link to ${page}`)
  return token
}

/** A subscriber in the state that its mails have led to. */
export async function aSubscriber(
  email: string,
  status: 'pending' | 'subscribed' | 'unsubscribed',
  now: Date,
): Promise<void> {
  await askFor(email, now)
  if (status === 'pending') return
  await confirmLetters(await tokenIn(email, 'confirm'), CURRENT_CONSENT, now)
  await runJobs()
  if (status === 'subscribed') return
  await unsubscribe(await tokenIn(email, 'unsubscribe'), BY_MAIL_PROGRAM, now)
}
