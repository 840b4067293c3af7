import { createHmac, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { db } from '#app/platform/database.server'
import { confirmTwoStep } from '#app/staff/account/confirm-two-step.server'
import { startTwoStep } from '#app/staff/account/start-two-step.server'
import type { Actor } from '#app/staff/permissions'
import type { StaffRole } from '#app/staff/role'
import { signIn } from '#app/staff/sign-in.server'
import { loadAuth } from '#app/staff/load-auth.server'
import { oneTimeCode } from './one-time-code'

export const PASSWORD = 'seven blue kites at noon'

const hash = hashPassword(PASSWORD)

/** Somebody of this role without an account: enough for what only reads. */
export function anActor(role: StaffRole, locationId: string | null = null): Actor {
  return { id: randomUUID(), name: `Sam ${role}`, role, locationId }
}

type Details = { locationId?: string | null; demo?: boolean; disabledAt?: Date }

/** A member of staff with this role, who signs in with PASSWORD. */
export async function aStaffMember(
  role: StaffRole,
  { locationId = null, ...details }: Details = {},
): Promise<Actor & { email: string }> {
  const email = `${role}.${randomUUID()}@staff.example`
  const id = randomUUID()
  await db.staffUser.create({
    data: { id, email, name: `Sam ${role}`, role, locationId, ...details },
  })
  await db.staffAccount.create({
    data: { userId: id, accountId: id, providerId: 'credential', password: await hash },
  })
  return { id, name: `Sam ${role}`, role, locationId, email }
}

/** The Cookie header of a browser on which the person has just signed in with the password. */
export async function signedInByPassword({ email }: { email: string }): Promise<string> {
  const outcome = await signIn(
    { email, password: PASSWORD, clientAddress: '', userAgent: null },
    new Date(),
  )
  if (outcome.kind !== 'signed-in') throw new Error(`Not signed in: ${outcome.kind}`)
  return cookieHeader(outcome.cookies)
}

/** The same without the time that a password takes, which is most of what many a test needs. */
export async function signedIn({ id }: { id: string }): Promise<string> {
  const { auth } = await loadAuth()
  const { secret, authCookies, internalAdapter } = await auth.$context
  const { token } = await internalAdapter.createSession(id)
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`
}

/** What a browser sends back of the cookies that it was given. */
export function cookieHeader(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

/** A request of the browser that holds the cookie. */
export function asking(cookie: string, path = '/admin/account'): Request {
  return new Request(new URL(path, 'http://localhost:3000'), { headers: { Cookie: cookie } })
}

/** The secret of the link in the latest mail to the address. */
export async function secretIn(recipient: string): Promise<string> {
  const mail = await db.mail.findFirst({ where: { recipient }, orderBy: { id: 'desc' } })
  const secret = mail && /\/admin\/join\?key=([\w-]+)/.exec(mail.html)?.[1]
  if (!secret) throw new Error(`The latest mail to ${recipient} has no link to a password`)
  return secret
}

/** A member of staff whose sign-in asks for a code of this key, with their recovery codes and a session. */
export async function aCarefulMember(role: StaffRole) {
  const now = new Date()
  const person = await aStaffMember(role)
  const request = asking(await signedIn(person))
  const started = await startTwoStep(person, { password: PASSWORD, request }, now)
  if (started.kind !== 'started') throw new Error(started.kind)
  const { key } = started
  const confirmed = await confirmTwoStep(person, { code: oneTimeCode(key), request }, now)
  if (confirmed.kind !== 'on') throw new Error(confirmed.kind)
  const { recoveryCodes, cookies } = confirmed
  // As if it were a while ago: what the phone shows now has not been used.
  await db.throttle.deleteMany()
  return { person, key, recoveryCodes, cookie: cookieHeader(cookies) }
}
