import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { answerTo, handlersOf } from '#tests/setup/ask-staff-route'
import { cookies, signInEveryRole } from '#tests/setup/every-role'

let order: MadeOrder
beforeEach(async () => {
  order = await anOrder().paid()
  await signInEveryRole()
})

/** What the form says when it is sent as it was shown, but for what is told. */
async function send(typed: Record<string, string>) {
  const [, action] = await handlersOf('admin.orders.$number_.edit.tsx')
  const { fullName, line1, city, state, postalCode } = order
  const shown = { fullName, line1: line1 ?? '', city: city ?? '', postalCode: postalCode ?? '' }
  const form = { formId: randomUUID(), version: '1', state, ...shown, ...typed }
  return answerTo(action!, `/admin/orders/PW-${order.number}/edit`, cookies.fulfilment, form)
}

test('a good change leads back to the order', async () => {
  const { status, headers } = await send({ line1: '3 Good Street' })
  expect(status).toBe(303)
  expect(headers.get('Location')).toBe(`/admin/orders/PW-${order.number}`)
})

test('a form that began before a colleague saved comes back with what was typed, to be compared', async () => {
  await send({ line1: '3 Good Street' })
  const { status, body } = await send({ line1: '4 Other Street' })
  expect(status).toBe(409)
  expect(body).toMatchObject({
    edited: true,
    result: { initialValue: { line1: '4 Other Street' } },
  })
  const { line1 } = await db.order.findUniqueOrThrow({ where: { id: order.id } })
  expect(line1).toBe('3 Good Street')
})

test('another state is refused beside its field, with the way on', async () => {
  const { status, body } = await send({ state: 'OH', postalCode: '43004' })
  expect(status).toBe(409)
  expect(JSON.stringify(body)).toMatch(
    /"state":\["Sales tax was charged for \w+\. For another state/,
  )
})

test.each([
  [{ fullName: '' }],
  [{ postalCode: 'x' }],
  [{ version: '0' }],
  [{ version: 'x' }],
  [{ formId: 'x' }],
  [{ phone: '12' }],
])('what makes no sense (%j) is refused and changes nothing', async (typed) => {
  expect((await send(typed)).status).toBe(400)
  expect(await db.auditEntry.count()).toBe(0)
})
