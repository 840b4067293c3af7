import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { loadAuth } from './load-auth.server'
import { isOpen } from './open-account.server'
import { may, type Actor, type Permission } from './permissions'
import { STAFF_ROLES } from './role'

const SIGN_IN = '/admin/sign-in'

const Person = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(STAFF_ROLES),
  locationId: z.uuid().nullish().default(null),
  demo: z.boolean(),
  disabledAt: z.date().nullish().default(null),
  twoFactorEnabled: z.boolean(),
})

/** Who is signed in on this browser, and what only their own account's page needs to know. */
export interface StaffSession {
  actor: Actor
  sessionId: string
  email: string
  demo: boolean
  /** Asked for a code of their phone after the password. */
  twoStep: boolean
}

/** The session of this browser, or null. Asked of the database each time, so an end takes effect at once. */
async function findSession(request: Request): Promise<StaffSession | null> {
  const cookie = request.headers.get('Cookie')
  if (!cookie?.includes('porewell-staff')) return null
  const { auth } = await loadAuth()
  const found = await auth.api.getSession({ headers: new Headers({ Cookie: cookie }) })
  const person = Person.safeParse(found?.user).data
  if (!found || !person || !isOpen(person)) return null
  const { id, name, role, locationId, email, demo, twoFactorEnabled: twoStep } = person
  return {
    actor: { id, name, role, locationId },
    sessionId: found.session.id,
    email,
    demo,
    twoStep,
  }
}

/** Who is signed in on this browser, or null. */
export async function findActor(request: Request): Promise<Actor | null> {
  return (await findSession(request))?.actor ?? null
}

/** The session of this browser; throws a redirect to the sign-in when there is none. */
export async function requireOwnSession(request: Request): Promise<StaffSession> {
  const session = await findSession(request)
  if (!session) throw redirect(signInPath(request), { headers: { 'Cache-Control': 'no-store' } })
  return session
}

/**
 * Who is signed in. Throws a redirect to the sign-in, from where the way leads back, when nobody is, and 403
 * when the page asks for a permission that they do not have.
 */
export async function requireStaff(request: Request, permission?: Permission): Promise<Actor> {
  const { actor } = await requireOwnSession(request)
  if (permission) invariantResponse(may(actor, permission), 403)
  return actor
}

/** A form that came too late leads back to its page: what it would do is not done without asking again. */
function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const to = pathname.replace(/\.data$/, '') + search
  return `${SIGN_IN}?${new URLSearchParams({ to }).toString()}`
}
