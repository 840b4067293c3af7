import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember, asking, PASSWORD, signedIn } from '#tests/factories/staff'
import { findActor, requireOwnSession } from '../require-staff.server'
import { signIn } from '../sign-in.server'
import { changeOwnName } from './change-own-name.server'
import { changeOwnPassword } from './change-own-password.server'
import { endOwnSession } from './end-own-session.server'
import { listOwnSessions } from './list-own-sessions.server'

const now = new Date()
const NEXT = 'nine green doors at dawn'
const trail = () =>
  db.auditEntry.findMany({
    orderBy: { id: 'asc' },
    select: { action: true, actorId: true, before: true, after: true },
  })

test('a new name is what colleagues and the trail read from then on', async () => {
  const sol = await aStaffMember('support')
  const cookie = await signedIn(sol)
  expect(await changeOwnName(sol, 'Sol Adeyemi', now)).toBe('done')
  expect(await changeOwnName(sol, 'Sol Adeyemi', now)).toBe('already')
  expect(await findActor(asking(cookie))).toMatchObject({ name: 'Sol Adeyemi' })
  expect(await trail()).toMatchObject([
    { action: 'staff.renamed', before: { name: sol.name }, after: { name: 'Sol Adeyemi' } },
  ])
})

test('a new password asks for the current one and ends the other sessions, not this one', async () => {
  const sol = await aStaffMember('support')
  const [here, there] = [await signedIn(sol), await signedIn(sol)]
  const { sessionId } = await requireOwnSession(asking(here))
  const change = (current: string, next: string) =>
    changeOwnPassword(sol, { current, next, sessionId }, now)
  expect(await change('not the right password', NEXT)).toEqual({ kind: 'wrong-password' })
  expect((await change(PASSWORD, 'too short')).kind).toBe('weak')
  expect((await change(PASSWORD, PASSWORD)).kind).toBe('weak')
  expect(await findActor(asking(there))).not.toBeNull()
  expect(await change(PASSWORD, NEXT)).toEqual({ kind: 'done' })
  expect(await findActor(asking(here))).toMatchObject({ id: sol.id })
  expect(await findActor(asking(there))).toBeNull()
  const comeIn = (password: string) =>
    signIn({ email: sol.email, password, clientAddress: '', userAgent: null }, now)
  expect((await comeIn(PASSWORD)).kind).toBe('refused')
  expect((await comeIn(NEXT)).kind).toBe('signed-in')
  expect((await trail()).map(({ action }) => action)).toEqual(['staff.password_changed'])
})

test('after ten wrong current passwords the person must wait, with the right one too', async () => {
  const sol = await aStaffMember('support')
  const { sessionId } = await requireOwnSession(asking(await signedIn(sol)))
  const change = (current: string) =>
    changeOwnPassword(sol, { current, next: NEXT, sessionId }, now)
  await change('wrong')
  await db.throttle.updateMany({ where: { tries: 1 }, data: { tries: 10 } })
  expect(await change(PASSWORD)).toEqual({ kind: 'slow-down' })
})

test('the password of a demo account stays', async () => {
  const demo = await aStaffMember('support', { demo: true })
  const { sessionId } = await requireOwnSession(asking(await signedIn(demo)))
  const outcome = await changeOwnPassword(demo, { current: PASSWORD, next: NEXT, sessionId }, now)
  expect(outcome).toEqual({ kind: 'demo' })
})

test('the own sessions are listed and each can be ended; nobody else’s', async () => {
  const sol = await aStaffMember('support')
  const olive = await aStaffMember('owner')
  const [here, there, olives] = [await signedIn(sol), await signedIn(sol), await signedIn(olive)]
  const idOf = async (cookie: string) => (await requireOwnSession(asking(cookie))).sessionId
  const listed = await listOwnSessions(sol, now)
  expect(listed.map(({ id }) => id).toSorted()).toEqual(
    [await idOf(here), await idOf(there)].toSorted(),
  )
  expect(await endOwnSession(sol, await idOf(olives), now)).toBe('already')
  const other = await idOf(there)
  expect(await endOwnSession(sol, other, now)).toBe('done')
  expect(await endOwnSession(sol, other, now)).toBe('already')
  expect(await findActor(asking(there))).toBeNull()
  expect(await findActor(asking(here))).not.toBeNull()
  expect(await findActor(asking(olives))).not.toBeNull()
  expect(await trail()).toMatchObject([{ action: 'staff.session_ended', actorId: sol.id }])
})
