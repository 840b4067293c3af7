import { redirect } from '@remix-run/node'
import { db } from '#app/platform/database.server'
import { hashOf } from '#app/platform/secret.server'
import { readSessionSecret } from './session-cookie.server'

/** Who is signed in; the address is proven. */
export interface SignedInCustomer {
  id: string
  email: string
  bagId: string | null
  sessionId: string
}

/**
 * Who is signed in on this browser, or null. Asked of the database each time, so an end takes effect at
 * once; without a cookie nothing is asked.
 */
export async function findCustomer(request: Request, now: Date): Promise<SignedInCustomer | null> {
  const secret = await readSessionSecret(request)
  const secretHash = secret && hashOf(secret)
  if (!secretHash) return null
  const session = await db.customerSession.findUnique({
    where: { secretHash, expiresAt: { gt: now } },
    select: { id: true, customer: { select: { id: true, email: true, bagId: true } } },
  })
  return session && { ...session.customer, sessionId: session.id }
}

/** Who is signed in. Throws a redirect to the sign-in when nobody is. */
export async function requireCustomer(request: Request, now: Date): Promise<SignedInCustomer> {
  const customer = await findCustomer(request, now)
  if (!customer)
    throw redirect('/account/sign-in', { status: 303, headers: { 'Cache-Control': 'no-store' } })
  return customer
}
