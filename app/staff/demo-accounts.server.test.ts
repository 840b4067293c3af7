import { expect, test, vi } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember, PASSWORD } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import { findDemoAccounts } from './demo-accounts.server'
import { inviteFirstOwner } from './invitations/invite-first-owner.server'
import { isOpen } from './open-account.server'
import { STAFF_ROLES } from './role'
import { signIn } from './sign-in.server'

// A shop that takes real money.
vi.mock(import('#app/platform/environment.server'), async (original) => ({
  ...(await original()),
  paymentsAreSimulated: false,
}))

const now = new Date()
const comeIn = async (email: string) =>
  (await signIn({ email, password: PASSWORD, clientAddress: '', userAgent: null }, now)).kind

test('where payments are real, a demo account of no role signs in, and others do', async () => {
  const { id } = await aLocation()
  for (const role of STAFF_ROLES) {
    const locationId = role === 'clinic' ? id : null
    const demo = await aStaffMember(role, { demo: true, locationId })
    expect(await comeIn(demo.email), role).toBe('refused')
    expect(await comeIn((await aStaffMember(role, { locationId })).email), role).toBe('signed-in')
  }
  expect(isOpen({ demo: true, disabledAt: null })).toBe(false)
  expect(isOpen({ demo: false, disabledAt: null })).toBe(true)
  expect(await db.staffSession.count({ where: { user: { demo: true } } })).toBe(0)
})

test('where payments are real, the sign-in names no demo account', async () => {
  await aStaffMember('owner', { demo: true })
  expect(await findDemoAccounts()).toBeNull()
})

test('a demo owner does not stand in the way of the first real one', async () => {
  await aStaffMember('owner', { demo: true })
  const ada = { email: 'ada@staff.example', name: 'Ada Moss' }
  expect((await inviteFirstOwner(ada, now)).kind).toBe('invited')
})
