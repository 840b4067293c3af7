import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { seedId } from '#prisma/seed/seed-id'
import { writeStaff } from '#prisma/seed/staff/write-staff'
import { aStaffMember, cookieHeader, PASSWORD, signedInByPassword } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import { DEMO_PASSWORD } from './demo-password'
import { findActor } from './require-staff.server'
import { STAFF_ROLES } from './role'
import { signIn } from './sign-in.server'
import { signOut } from './sign-out.server'

const now = new Date()
const from = (clientAddress: string) => ({ clientAddress, userAgent: 'Firefox' })
const asking = (cookie: string) =>
  new Request('http://localhost:3000/admin/today', { headers: { Cookie: cookie } })

test('a member of staff signs in, is known by the cookie, and signs out', async () => {
  const { email, ...nora } = await aStaffMember('support')
  const outcome = await signIn({ email, password: PASSWORD, ...from('203.0.113.7') }, now)
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  expect(outcome.cookies).toHaveLength(2)
  const [device, session] = outcome.cookies
  expect(session).toMatch(/^porewell-staff\./)
  for (const attribute of ['Path=/admin', 'HttpOnly', 'SameSite=Lax', 'Max-Age=43200'])
    expect(session).toContain(attribute)
  expect(device).toMatch(/^porewell-staff-device=/)
  for (const attribute of ['Path=/admin', 'HttpOnly', 'SameSite=Lax'])
    expect(device).toContain(attribute)
  const cookie = cookieHeader(outcome.cookies)
  expect(await findActor(asking(cookie))).toEqual(nora)
  expect(await db.staffSession.findMany()).toMatchObject([
    { ipAddress: '', userAgent: 'Firefox', userId: nora.id },
  ])
  expect((await signOut(asking(cookie)))[0]).toContain('Max-Age=0')
  expect(await findActor(asking(cookie))).toBeNull()
})

test('a wrong password, an unknown address and a disabled account get one answer', async () => {
  const known = await aStaffMember('owner')
  const gone = await aStaffMember('owner', { disabledAt: now })
  const tries = [
    { email: known.email, password: 'not the right password' },
    { email: 'nobody@staff.example', password: PASSWORD },
    { email: gone.email, password: PASSWORD },
  ]
  for (const each of tries)
    expect(await signIn({ ...each, ...from('203.0.113.7') }, now)).toEqual({ kind: 'refused' })
})

test('an unknown address takes as long as a wrong password', async () => {
  const { email } = await aStaffMember('owner')
  const wrong = { password: 'not the right password', ...from('') }
  const timeOf = async (typed: string) => {
    const started = performance.now()
    await signIn({ email: typed, ...wrong }, now)
    return performance.now() - started
  }
  await timeOf('warm@staff.example')
  const [known, unknown] = [[0], [0]]
  for (let n = 0; n < 4; n += 1) {
    known.push(await timeOf(email))
    unknown.push(await timeOf(`nobody${n}@staff.example`))
  }
  const ratio = Math.max(...unknown) / Math.max(...known)
  expect(ratio).toBeGreaterThan(0.3)
  expect(ratio).toBeLessThan(3)
})

test('after ten failed tries for one address from one place it must wait, known or not; the right password too', async () => {
  const { email } = await aStaffMember('owner')
  for (const typed of [email, 'nobody@staff.example']) {
    const again = (password: string, address = '203.0.113.1') =>
      signIn({ email: typed, password, ...from(address) }, now)
    await again('wrong')
    await db.throttle.updateMany({ where: { tries: 1 }, data: { tries: 9 } })
    expect((await again('wrong')).kind).toBe('refused')
    expect((await again(PASSWORD)).kind).toBe('slow-down')
    const elsewhere = typed === email ? 'signed-in' : 'refused'
    expect((await again(PASSWORD, '203.0.113.2')).kind).toBe(elsewhere)
  }
})

test('fifty failed tries from many places stop strangers, and nobody where they have signed in before', async () => {
  const { email } = await aStaffMember('owner')
  const at = (address: string, password: string, cookies: string | null = null) =>
    signIn({ email, password, cookies, ...from(address) }, now)
  const before = await at('203.0.113.1', PASSWORD)
  const own = 'cookies' in before ? cookieHeader(before.cookies) : ''
  await at('203.0.113.2', 'wrong')
  await db.throttle.updateMany({ data: { tries: 50 } })
  expect((await at('203.0.113.3', PASSWORD)).kind).toBe('slow-down')
  expect((await at('203.0.113.1', PASSWORD, own)).kind).toBe('signed-in')
  const forged = own.replace(/(porewell-staff-device=)[^;]+/, '$1bm9uc2Vuc2U%3D.x')
  expect((await at('203.0.113.4', PASSWORD, forged)).kind).toBe('slow-down')
})

test('a known browser has ten tries, too, and is known for whoever signed in on it only', async () => {
  const [ada, ben] = [await aStaffMember('owner'), await aStaffMember('support')]
  const first = await signIn({ email: ada.email, password: PASSWORD, ...from('') }, now)
  const cookies = 'cookies' in first ? cookieHeader(first.cookies) : ''
  const again = (email: string, password: string) =>
    signIn({ email, password, cookies, ...from('203.0.113.5') }, now)
  await db.throttle.deleteMany()
  await again(ada.email, 'wrong')
  expect(await db.throttle.count()).toBe(1)
  await db.throttle.updateMany({ data: { tries: 10 } })
  expect((await again(ada.email, PASSWORD)).kind).toBe('slow-down')
  await again(ben.email, 'wrong')
  expect(await db.throttle.count()).toBe(4)
})

test('a network that tries many addresses must wait, and others need not', async () => {
  const { email } = await aStaffMember('owner')
  await signIn({ email: 'nobody@staff.example', password: 'wrong', ...from('203.0.113.9') }, now)
  await db.throttle.updateMany({ data: { tries: 30 } })
  const right = { email, password: PASSWORD }
  expect((await signIn({ ...right, ...from('203.0.113.9') }, now)).kind).toBe('slow-down')
  expect((await signIn({ ...right, ...from('203.0.113.10') }, now)).kind).toBe('signed-in')
})

test('who is disabled is out at once, on every browser', async () => {
  const nora = await aStaffMember('support')
  const cookie = await signedInByPassword(nora)
  await db.staffUser.update({ where: { id: nora.id }, data: { disabledAt: now } })
  expect(await findActor(asking(cookie))).toBeNull()
})

test('a cookie that was made up or altered opens nothing', async () => {
  const cookie = await signedInByPassword(await aStaffMember('owner'))
  for (const forged of [cookie.slice(0, -4), 'porewell-staff.session_token=x', `${cookie}x`])
    expect(await findActor(asking(forged))).toBeNull()
})

test('the demo accounts sign in with the documented password while payments are simulated', async () => {
  const { id } = await aLocation()
  await db.location.update({ where: { id }, data: { id: seedId('location', 'dallas') } })
  await db.$transaction((tx) => writeStaff(tx, now))
  for (const role of STAFF_ROLES) {
    const email = `${role}@porewell.example`
    expect((await signIn({ email, password: DEMO_PASSWORD, ...from('') }, now)).kind).toBe(
      'signed-in',
    )
  }
})
