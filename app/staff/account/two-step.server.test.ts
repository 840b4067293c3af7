import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { oneTimeCode } from '#tests/factories/one-time-code'
import {
  aCarefulMember,
  aStaffMember,
  asking,
  cookieHeader,
  PASSWORD,
  signedIn,
  signedInByPassword,
} from '#tests/factories/staff'
import { switchOffTwoStep } from '../manage-staff.server'
import { findActor } from '../require-staff.server'
import { STAFF_ROLES } from '../role'
import { signInWithCode } from '../sign-in-code.server'
import { signIn } from '../sign-in.server'
import { confirmTwoStep } from './confirm-two-step.server'
import { renewRecoveryCodes } from './renew-recovery-codes.server'
import { startTwoStep } from './start-two-step.server'
import { stopTwoStep } from './stop-two-step.server'

const now = new Date()
const NEXT_MS = 30_000
const actions = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)

/** The first step: the cookie of a browser that is asked for a code. */
async function firstStep({ email }: { email: string }): Promise<Request> {
  const step = { email, password: PASSWORD, clientAddress: '', userAgent: null }
  const outcome = await signIn(step, now)
  if (outcome.kind !== 'code-needed') throw new Error(outcome.kind)
  return asking(cookieHeader(outcome.cookies))
}

const secondStep = (request: Request, code: string, clientAddress = '') =>
  signInWithCode({ code, request, clientAddress }, now)

test('two-step sign-in is on with the first right code, not before', async () => {
  const sol = await aStaffMember('support')
  const request = asking(await signedIn(sol))
  const start = (password: string) => startTwoStep(sol, { password, request }, now)
  expect(await start('not the right password')).toEqual({ kind: 'wrong-password' })
  const started = await start(PASSWORD)
  if (started.kind !== 'started') throw new Error(started.kind)
  await signedInByPassword(sol)
  const confirm = (code: string) => confirmTwoStep(sol, { code, request }, now)
  expect(await confirm('000000')).toEqual({ kind: 'wrong-code' })
  expect(await actions()).toEqual([])
  const setUpAt = new Date()
  const confirmed = await confirm(oneTimeCode(started.key, setUpAt))
  if (confirmed.kind !== 'on') throw new Error(confirmed.kind)
  expect(new Set(confirmed.recoveryCodes).size).toBe(10)
  for (const code of confirmed.recoveryCodes) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
  const cookie = cookieHeader(confirmed.cookies)
  expect(await findActor(asking(cookie))).toMatchObject({ id: sol.id })
  const again = { code: oneTimeCode(started.key), request: asking(cookie) }
  expect(await confirmTwoStep(sol, again, now)).toEqual({ kind: 'already' })
  const afresh = { password: PASSWORD, request: asking(cookie) }
  expect(await startTwoStep(sol, afresh, now)).toEqual({ kind: 'already' })
  expect(await actions()).toEqual(['staff.two_step_on'])
  // Whoever saw it typed at the set-up is too late with it.
  const replayed = await secondStep(await firstStep(sol), oneTimeCode(started.key, setUpAt))
  expect(replayed).toEqual({ kind: 'refused' })
})

test('the key and the codes are kept encrypted', async () => {
  const { key, recoveryCodes } = await aCarefulMember('support')
  const kept = JSON.stringify(await db.staffTwoFactor.findMany())
  for (const secret of [key, ...recoveryCodes]) expect(kept).not.toContain(secret)
})

test('the password alone opens nothing then; with the code of the phone it does, once', async () => {
  const { person, key } = await aCarefulMember('support')
  const request = await firstStep(person)
  expect(await findActor(request)).toBeNull()
  expect(await secondStep(request, '000000')).toEqual({ kind: 'refused' })
  const code = oneTimeCode(key)
  const outcome = await secondStep(request, code)
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  expect(await findActor(asking(cookieHeader(outcome.cookies)))).toMatchObject({ id: person.id })
  expect(await secondStep(request, code)).toEqual({ kind: 'start-again' })
  const sessions = await db.staffSession.count()
  expect(await secondStep(await firstStep(person), code)).toEqual({ kind: 'refused' })
  expect(await db.staffSession.count()).toBe(sessions)
  const next = oneTimeCode(key, new Date(Date.now() + NEXT_MS))
  expect((await secondStep(await firstStep(person), next)).kind).toBe('signed-in')
})

