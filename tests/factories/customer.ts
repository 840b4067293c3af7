import { askForLink } from '#app/customers/ask-for-link.server'
import { mailSignIn } from '#app/customers/mail-sign-in.server'
import { openLink } from '#app/customers/open-link.server'
import { sessionCookie } from '#app/customers/session-cookie.server'
import { db } from '#app/platform/database.server'

/** Asks for a link as the form does, has it mailed at that moment, and takes the secret from the mail. */
export async function aLinkFor(email: string, now: Date): Promise<string> {
  await askForLink({ email, clientAddress: '203.0.113.7' }, now)
  const { id } = await db.signInLink.findFirstOrThrow({
    where: { email },
    orderBy: { id: 'desc' },
  })
  await mailSignIn(id, now)
  return secretIn(email)
}

/** The secret of the link in the latest mail to the address. */
export async function secretIn(recipient: string): Promise<string> {
  const mail = await db.mail.findFirst({ where: { recipient }, orderBy: { id: 'desc' } })
  const secret = /\/account\/sign-in\/link\?t=([\w-]+)/.exec(mail?.html ?? '')?.[1]
  if (!secret) throw new Error(`The latest mail to ${recipient} has no link to sign in`)
  return secret
}

/** A customer who has just signed in, with the `Cookie` that the browser then sends. */
export async function aCustomer(email = 'sam@example.com', now = new Date()) {
  const outcome = await openLink(await aLinkFor(email, now), now)
  if (outcome.kind !== 'signed-in') throw new Error(`The link did not sign in: ${outcome.kind}`)
  const cookie = crumb(await sessionCookie(outcome.secret))
  return { id: outcome.customer.id, email, cookie }
}

/** A `Set-Cookie` as it comes back in the next request's `Cookie`. */
export function crumb(setCookie: string): string {
  return setCookie.split(';', 1)[0] ?? ''
}
