import { db } from '#app/platform/database.server'
import { isWithinLimit } from '#app/platform/throttle.server'
import { loadAuth } from '../load-auth.server'
import type { Actor } from '../permissions'
import { spendCode } from '../spend-code.server'
import { withTrail } from './with-trail.server'

const PER_PERSON = { what: 'staff-two-step:confirm', most: 10, minutes: 15 }

const ANSWER_MS = 30_000

export type ConfirmOutcome =
  /** Ten codes to keep for a lost phone, each good once, and the cookies of the session that goes on. */
  | { kind: 'on'; recoveryCodes: string[]; cookies: string[] }
  | { kind: 'already' | 'wrong-code' | 'slow-down' }

/**
 * Switches two-step sign-in on with the first code of the phone: from then on the sign-in asks for one, and not for
 * that one.
 * Refuses: 'slow-down' after 10 codes in a quarter of an hour.
 */
export async function confirmTwoStep(
  actor: Actor,
  { code, request }: { code: string; request: Request },
  now: Date,
): Promise<ConfirmOutcome> {
  const person = await db.staffUser.findUniqueOrThrow({ where: { id: actor.id } })
  if (person.twoFactorEnabled) return { kind: 'already' }
  if (!(await isWithinLimit(db, PER_PERSON, actor.id, now))) return { kind: 'slow-down' }
  const { auth, isRefusal } = await loadAuth()
  const headers = new Headers({ Cookie: request.headers.get('Cookie') ?? '' })
  const before = await auth.api.getSession({ headers })
  try {
    const answer = await withTrail(actor, 'staff.two_step_on', now, () =>
      auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    )
    await spendCode(actor.id, code, now)
    if (before) await keepForThisAnswer(before.session.token, actor.id, now)
    const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: actor.id } })
    return { kind: 'on', recoveryCodes: backupCodes, cookies: answer.headers.getSetCookie() }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'wrong-code' }
    throw error
  }
}

/** The library ends the session that asks; without JavaScript the page of this answer still reads by it. */
async function keepForThisAnswer(token: string, userId: string, now: Date): Promise<void> {
  const expiresAt = new Date(now.getTime() + ANSWER_MS)
  await db.staffSession.createMany({ data: { token, userId, expiresAt }, skipDuplicates: true })
}
