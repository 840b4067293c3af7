import { changeOwnName } from '#app/staff/account/change-own-name.server'
import { changeOwnPassword } from '#app/staff/account/change-own-password.server'
import { confirmTwoStep } from '#app/staff/account/confirm-two-step.server'
import { endOwnSession } from '#app/staff/account/end-own-session.server'
import { renewRecoveryCodes } from '#app/staff/account/renew-recovery-codes.server'
import { startTwoStep } from '#app/staff/account/start-two-step.server'
import { stopTwoStep } from '#app/staff/account/stop-two-step.server'
import type { Actor } from '#app/staff/permissions'
import { requireOwnSession } from '#app/staff/require-staff.server'
import { signInWithCode } from '#app/staff/sign-in-code.server'
import { signIn } from '#app/staff/sign-in.server'
import { oneTimeCode } from '#tests/factories/one-time-code'
import { aCarefulMember, asking, cookieHeader, PASSWORD, signedIn } from '#tests/factories/staff'
import { leaves, now, type Change } from './leaves'

const NEXT = 'nine green doors at dawn'
const OWN = { nothing: 'everybody may change their own account, and no other by it' }
const session = async (actor: Actor) => {
  const request = asking(await signedIn(actor))
  return { request, ...(await requireOwnSession(request)) }
}
const careful = async () => {
  const { person, cookie, ...keys } = await aCarefulMember('support')
  return { person, request: asking(cookie), ...keys }
}

/** What people do to their own account, and the row that each leaves. */
export const OWN_ACCOUNT_CHANGES: readonly Change[] = [
  leaves('staff.renamed', changeOwnName, OWN, (olive) => Promise.resolve([olive, 'Olive', now])),
  leaves('staff.password_changed', changeOwnPassword, OWN, async (olive) => {
    const { sessionId } = await session(olive)
    return [olive, { current: PASSWORD, next: NEXT, sessionId }, now]
  }),
  leaves('staff.session_ended', endOwnSession, OWN, async (olive) => [
    olive,
    (await session(olive)).sessionId,
    now,
  ]),
  leaves('staff.two_step_on', confirmTwoStep, OWN, async (olive) => {
    const { request } = await session(olive)
    const started = await startTwoStep(olive, { password: PASSWORD, request }, now)
    const code = started.kind === 'started' ? oneTimeCode(started.key) : ''
    return [olive, { code, request }, now]
  }),
  leaves('staff.recovery_codes_renewed', renewRecoveryCodes, OWN, async () => {
    const { person, request } = await careful()
    return [person, { password: PASSWORD, request }, now]
  }),
  leaves('staff.two_step_off', stopTwoStep, OWN, async () => [
    (await careful()).person,
    PASSWORD,
    now,
  ]),
  leaves('staff.recovery_code_used', signInWithCode, OWN, async () => {
    const { person, recoveryCodes } = await careful()
    const first = { email: person.email, password: PASSWORD, clientAddress: '', userAgent: null }
    const step = await signIn(first, now)
    const request = asking('cookies' in step ? cookieHeader(step.cookies) : '')
    return [{ code: recoveryCodes[0] ?? '', request, clientAddress: '' }, now]
  }),
]
