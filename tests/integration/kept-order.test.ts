import { beforeEach, expect, test } from 'vitest'
import { answerEdit } from '#app/checkout/answer-edit.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { forgetOrderForms } from '#app/orders/forget-order-forms.server'
import {
  closeOrderForm,
  keepOrderForm,
  keepOrderLate,
  readOrderForms,
  readSent,
} from '#app/orders/desk/kept-order.server'
import { readEdit } from '#app/orders/desk/read-edit.server'

const DAY_MS = 86_400_000
const now = new Date()
const later = new Date(now.getTime() + 60_000)
let sol: Actor
let order: MadeOrder

beforeEach(async () => {
  sol = await aStaffMember('support')
  order = await anOrder().paid()
})

const formOf = async (form: string, actor = sol, at = now) => {
  const [own] = await readOrderForms(actor, { number: order.number, forms: [form] }, at)
  if (!own) throw new Error(`The order has no form ${form}`)
  return own
}

/** What the form sends as it was opened at that time. */
async function typed(form: string, values: Record<string, string>, at = now) {
  const { ticket } = await formOf(form, sol, at)
  const body = new URLSearchParams({ intent: 'keep', form, base: '1', ticket, ...values })
  return new Request(`http://shop/admin/orders/PW-${order.number}`, { method: 'POST', body })
}

async function sentOf(request: Request) {
  const sent = await readSent(request)
  if (!sent) throw new Error('It is of no form that keeps')
  return { number: order.number, sent }
}

const keep = async (form: string, values: Record<string, string>, at = now) =>
  keepOrderForm(sol, await sentOf(await typed(form, values, at)), at)

const keptOf = async (form: string, actor = sol) =>
  (await formOf(form, actor, later)).kept?.values ?? null

const address = () => ({
  ...{ fullName: 'Ada Lane', line1: '9 Elm Row', city: 'Austin' },
  ...{ state: order.state, postalCode: '78701', formId: crypto.randomUUID(), version: '1' },
})

test('a note that is half written is there again for its writer alone, until it is sent', async () => {
  await keep('note', { text: 'Called, and' })
  expect(await keptOf('note')).toEqual({ text: 'Called, and' })
  expect(await keptOf('note', await aStaffMember('owner'))).toBeNull()
  const late = await typed('note', { text: 'Called, and' })
  await closeOrderForm(sol, await sentOf(late), later)
  // What was under way when it was sent comes late, and changes nothing.
  await keepOrderForm(sol, await sentOf(late), later)
  expect(await keptOf('note')).toBeNull()
  await keep('note', { text: 'Another' }, later)
  await keep('note', { text: '' }, later)
  expect(await keptOf('note')).toBeNull()
})

test('what was chosen for a parcel is kept as it was, line by line', async () => {
  const fay = await aStaffMember('fulfilment')
  const lines = { 'lines[0].orderLineId': 'a', 'lines[0].quantity': '1', trackingNumber: '1Z' }
  const sent = await sentOf(await typed('ship', lines))
  await keepOrderForm(fay, sent, now)
  expect(await keptOf('ship', fay)).toEqual({
    ...{ lines: [{ orderLineId: 'a', quantity: '1' }], trackingNumber: '1Z' },
  })
  await expect(keepOrderForm(await aStaffMember('readonly'), sent, now)).rejects.toMatchObject({
    status: 403,
  })
})

test('an address that comes when the session has ended waits for whom the form was made for', async () => {
  const request = await typed('edit', address())
  await keepOrderLate(request, `PW-${order.number}`, now)
  expect(await keptOf('edit')).toMatchObject({ line1: '9 Elm Row', city: 'Austin' })
  expect(await keptOf('edit')).not.toHaveProperty('version')
})

test('a form keeps what was refused, and forgets it once it is saved', async () => {
  const editing = async () => {
    const found = await readEdit(sol, `PW-${order.number}`, now)
    if (!found) throw new Error('There is no such order')
    return found
  }
  const press = async (values: Record<string, string>, at: Date) => {
    const { ticket } = await formOf('edit', sol, at)
    const body = new URLSearchParams({ ...values, form: 'edit', base: '1', ticket })
    const request = new Request('http://shop/', { method: 'POST', body })
    return answerEdit(request, sol, await editing(), at).catch((thrown: unknown) => thrown)
  }
  const values = { ...address(), version: String((await editing()).version) }
  expect(await press({ ...values, postalCode: 'nope' }, now)).toMatchObject({
    init: { status: 400 },
  })
  expect(await keptOf('edit')).toMatchObject({ postalCode: 'nope' })
  expect(await press(values, later)).toMatchObject({ status: 303 })
  expect(await keptOf('edit')).toBeNull()
  expect(JSON.stringify(await db.keptForm.findMany())).not.toContain('Elm Row')
})

test('what nobody sent is forgotten after a week', async () => {
  await keep('edit', address())
  await forgetOrderForms(new Date(now.getTime() + 6 * DAY_MS))
  expect(await db.keptForm.count()).toBe(1)
  await forgetOrderForms(new Date(now.getTime() + 8 * DAY_MS))
  expect(await db.keptForm.count()).toBe(0)
})
