import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { twoSizes } from '#tests/factories/stock'
import { answerTo, handlersOf } from '#tests/setup/ask-staff-route'
import { cookies, signInEveryRole } from '#tests/setup/every-role'

let order: MadeOrder
let small: { id: string }
beforeEach(async () => {
  const sizes = await twoSizes({ large: 2400, small: 1400 })
  small = sizes.small
  order = await anOrder().of(sizes.large, 2).paid()
  await signInEveryRole()
})

/** What the form says when the small size is chosen, but for what is told. */
async function send(typed: Record<string, string> = {}) {
  const [, action] = await handlersOf('admin.orders.$number_.switch.tsx')
  const choice = `${order.lines[0]!.id}/${small.id}/1400`
  const form = { formId: randomUUID(), version: '1', choice, quantity: '1', ...typed }
  return answerTo(action!, `/admin/orders/PW-${order.number}/switch`, cookies.fulfilment, form)
}

test('a good choice leads back to the order', async () => {
  const { status, headers } = await send()
  expect(status).toBe(303)
  expect(headers.get('Location')).toBe(`/admin/orders/PW-${order.number}`)
})

test('the page shows each size with what goes back, or why it cannot be sent', async () => {
  const [loader] = await handlersOf('admin.orders.$number_.switch.tsx')
  const ask = () => answerTo(loader!, `/admin/orders/PW-${order.number}/switch`, cookies.fulfilment)
  expect(JSON.stringify((await ask()).body)).toMatch(/"backCents":\d{4},"obstacle":null/)
  await db.variant.update({ where: { id: small.id }, data: { priceCents: 9900 } })
  expect(JSON.stringify((await ask()).body)).toContain('Costs more than was paid')
})

test('what cannot be done is said beside its field, and what was chosen is kept', async () => {
  const tooMany = await send({ quantity: '3' })
  expect(tooMany.status).toBe(409)
  expect(tooMany.body).toMatchObject({
    result: {
      error: { quantity: ['Fewer units of this line were bought.'] },
      initialValue: { quantity: '3' },
    },
  })
  await db.variant.update({ where: { id: small.id }, data: { priceCents: 1300 } })
  expect(JSON.stringify((await send()).body)).toContain('The price of this size was changed')
  expect(await db.auditEntry.count()).toBe(0)
})

test('a form that began before a colleague saved is shown the order as it is', async () => {
  await send()
  const { status, body } = await send()
  expect(status).toBe(409)
  expect(JSON.stringify(body)).toContain('A colleague changed this order')
})

test.each([
  [{ choice: '' }],
  [{ choice: 'x/y/z' }],
  [{ choice: `${randomUUID()}/${randomUUID()}/-1` }],
  [{ quantity: '0' }],
  [{ quantity: '1.5' }],
  [{ version: 'x' }],
  [{ formId: 'x' }],
])('what makes no sense (%j) is refused and changes nothing', async (typed) => {
  expect((await send(typed)).status).toBe(400)
  expect(await db.auditEntry.count()).toBe(0)
})
