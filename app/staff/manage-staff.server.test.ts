import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember, signedInByPassword } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import { changeRole, endSessions, setDisabled } from './manage-staff.server'
import { findActor } from './require-staff.server'
import { STAFF_ROLES } from './role'

const now = new Date()
const trail = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)
const whoIs = (cookie: string) =>
  findActor(new Request('http://localhost:3000/admin/today', { headers: { Cookie: cookie } }))

test('another role holds from the next click, and a clinic’s needs a studio', async () => {
  const olive = await aStaffMember('owner')
  const sol = await aStaffMember('support')
  const cookie = await signedInByPassword(sol)
  const { id: locationId } = await aLocation()
  const give = (studio: string | null) =>
    changeRole(olive, { staffId: sol.id, role: 'clinic', locationId: studio }, now)
  expect(await give(null)).toBe('no-studio')
  expect(await give(sol.id)).toBe('no-studio')
  expect(await give(locationId)).toBe('done')
  expect(await give(locationId)).toBe('already')
  expect(await whoIs(cookie)).toMatchObject({ role: 'clinic', locationId })
  expect(await db.auditEntry.findMany()).toMatchObject([
    { before: { role: 'support' }, after: { role: 'clinic', locationId }, recordId: sol.id },
  ])
})

test('a disabled account is signed out everywhere and can be opened again', async () => {
  const olive = await aStaffMember('owner')
  const sol = await aStaffMember('support')
  const cookie = await signedInByPassword(sol)
  const set = (disabled: boolean) => setDisabled(olive, { staffId: sol.id, disabled }, now)
  expect(await set(true)).toBe('done')
  expect(await set(true)).toBe('already')
  expect(await whoIs(cookie)).toBeNull()
  await expect(signedInByPassword(sol)).rejects.toThrow('refused')
  expect(await set(false)).toBe('done')
  expect(await whoIs(cookie)).toBeNull()
  expect(await whoIs(await signedInByPassword(sol))).toMatchObject({ id: sol.id })
  expect(await trail()).toEqual(['staff.disabled', 'staff.enabled'])
})

test('an owner ends somebody’s sessions', async () => {
  const olive = await aStaffMember('owner')
  const sol = await aStaffMember('support')
  const cookies = [await signedInByPassword(sol), await signedInByPassword(sol)]
  expect(await endSessions(olive, sol.id, now)).toBe('done')
  for (const cookie of cookies) expect(await whoIs(cookie)).toBeNull()
  expect(await endSessions(olive, sol.id, now)).toBe('already')
  expect(await trail()).toEqual(['staff.sessions_ended'])
})

test('nobody changes their own account, and only an owner another one', async () => {
  const olive = await aStaffMember('owner')
  const own = { staffId: olive.id, role: 'owner', locationId: null } as const
  expect(await changeRole(olive, own, now)).toBe('own-account')
  expect(await setDisabled(olive, { staffId: olive.id, disabled: true }, now)).toBe('own-account')
  const { id: locationId } = await aLocation()
  for (const role of STAFF_ROLES.filter((each) => each !== 'owner')) {
    const actor = await aStaffMember(role, { locationId: role === 'clinic' ? locationId : null })
    expect(await changeRole(actor, own, now)).toBe('not-allowed')
    expect(await changeRole(actor, { ...own, staffId: actor.id }, now)).toBe('not-allowed')
    expect(await setDisabled(actor, { staffId: olive.id, disabled: true }, now)).toBe('not-allowed')
    expect(await endSessions(actor, olive.id, now)).toBe('not-allowed')
  }
  expect(await trail()).toEqual([])
})

test('of two owners who demote or disable each other at once one stays', async () => {
  const olive = await aStaffMember('owner')
  const otto = await aStaffMember('owner')
  const demote = (actor: typeof olive, staffId: string) =>
    changeRole(actor, { staffId, role: 'support', locationId: null }, now)
  const both = await Promise.all([demote(olive, otto.id), demote(otto, olive.id)])
  expect(both.toSorted()).toEqual(['done', 'not-allowed'])
  expect(await db.staffUser.count({ where: { role: 'owner' } })).toBe(1)

  await db.staffUser.updateMany({ data: { role: 'owner' } })
  const close = (actor: typeof olive, staffId: string) =>
    setDisabled(actor, { staffId, disabled: true }, now)
  const closed = await Promise.all([close(olive, otto.id), close(otto, olive.id)])
  expect(closed.toSorted()).toEqual(['done', 'not-allowed'])
  expect(await db.staffUser.count({ where: { disabledAt: null } })).toBe(1)
})
