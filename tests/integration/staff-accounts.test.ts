import { beforeEach, expect, test } from 'vitest'
import type { Found } from '#app/office/find-anything.server'
import { may } from '#app/staff/permissions'
import { db } from '#app/platform/database.server'
import { STAFF_ROLES, type StaffRole } from '#app/staff/role'
import { aBundle } from '#tests/factories/bundle'
import { anOrder } from '#tests/factories/order'
import { oneTimeCode } from '#tests/factories/one-time-code'
import { aPromotion } from '#tests/factories/promotion'
import {
  aCarefulMember,
  aStaffMember,
  cookieHeader,
  PASSWORD,
  signedIn,
} from '#tests/factories/staff'
import { aLocation, aVariant } from '#tests/factories/stock'
import { aTreatment } from '#tests/factories/treatment'
import { answerTo, handlersOf } from '#tests/setup/ask-staff-route'

const cookies = {} as Record<StaffRole, string>

beforeEach(async () => {
  const { id: locationId } = await aLocation()
  for (const role of STAFF_ROLES)
    cookies[role] = await signedIn(
      await aStaffMember(role, { locationId: role === 'clinic' ? locationId : null }),
    )
})

const STAFF_FORMS: Record<string, string>[] = [
  { intent: 'invite', email: 'ada@staff.example', name: 'Ada Moss', role: 'support' },
  { intent: 'resend', invitationId: '019ac0de-0000-7000-8000-000000000003' },
  { intent: 'withdraw', invitationId: '019ac0de-0000-7000-8000-000000000003' },
  ...['disable', 'enable', 'end-sessions', 'reset', 'two-step-off'].map((intent) => ({
    intent,
    staffId: '019ac0de-0000-7000-8000-000000000004',
  })),
  { intent: 'role', staffId: '019ac0de-0000-7000-8000-000000000004', role: 'owner' },
]

test('a hand-made form of the staff page is refused to all but owners', async () => {
  const [, action] = await handlersOf('admin.staff.tsx')
  for (const form of STAFF_FORMS)
    for (const role of STAFF_ROLES.filter((each) => !may({ role: each }, 'staff:manage'))) {
      const { status } = await answerTo(action!, '/admin/staff', cookies[role], form)
      expect(status, `${form['intent']} by ${role}`).toBe(403)
    }
})

interface Refusal {
  error: object
  initialValue: object
}

test('an invitation that is refused keeps what was typed and says why beside the field', async () => {
  const [, action] = await handlersOf('admin.staff.tsx')
  const { email } = await aStaffMember('support')
  const send = async (form: Record<string, string>) => {
    const sent = { intent: 'invite', name: 'Ada Moss', role: 'clinic', ...form }
    const { status, body } = await answerTo(action!, '/admin/staff', cookies.owner, sent)
    const { error, initialValue } = (body as { invite: Refusal }).invite
    return { status, error, initialValue }
  }
  expect(await send({ email: 'no address' })).toMatchObject({
    status: 400,
    error: { email: ['Enter an email address such as name@example.com'] },
    initialValue: { email: 'no address', name: 'Ada Moss' },
  })
  expect(await send({ email: 'ada@staff.example' })).toMatchObject({
    status: 400,
    error: { locationId: [expect.stringContaining('studio')] },
  })
  expect(await send({ email, role: 'support' })).toMatchObject({
    status: 409,
    error: { email: [expect.stringContaining('has an account')] },
    initialValue: { email },
  })
})

test('the second step is shown to a browser that had the right password only', async () => {
  const [loader, action] = await handlersOf('admin_.sign-in_.code.tsx')
  const path = '/admin/sign-in/code?to=/admin/orders'
  for (const cookie of ['', cookies.owner]) {
    const shown = await answerTo(loader!, path, cookie)
    expect(shown.headers.get('Location')).toBe('/admin/sign-in?to=%2Fadmin%2Forders')
    expect((await answerTo(action!, path, cookie, { code: '123456' })).status).toBe(401)
  }
  const { person, key } = await aCarefulMember('support')
  const [, signIn] = await handlersOf('admin_.sign-in.tsx')
  const form = { email: person.email, password: PASSWORD }
  const first = await answerTo(signIn!, '/admin/sign-in?to=/admin/orders', '', form)
  expect(first.headers.get('Location')).toBe('/admin/sign-in/code?to=%2Fadmin%2Forders')
  const cookie = cookieHeader(first.headers.getSetCookie())
  expect((await answerTo(loader!, path, cookie)).status).toBe(200)
  for (const code of ['', '12345', 'abc', 'x'.repeat(60)])
    expect((await answerTo(action!, path, cookie, { code })).status, code).toBe(400)
  const second = await answerTo(action!, path, cookie, { code: oneTimeCode(key) })
  expect(second.headers.get('Location')).toBe('/admin/orders')
})

