import { readdirSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { may, type Permission } from '#app/staff/permissions'
import { STAFF_ROLES, type StaffRole } from '#app/staff/role'
import { aProduct } from '#tests/factories/product'
import { anOrder } from '#tests/factories/order'
import { aPromotion } from '#tests/factories/promotion'
import { aStaffMember, PASSWORD } from '#tests/factories/staff'
import { answerTo, handlersOf } from '#tests/setup/ask-staff-route'
import { cookies, signInEveryRole } from '#tests/setup/every-role'
import { PROMOTION, GUIDE, PRODUCT, PAGES } from '#tests/setup/staff-page-table'

/** Pages that are open to all, and of which a part is not. */
const FORBIDS: Record<string, (ask: { name: string }, role: StaffRole) => boolean> = {
  'admin.exchange._index.tsx': (ask, role) =>
    ask.name === 'action' && !['owner', 'catalog', 'fulfilment'].includes(role),
  'admin.studios._index.tsx': (ask, role) => ask.name === 'action' && role === 'clinic',
  'admin.studios.new.tsx': (_ask, role) => role === 'clinic',
  'admin.exchange.$kind[.]csv.ts': (_ask, role) => role === 'clinic',
}
/** The way in and out, open to everybody. */
const OPEN = [
  ...['admin_.sign-in.tsx', 'admin_.sign-in_.code.tsx', 'admin_.sign-out.ts'],
  'admin_.join.tsx',
]

beforeEach(async () => {
  await aPromotion('AUTUMN', { id: PROMOTION })
  await aProduct({ id: PRODUCT })
  await anOrder().paid()
  await signInEveryRole()
})

test('every staff page is known to this test', () => {
  const files = readdirSync('app/routes').filter((file) => file.startsWith('admin'))
  expect(files.toSorted()).toEqual([...Object.keys(PAGES), ...OPEN].toSorted())
})

test('every page and every form sends whoever is not signed in to the sign-in, and back', async () => {
  for (const [file, { path }] of Object.entries(PAGES))
    for (const ask of await handlersOf(file)) {
      const answer = await answerTo(ask, path, '')
      expect(answer.status, file).toBe(302)
      expect(answer.headers.get('Location')).toBe(`/admin/sign-in?to=${encodeURIComponent(path)}`)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
    }
})

test('every page and every form is closed to the roles that do not include it', async () => {
  for (const [file, { path, needs, acts }] of Object.entries(PAGES))
    for (const role of STAFF_ROLES)
      for (const ask of await handlersOf(file)) {
        const { status } = await answerTo(ask, path, cookies[role])
        if (FORBIDS[file]?.(ask, role)) {
          expect(status, `${file} for ${role}`).toBe(403)
          continue
        }
        const asked = ask.name === 'action' ? (acts ?? needs) : needs
        const isOpen = asked === null || may({ role }, asked)
        const refused = `${file} for ${role} answered ${status}`
        if (isOpen) expect(status, refused).not.toBe(403)
        else expect(status, refused).toBe(403)
      }
  // Each page is asked for by each role.
}, 120_000)

test('an order that is no pickup of theirs is not there for a clinic', async () => {
  const [loader] = await handlersOf('admin.orders.$number.tsx')
  const { status } = await answerTo(loader!, '/admin/orders/PW-10001', cookies.clinic)
  expect(status).toBe(404)
})

const ACTIONS: [form: Record<string, string>, needs: Permission][] = [
  [
    {
      ...{ intent: 'ship', formId: '019ac0de-0000-7000-8000-000000000004', version: '1' },
      ...{ carrier: 'UPS', trackingNumber: '1Z999AA1' },
    },
    'orders:fulfil',
  ],
  [
    {
      ...{ intent: 'correct', formId: '019ac0de-0000-7000-8000-000000000005' },
      seenCarrier: 'UPS',
      shipmentId: '019ac0de-0000-7000-8000-000000000006',
      ...{ carrier: 'UPS', trackingNumber: '1Z999AA1' },
    },
    'orders:fulfil',
  ],
  [{ intent: 'ready' }, 'orders:fulfil'],
  [{ intent: 'deliver' }, 'orders:fulfil'],
  [
    { intent: 'note', formId: '019ac0de-0000-7000-8000-000000000001', text: 'Hello' },
    'orders:note',
  ],
  [{ intent: 'cancel' }, 'orders:cancel'],
  [{ intent: 'replace', variantId: PRODUCT }, 'orders:fulfil'],
  [{ intent: 'retry-refund', refundId: PRODUCT }, 'orders:refund'],
  [{ intent: 'cancel-unpaid' }, 'orders:cancel'],
  [
    { intent: 'refund', formId: '019ac0de-0000-7000-8000-000000000002', reason: 'goodwill' },
    'orders:refund',
  ],
]

test.each(ACTIONS)('a hand-made %j is refused to the roles without it', async (form, needs) => {
  const [, action] = await handlersOf('admin.orders.$number.tsx')
  for (const role of STAFF_ROLES.filter((each) => !may({ role: each }, needs))) {
    const { status } = await answerTo(action!, '/admin/orders/PW-10001', cookies[role], form)
    // No pickup of the clinic's: to it the order is not there.
    expect(status, role).toBe(role === 'clinic' ? 404 : 403)
  }
})

test('a form that makes no sense is answered with words or a refusal, never a fault', async () => {
  const [, action] = await handlersOf('admin.orders.$number.tsx')
  const forms = [
    {},
    { intent: 'explode' },
    { intent: 'ship', carrier: 'Owl', trackingNumber: '<script>' },
    { intent: 'correct', shipmentId: 'x', carrier: 'Other', trackingNumber: '"' },
    { intent: 'deliver', shipmentId: 'x' },
    { intent: 'refund', formId: 'x', reason: '' },
    { intent: 'note', formId: '019ac0de-0000-7000-8000-000000000001', text: ' ' },
  ]
  for (const form of forms) {
    const { status } = await answerTo(action!, '/admin/orders/PW-10001', cookies.owner, form)
    expect(status, JSON.stringify(form)).toBe(400)
  }
})

test.each([
  ['admin.promotions.$id.tsx', { intent: 'explode' }],
  ['admin.promotions.$id_.edit.tsx', { version: '1', kind: 'lottery' }],
  ['admin.promotions.$id_.edit.tsx', { version: 'x', name: 'A', kind: 'percentage', percent: '-' }],
  ['admin.settings.tsx', { intent: 'explode' }],
  ['admin.settings.tsx', { intent: 'delivery', method: 'owl', name: 'Owl' }],
  ['admin.settings.tsx', { intent: 'tax', state: 'ZZ', ratePer100k: '5' }],
  ['admin.guides.new.tsx', { title: ' ' }],
  ['admin.guides.new.tsx', { title: 'Sun', slug: 'Not an address' }],
  ['admin.guides.$id.tsx', { intent: 'explode' }],
  ['admin.guides.$id.tsx', { intent: 'save' }],
  ['admin.guides.$id.tsx', { intent: 'publish', versionId: 'x' }],
  ['admin.guides.$id.tsx', { intent: 'row-up:999', versionId: GUIDE }],
  ['admin.guides.$id.tsx', { intent: 'place', place: 'first' }],
  ['admin.guides.$id_.versions.tsx', { from: 'x' }],
  ['admin.customers._index.tsx', { words: 'x' }],
  ['admin.customers.$number.tsx', { formId: 'x', text: 'Hello' }],
  ['admin.customers.$number_.erase.tsx', { typed: 'C-7' }],
  ['admin.promotions.new.tsx', { version: '0', productIds: 'x', intent: 'save' }],
])('a form of %s that makes no sense (%j) is refused and changes nothing', async (file, form) => {
  const [, action] = await handlersOf(file)
  const { status } = await answerTo(action!, PAGES[file]!.path, cookies.owner, form)
  expect(status).toBe(400)
  expect(await db.auditEntry.count()).toBe(0)
})

test('the sign-in answers an unknown address as it answers a wrong password', async () => {
  const { email } = await aStaffMember('owner')
  const [, action] = await handlersOf('admin_.sign-in.tsx')
  const say = async (typed: string) => {
    const form = { email: typed, password: 'not the right password' }
    const { status, body } = await answerTo(action!, '/admin/sign-in', '', form)
    return { status, error: (body as { error: unknown }).error }
  }
  expect(await say(email)).toEqual(await say('nobody@staff.example'))
  expect((await say(email)).status).toBe(401)
})

test('the sign-in leads back to staff pages only', async () => {
  const { email } = await aStaffMember('owner')
  const [, action] = await handlersOf('admin_.sign-in.tsx')
  const wayOf = async (to: string) => {
    const path = `/admin/sign-in?${new URLSearchParams({ to }).toString()}`
    const answer = await answerTo(action!, path, '', { email, password: PASSWORD })
    return answer.headers.get('Location')
  }
  expect(await wayOf('/admin/orders?view=to-send')).toBe('/admin/orders?view=to-send')
  const elsewhere = ['//evil.example', 'https://evil.example', '/bag', '/admin/sign-out', '']
  for (const to of [...elsewhere, '/admin/sign-in/code', '/admin/join?key=x'])
    expect(await wayOf(to)).toBe('/admin/today')
})
