import { readdirSync } from 'node:fs'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { may, type Permission } from '#app/staff/permissions'
import { STAFF_ROLES, type StaffRole } from '#app/staff/role'
import { anOrder } from '#tests/factories/order'
import { aStaffMember, PASSWORD, signedIn } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'

type Handler = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown
interface RouteModule {
  loader?: Handler
  action?: Handler
}

const ROUTES = import.meta.glob<RouteModule>('/app/routes/admin*')

/** No variant and no lot: the pages of both answer 404 to whoever may enter. */
const VARIANT = '019ac0de-0000-7000-8000-0000000000aa'
const IMPORT = '019ac0de-0000-7000-8000-0000000000cc'
const LOT = '019ac0de-0000-7000-8000-0000000000bb'

/** What each staff page asks of a role; null where everybody on the staff may enter. */
const PAGES: Record<string, { path: string; needs: Permission | null }> = {
  'admin.tsx': { path: '/admin/today', needs: null },
  'admin._index.tsx': { path: '/admin', needs: null },
  'admin.today.tsx': { path: '/admin/today', needs: null },
  'admin.orders._index.tsx': { path: '/admin/orders', needs: 'orders:read' },
  'admin.orders.$number.tsx': { path: '/admin/orders/PW-10001', needs: 'orders:read' },
  'admin.orders.$number_.slip.tsx': {
    path: '/admin/orders/PW-10001/slip',
    needs: 'orders:fulfil',
  },
  'admin.stock._index.tsx': { path: '/admin/stock', needs: 'stock:read' },
  'admin.stock.$variantId.tsx': { path: `/admin/stock/${VARIANT}`, needs: 'stock:read' },
  'admin.stock.lots.$lotId.tsx': { path: `/admin/stock/lots/${LOT}`, needs: 'stock:read' },
  'admin.stock.lots.$lotId_.orders[.]csv.ts': {
    path: `/admin/stock/lots/${LOT}/orders.csv`,
    needs: 'orders:read',
  },
  'admin.exchange._index.tsx': { path: '/admin/exchange', needs: null },
  'admin.exchange.$kind[.]csv.ts': { path: '/admin/exchange/stock-counts.csv', needs: null },
  'admin.exchange.imports.$importId.tsx': {
    path: `/admin/exchange/imports/${IMPORT}`,
    needs: null,
  },
  'admin.exchange.imports.$importId_.rows[.]csv.ts': {
    path: `/admin/exchange/imports/${IMPORT}/rows.csv`,
    needs: null,
  },
  'admin.staff.tsx': { path: '/admin/staff', needs: 'staff:manage' },
  'admin.audit.tsx': { path: '/admin/audit', needs: 'audit:read' },
}
/** Pages that are open to all, and of which a part is not. */
const FORBIDS: Record<string, (ask: Handler, role: StaffRole) => boolean> = {
  'admin.exchange._index.tsx': (ask, role) =>
    ask.name === 'action' && !['owner', 'catalog', 'fulfilment'].includes(role),
  'admin.exchange.$kind[.]csv.ts': (_ask, role) => role === 'clinic',
}
/** The way in and out, open to everybody. */
const OPEN = ['admin_.sign-in.tsx', 'admin_.sign-out.ts']

const cookies = {} as Record<StaffRole, string>

beforeEach(async () => {
  const { id: locationId } = await aLocation()
  await anOrder().paid()
  for (const role of STAFF_ROLES)
    cookies[role] = await signedIn(
      await aStaffMember(role, { locationId: role === 'clinic' ? locationId : null }),
    )
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
  for (const [file, { path, needs }] of Object.entries(PAGES))
    for (const role of STAFF_ROLES)
      for (const ask of await handlersOf(file)) {
        const { status } = await answerTo(ask, path, cookies[role])
        if (FORBIDS[file]?.(ask, role)) {
          expect(status, `${file} for ${role}`).toBe(403)
          continue
        }
        const isOpen = needs === null || may({ role }, needs)
        const refused = `${file} for ${role} answered ${status}`
        if (isOpen) expect(status, refused).not.toBe(403)
        else expect(status, refused).toBe(403)
      }
})

test('an order that is no pickup of theirs is not there for a clinic', async () => {
  const [loader] = await handlersOf('admin.orders.$number.tsx')
  const { status } = await answerTo(loader!, '/admin/orders/PW-10001', cookies.clinic)
  expect(status).toBe(404)
})

