import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { may } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { anOrder } from '#tests/factories/order'
import { aLocation } from '#tests/factories/stock'
import { answerTo, handlersOf } from '#tests/setup/ask-staff-route'
import { cookies, signInEveryRole } from '#tests/setup/every-role'

beforeEach(async () => {
  await signInEveryRole()
  await anOrder().paid()
})

const NOTHING = '019ac0de-0000-7000-8000-0000000000aa'
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
  for (const path of ['/admin/stock/nothing', `/admin/stock/${NOTHING}`])
    expect((await answerTo(loader!, path, cookies.owner)).status).toBe(404)
})
