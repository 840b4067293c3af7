import { countedNetwork } from '#app/http/network-of'
import { db } from '#app/platform/database.server'
import { isWithinLimit, takeBack, type Limit } from '#app/platform/throttle.server'
import { isKnownTo, readDevice, rememberDevice, type Device } from './known-device.server'
import { loadAuth } from './load-auth.server'

const PER_NETWORK = { what: 'staff-sign-in:network', most: 30, minutes: 15 }
const PER_PLACE = { what: 'staff-sign-in:place', most: 10, minutes: 15 }
/** However many networks a stranger has. */
const PER_ADDRESS = { what: 'staff-sign-in:address', most: 50, minutes: 60 }
const PER_DEVICE = { what: 'staff-sign-in:device', most: 10, minutes: 15 }

export interface SignInRequest {
  /** In lower case. */
  email: string
  password: string
  clientAddress: string
  userAgent: string | null
  /** The Cookie header, by which a browser on which the person has signed in before is known. */
  cookies?: string | null
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
 * Refuses: 'slow-down' after 10 failed tries for an address from one network, or 30 from a network, in a quarter of an
 * hour, or 50 for an address in an hour; counted for unknown addresses too. A browser on which the person has signed in
 * before has 10 of its own, so that no stranger locks them out.
 * Source: OWASP, Slow down online guessing attacks with device cookies.
 */
export async function signIn(request: SignInRequest, now: Date): Promise<SignInOutcome> {
  const { email, password, userAgent } = request
  const device = await readDevice(request.cookies ?? null)
  const limits = limitsFor(request, device)
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
    const known = await rememberDevice(device, email)
    return { kind, cookies: [known, ...answer.headers.getSetCookie()] }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused' }
    throw error
  }
}

/** What counts this try: the narrow limits first, so that what they refuse does not use up the wide one. */
function limitsFor(
  { email, clientAddress }: SignInRequest,
  device: Device | null,
): { limit: Limit; who: string }[] {
  if (isKnownTo(device, email)) return [{ limit: PER_DEVICE, who: `${email} ${device.id}` }]
  const network = countedNetwork(clientAddress)
  return [
    ...(network ? [{ limit: PER_NETWORK, who: network }] : []),
    { limit: PER_PLACE, who: `${email} ${network ?? 'this machine'}` },
    { limit: PER_ADDRESS, who: email },
  ]
}
