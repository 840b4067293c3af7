import { countedNetwork } from '#app/http/network-of'
import { db } from '#app/platform/database.server'
import { isWithinLimit, takeBack } from '#app/platform/throttle.server'
import { loadAuth } from './load-auth.server'
import type { Actor } from './permissions'
import { recordAudit } from './record-audit.server'
import { spendCode } from './spend-code.server'

const PER_NETWORK = { what: 'staff-code:network', most: 30, minutes: 15 }
const CHALLENGE = 'porewell-staff.two_factor='

export interface CodeRequest {
  /** Six digits of the phone, or a recovery code; without spaces, in lower case. */
  code: string
  /** With the cookie that the first step set. */
  request: Request
  clientAddress: string
}

export type CodeOutcome =
  | { kind: 'signed-in'; cookies: string[] }
  | { kind: 'refused' }
  /** Nobody is known by their password here, or not any more: after 10 minutes or 5 wrong codes. */
  | { kind: 'start-again' }
  | { kind: 'slow-down' }

/** Whether this browser has had the right password and is asked for a code. */
export function isAskedForCode(request: Request): boolean {
  return challengeOf(request) !== ''
}

/**
 * The second step of a sign-in. A recovery code opens one session and is gone.
 * Refuses: 'slow-down' after 10 wrong codes for an account, for 15 minutes, or 30 from a network.
 */
export async function signInWithCode(
  { code, request, clientAddress }: CodeRequest,
  now: Date,
): Promise<CodeOutcome> {
  const network = countedNetwork(clientAddress)
  if (!(await isWithinLimit(db, PER_NETWORK, network, now))) return { kind: 'slow-down' }
  const answer = await verify(code, request)
  if (answer.kind !== 'verified') return answer
  const { token, user, headers } = answer
  if (!(await spendCode(user.id, code, now))) {
    await db.staffSession.deleteMany({ where: { token } })
    return { kind: 'refused' }
  }
  if (network) await takeBack(db, PER_NETWORK, network, now)
  if (!isOfPhone(code)) await tellOfRecovery(user.id, now)
  return { kind: 'signed-in', cookies: headers.getSetCookie() }
}

const isOfPhone = (code: string) => /^\d{6}$/.test(code)

type Verified =
  | { kind: 'verified'; token: string; user: { id: string }; headers: Headers }
  | Exclude<CodeOutcome, { kind: 'signed-in' }>

async function verify(code: string, request: Request): Promise<Verified> {
  const { auth, isRefusal, refusalCode } = await loadAuth()
  const headers = new Headers({
    Cookie: challengeOf(request),
    'User-Agent': request.headers.get('User-Agent')?.slice(0, 300) ?? '',
  })
  const asked = { body: { code }, headers, returnHeaders: true } as const
  try {
    const answer = isOfPhone(code)
      ? await auth.api.verifyTOTP(asked)
      : await auth.api.verifyBackupCode(asked)
    const { token, user } = answer.response
    return { kind: 'verified', token: token ?? '', user, headers: answer.headers }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const kind = OUTCOMES[refusalCode(error) ?? ''] ?? 'refused'
    return { kind }
  }
}

/** The first step's cookie alone: beside a session the library would take the code for that one's person. */
function challengeOf(request: Request): string {
  const cookies = (request.headers.get('Cookie') ?? '').split(';').map((each) => each.trim())
  return cookies.find((each) => each.includes(CHALLENGE)) ?? ''
}

/** What the library calls what is not simply a wrong code. */
const OUTCOMES: Record<string, 'start-again' | 'slow-down'> = {
  INVALID_TWO_FACTOR_COOKIE: 'start-again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'start-again',
  TOTP_NOT_ENABLED: 'start-again',
  BACKUP_CODES_NOT_ENABLED: 'start-again',
  FAILED_TO_CREATE_SESSION: 'start-again',
  ACCOUNT_TEMPORARILY_LOCKED: 'slow-down',
}

async function tellOfRecovery(id: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const person: Actor = await tx.staffUser.findUniqueOrThrow({ where: { id } })
    const record = { kind: 'staff', id, name: person.name } as const
    await recordAudit(tx, person, { action: 'staff.recovery_code_used', record }, now)
  })
}
