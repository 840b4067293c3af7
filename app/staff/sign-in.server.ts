import { countedNetwork } from '#app/http/network-of'
import { db } from '#app/platform/database.server'
import { isWithinLimit, takeBack } from '#app/platform/throttle.server'
import { loadAuth } from './load-auth.server'

const PER_NETWORK = { what: 'staff-sign-in:network', most: 30, minutes: 15 }
const PER_ADDRESS = { what: 'staff-sign-in:address', most: 10, minutes: 15 }

export interface SignInRequest {
  /** In lower case. */
  email: string
  password: string
  clientAddress: string
  userAgent: string | null
}

export type SignInOutcome =
  | { kind: 'signed-in'; cookies: string[] }
  /** The password is right, and a code of the phone is asked for next. */
  | { kind: 'code-needed'; cookies: string[] }
  /** A wrong password, an unknown address and a disabled account are one answer, which takes as long. */
  | { kind: 'refused' }
  | { kind: 'slow-down' }

/**
 * Signs a member of staff in, or takes the first of two steps, and returns the cookies to set.
 * Refuses: 'slow-down' after 10 failed tries for an address, or 30 from a network, in a quarter of an hour;
 * counted for unknown addresses too.
 */
export async function signIn(request: SignInRequest, now: Date): Promise<SignInOutcome> {
  const { email, password, userAgent } = request
  const network = countedNetwork(request.clientAddress)
  const limits = [
    ...(network ? [{ limit: PER_NETWORK, who: network }] : []),
    { limit: PER_ADDRESS, who: email },
  ]
  for (const { limit, who } of limits)
    if (!(await isWithinLimit(db, limit, who, now))) return { kind: 'slow-down' }

  const headers = new Headers(userAgent ? { 'User-Agent': userAgent.slice(0, 300) } : {})
  const { auth, isRefusal } = await loadAuth()
  try {
    const answer = await auth.api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    })
    for (const { limit, who } of limits) await takeBack(db, limit, who, now)
    const kind = 'twoFactorRedirect' in answer.response ? 'code-needed' : 'signed-in'
    return { kind, cookies: answer.headers.getSetCookie() }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused' }
    throw error
  }
}