test('a page for a password that no link leads to says so, whatever the link', async () => {
  const [loader, action] = await handlersOf('admin_.join.tsx')
  for (const key of ['', 'x', 'a'.repeat(43), 'a'.repeat(9000), '%00']) {
    const path = `/admin/join?${new URLSearchParams({ key }).toString()}`
    expect((await answerTo(loader!, path, '')).status).toBe(404)
    expect((await answerTo(action!, path, '', { password: PASSWORD })).status).toBe(303)
    expect((await answerTo(action!, path, '', { password: '' })).status).toBe(400)
  }
})

test('a form of the own account that makes no sense is refused, never a fault', async () => {
  const forms: [file: string, form: Record<string, string>][] = [
    ['admin.account.tsx', {}],
    ['admin.account.tsx', { intent: 'explode' }],
    ['admin.account.tsx', { intent: 'end-session', sessionId: 'x' }],
    ['admin.account.tsx', { intent: 'name', name: ' ' }],
    ['admin.account.tsx', { intent: 'name', name: 'x'.repeat(500) }],
    ['admin.account.tsx', { intent: 'password', current: 'x'.repeat(500), next: '' }],
    ['admin.account_.two-step.tsx', {}],
    ['admin.account_.two-step.tsx', { intent: 'start', password: '' }],
    ['admin.account_.two-step.tsx', { intent: 'confirm', key: '<svg>', code: '123456' }],
    ['admin.account_.two-step.tsx', { intent: 'confirm', key: 'A'.repeat(52), code: '12' }],
    ['admin.account_.two-step.tsx', { intent: 'confirm', key: 'A'.repeat(52), code: '123456' }],
    ['admin.go.tsx', { words: '' }],
    ['admin.go.tsx', { words: 'x'.repeat(500) }],
  ]
  for (const [file, form] of forms) {
    const [, action] = await handlersOf(file)
    const { status } = await answerTo(action!, '/admin/account', cookies.readonly, form)
    expect(status, `${file} ${JSON.stringify(form)}`).toBe(400)
  }
})

test('the palette finds what the person may see, and an order by its number at once', async () => {
  const [, action] = await handlersOf('admin.go.tsx')
  await anOrder().paid()
  const find = async (role: StaffRole, words: string) => {
    const answer = await answerTo(action!, '/admin/go', cookies[role], { words })
    return answer.headers.get('Location') ?? (answer.body as { found: Found }).found
  }
  expect(await find('support', 'pw-10001')).toBe('/admin/orders/PW-10001')
  expect(await find('clinic', 'PW-10001')).toMatchObject({ orders: [] })
  expect(await find('catalog', 'PW-10001')).toMatchObject({ orders: [] })
  expect(await find('owner', 'sam cat')).toMatchObject({ people: [{ name: 'Sam catalog' }] })
  expect(await find('support', 'sam cat')).toMatchObject({ people: [] })
  expect(await find('owner', '%')).toMatchObject({
    orders: [],
    products: [],
    content: [],
    people: [],
  })
})

test('the palette finds each kind of thing by a part of its name, for whoever may read that', async () => {
  const [, action] = await handlersOf('admin.go.tsx')
  const { productId } = await aVariant({ productName: 'Pore serum' })
  await aBundle([])
  await aTreatment({ name: 'Pore facial' })
  await aPromotion('PORE15', { name: 'Fifteen off' })
  await db.ingredient.create({
    data: { slug: 'pore-clay', inciName: 'Pore Clay', plainName: 'Clay' },
  })
  await db.location.updateMany({ data: { name: 'Pore studio' } })
  const needs = {
    Bundle: 'catalog:read',
    Treatment: 'treatments:read',
    Studio: 'studios:read',
    Ingredient: 'catalog:read',
    Promotion: 'promotions:read',
  } as const
  for (const role of STAFF_ROLES) {
    const { body } = await answerTo(action!, '/admin/go', cookies[role], { words: 'pore' })
    const { content, products } = (body as { found: Found }).found
    const readable = Object.entries(needs).filter(([, permission]) => may({ role }, permission))
    expect(
      content.map(({ kind }) => kind),
      role,
    ).toEqual(readable.map(([kind]) => kind))
    expect(
      products.map(({ id }) => id),
      role,
    ).toEqual(may({ role }, 'catalog:read') ? [productId] : [])
  }
})