test('a recovery code opens one session and is gone, and the trail tells', async () => {
  const { person, recoveryCodes } = await aCarefulMember('support')
  const [code = ''] = recoveryCodes
  expect((await secondStep(await firstStep(person), code)).kind).toBe('signed-in')
  expect((await secondStep(await firstStep(person), code)).kind).toBe('refused')
  const used = await db.auditEntry.findMany({ where: { action: 'staff.recovery_code_used' } })
  expect(used).toMatchObject([{ actorId: person.id }])
})

test('two who use one recovery code at once open one session', async () => {
  const { person, recoveryCodes } = await aCarefulMember('support')
  const [code = ''] = recoveryCodes
  const browsers = [await firstStep(person), await firstStep(person)]
  const outcomes = await Promise.all(browsers.map((request) => secondStep(request, code)))
  expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1)
})

test('five wrong codes end the sign-in, ten lock the second step for a while', async () => {
  const { person, key } = await aCarefulMember('support')
  const request = await firstStep(person)
  for (let n = 0; n < 5; n += 1) expect((await secondStep(request, '000000')).kind).toBe('refused')
  expect((await secondStep(request, oneTimeCode(key))).kind).toBe('start-again')
  const again = await firstStep(person)
  for (let n = 0; n < 5; n += 1) await secondStep(again, '000000')
  expect((await secondStep(await firstStep(person), oneTimeCode(key))).kind).toBe('slow-down')
})

test('a network that tries many codes must wait, and others need not', async () => {
  const { person, key } = await aCarefulMember('support')
  const request = await firstStep(person)
  await secondStep(request, '000000', '203.0.113.9')
  await db.throttle.updateMany({ data: { tries: 30 } })
  expect((await secondStep(request, oneTimeCode(key), '203.0.113.9')).kind).toBe('slow-down')
  expect((await secondStep(request, oneTimeCode(key), '203.0.113.10')).kind).toBe('signed-in')
})

test('a code beside somebody else’s session opens nothing of theirs', async () => {
  const { key, cookie } = await aCarefulMember('owner')
  expect(await secondStep(asking(cookie), oneTimeCode(key))).toEqual({ kind: 'start-again' })
  expect(await secondStep(asking(''), oneTimeCode(key))).toEqual({ kind: 'start-again' })
})

test('an account that was disabled between the steps stays shut', async () => {
  const { person, key } = await aCarefulMember('support')
  const request = await firstStep(person)
  await db.staffUser.update({ where: { id: person.id }, data: { disabledAt: now } })
  expect(await secondStep(request, oneTimeCode(key))).toEqual({ kind: 'start-again' })
})

test('new recovery codes take the place of the old ones', async () => {
  const { person, recoveryCodes, cookie } = await aCarefulMember('support')
  const renew = (password: string) =>
    renewRecoveryCodes(person, { password, request: asking(cookie) }, now)
  expect(await renew('not the right password')).toEqual({ kind: 'wrong-password' })
  const renewed = await renew(PASSWORD)
  if (renewed.kind !== 'renewed') throw new Error(renewed.kind)
  const request = await firstStep(person)
  expect((await secondStep(request, recoveryCodes[0] ?? '')).kind).toBe('refused')
  expect((await secondStep(request, renewed.recoveryCodes[0] ?? '')).kind).toBe('signed-in')
  expect(await actions()).toContain('staff.recovery_codes_renewed')
})

test('it is switched off with the password, by the person alone or for them by an owner', async () => {
  const { person } = await aCarefulMember('support')
  expect(await stopTwoStep(person, 'not the right password', now)).toBe('wrong-password')
  expect(await stopTwoStep(person, PASSWORD, now)).toBe('done')
  expect(await stopTwoStep(person, PASSWORD, now)).toBe('already')
  await signedInByPassword(person)
  expect(await db.staffTwoFactor.count()).toBe(0)

  const { person: olive } = await aCarefulMember('owner')
  const { person: lost } = await aCarefulMember('support')
  for (const role of STAFF_ROLES.filter((each) => each !== 'owner' && each !== 'clinic'))
    expect(await switchOffTwoStep(await aStaffMember(role), lost.id, now)).toBe('not-allowed')
  expect(await switchOffTwoStep(olive, olive.id, now)).toBe('own-account')
  expect(await switchOffTwoStep(olive, lost.id, now)).toBe('done')
  expect(await switchOffTwoStep(olive, lost.id, now)).toBe('already')
  await signedInByPassword(lost)
  const off = await db.auditEntry.findMany({ where: { action: 'staff.two_step_off' } })
  expect(off.map(({ actorId }) => actorId)).toEqual([person.id, olive.id])
})