const ACTIONS: [form: Record<string, string>, needs: Permission][] = [
  [{ intent: 'ship', carrier: 'UPS', trackingNumber: '1Z999AA1' }, 'orders:fulfil'],
  [{ intent: 'ready' }, 'orders:fulfil'],
  [{ intent: 'deliver' }, 'orders:fulfil'],
  [
    { intent: 'note', formId: '019ac0de-0000-7000-8000-000000000001', text: 'Hello' },
    'orders:note',
  ],
  [{ intent: 'cancel' }, 'orders:cancel'],
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

const formId = '019ac0de-0000-7000-8000-000000000003'
const STOCK_ACTIONS: [page: 'variant' | 'lot', form: Record<string, string>][] = [
  ['variant', { intent: 'receive', formId, lotCode: 'X', quantity: '1' }],
  ['variant', { intent: 'count', formId, 'lots[0].expected': '5', 'lots[0].counted': '4' }],
  ['variant', { intent: 'transfer', formId, quantity: '1' }],
  ['variant', { intent: 'write-off', formId, quantity: '1', reason: 'damaged' }],
  ['lot', { intent: 'recall', reason: 'The maker asks for it back.' }],
  ['lot', { intent: 'write' }],
]

test.each(STOCK_ACTIONS)(
  'on the %s’s stock page a hand-made %j is refused to the roles without it',
  async (page, form) => {
    const lot = await db.stockLot.findFirstOrThrow()
    const { id: elsewhere } = await aLocation()
    const [file, path] =
      page === 'lot'
        ? ['admin.stock.lots.$lotId.tsx', `/admin/stock/lots/${lot.id}`]
        : ['admin.stock.$variantId.tsx', `/admin/stock/${lot.variantId}`]
    const ids: Record<string, Record<string, string>> = {
      receive: { locationId: elsewhere },
      count: { 'lots[0].lotId': lot.id, reason: 'routine count' },
      transfer: { lotId: lot.id, toLocationId: elsewhere },
      'write-off': { lotId: lot.id },
    }
    const [, action] = await handlersOf(file)
    const whole = { ...form, ...ids[form['intent'] ?? ''] }
    for (const role of STAFF_ROLES.filter((each) => !may({ role: each }, 'stock:write'))) {
      const { status } = await answerTo(action!, path, cookies[role], whole)
      expect(status, role).toBe(403)
    }
    expect(await db.stockLedger.count({ where: { actor: { startsWith: 'staff:' } } })).toBe(0)
    expect(await db.lotRecall.count()).toBe(0)
  },
)

test('a stock form that makes no sense is answered with words, and an address that is none with 404', async () => {
  const { variantId } = await db.stockLot.findFirstOrThrow()
  const [loader, action] = await handlersOf('admin.stock.$variantId.tsx')
  const forms = [
    {},
    { intent: 'explode' },
    { intent: 'receive', formId, locationId: 'x', lotCode: '=1+1', quantity: '1e9' },
    { intent: 'count', formId, reason: 'routine count', 'lots[0].lotId': 'x' },
    { intent: 'write-off', formId: 'x', lotId: 'x', quantity: '-1', reason: 'bored' },
  ]
  for (const form of forms) {
    const path = `/admin/stock/${variantId}`
    const { status } = await answerTo(action!, path, cookies.owner, form)
    expect(status, JSON.stringify(form)).toBe(400)
  }
  for (const path of ['/admin/stock/nothing', `/admin/stock/${VARIANT}`])
    expect((await answerTo(loader!, path, cookies.owner)).status).toBe(404)
})

test('a form that makes no sense is answered with words or a refusal, never a fault', async () => {
  const [, action] = await handlersOf('admin.orders.$number.tsx')
  const forms = [
    {},
    { intent: 'explode' },
    { intent: 'ship', carrier: 'Owl', trackingNumber: '<script>' },
    { intent: 'refund', formId: 'x', reason: '' },
    { intent: 'note', formId: '019ac0de-0000-7000-8000-000000000001', text: ' ' },
  ]
  for (const form of forms) {
    const { status } = await answerTo(action!, '/admin/orders/PW-10001', cookies.owner, form)
    expect(status, JSON.stringify(form)).toBe(400)
  }
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
  for (const to of ['//evil.example', 'https://evil.example', '/bag', '/admin/sign-out', ''])
    expect(await wayOf(to)).toBe('/admin/today')
})

/** The page's loader and, where it has forms, its action. */
async function handlersOf(file: string): Promise<Handler[]> {
  const route = await ROUTES[`/app/routes/${file}`]?.()
  return [route?.loader, route?.action].filter((each) => each !== undefined)
}

async function answerTo(
  handler: Handler,
  path: string,
  cookie: string,
  form?: Record<string, string>,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const url = new URL(path, 'http://localhost:3000')
  const isAction = handler.name === 'action'
  const request = new Request(url, {
    headers: { Cookie: cookie },
    ...(isAction ? { method: 'POST', body: new URLSearchParams(form ?? { words: 'x' }) } : {}),
  })
  const number = /PW-\d+/.exec(path)?.[0]
  const variantId = /^\/admin\/stock\/([^/?]+)$/.exec(path)?.[1]
  const kind = /\/exchange\/([a-z-]+)\.csv$/.exec(path)?.[1]
  const importId = /\/imports\/([^/?]+)/.exec(path)?.[1]
  const lotId = /\/lots\/([^/?]+)/.exec(path)?.[1]
  try {
    const body = await handler({
      request,
      params: { number, variantId, lotId, kind, importId },
      context: {},
    })
    const init = (body as { init?: ResponseInit | null } | null)?.init
    const data = init === undefined ? body : (body as { data: unknown }).data
    return { status: init?.status ?? 200, headers: new Headers(init?.headers), body: data }
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    return { status: thrown.status, headers: thrown.headers, body: null }
  }
}
