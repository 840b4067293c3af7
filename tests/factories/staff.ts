import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import type { StaffRole } from '#app/staff/role'
import { signIn } from '#app/staff/sign-in.server'

export const PASSWORD = 'seven blue kites at noon'

const hash = hashPassword(PASSWORD)

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

/** The Cookie header of a browser on which the person has just signed in. */
export async function signedIn({ email }: { email: string }): Promise<string> {
  const outcome = await signIn(
    { email, password: PASSWORD, clientAddress: '', userAgent: null },
    new Date(),
  )
  if (outcome.kind !== 'signed-in') throw new Error(`Not signed in: ${outcome.kind}`)
  return cookieHeader(outcome.cookies)
}

/** What a browser sends back of the cookies that it was given. */
export function cookieHeader(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}
