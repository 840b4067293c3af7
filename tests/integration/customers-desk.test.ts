import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { forgetSkin, keepSkin } from '#app/customers/skin.server'
import { addNote } from '#app/orders/desk/add-note.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { copyPerson } from '#app/privacy/copy-person.server'
import { aConsultation } from '#tests/factories/consultation'
import { aCustomer } from '#tests/factories/customer'
import { aSubscriber } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aPromotion } from '#tests/factories/promotion'
import { aShopper } from '#tests/factories/shopper'
import { aStaffMember } from '#tests/factories/staff'
import { queriesOf } from '#tests/setup/count-queries'
import { sql } from '#tests/setup/database'
import { addCustomerNote } from '#app/office/customers/add-customer-note.server'
import { formatCustomerNumber } from '#app/customers/customer-number'
import { readCustomerSearch } from '#app/office/customers/customer-search'
import { eraseCustomer } from '#app/privacy/erase-customer.server'
import { planErasure, seenOf } from '#app/privacy/erasure-plan.server'
import { exportCustomer } from '#app/privacy/export-customer.server'
import {
  findCustomers,
  foundBy,
  listCustomers,
  pageOf,
} from '#app/office/customers/list-customers.server'
import { readCustomer } from '#app/office/customers/read-customer.server'

const SAM = 'sam@example.com'
const KIM = 'kim@example.com'
const now = new Date()
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const numberOf = async (email: string) =>
  (await db.customerRecord.findUniqueOrThrow({ where: { email } })).number
const asked = (search: string) => readCustomerSearch(new URLSearchParams(search))
const OWNER = { id: randomUUID(), name: 'Olive', role: 'owner', locationId: null } as const
const listed = async (search: string) =>
  (await listCustomers(OWNER, asked(search), now))?.customers.map(({ email }) => email)
const found = async (words: string) =>
  (await findCustomers(OWNER, words))?.map(({ email }) => email)
const confirmed = async (number: number) => ({
  number,
  seen: seenOf((await planErasure(OWNER, number))!.plan),
  typed: formatCustomerNumber(number),
})

async function samAndKim() {
  await aSubscriber(KIM, 'subscribed', daysAgo(9))
  await anOrder(aShopper({ email: KIM, fullName: 'Kim Lee' })).paid(daysAgo(60))
  const order = await anOrder(aShopper({ email: SAM, phone: '5125550100' })).paid(now)
  return { order }
}

test('the list is narrowed by account, letters, days and orders, whoever was seen last first', async () => {
  await samAndKim()
  await aCustomer('ada@example.com', daysAgo(1))
  expect(await listed('')).toEqual([SAM, 'ada@example.com', KIM])
  expect(await listed('has=account')).toEqual(['ada@example.com'])
  expect(await listed('has=letters')).toEqual([KIM])
  expect(await listed('has=neither')).toEqual([SAM])
  expect(await listed('within=30')).toEqual([SAM])
  expect(await listed('within=90&orders=1')).toEqual([SAM, KIM])
  expect(await listed('orders=2')).toEqual([])
  const behind = formatCustomerNumber(await numberOf(SAM))
  expect(await listed(`after=${behind}`)).toEqual(['ada@example.com', KIM])
  expect(await listed('has=nonsense&after=sam@example.com')).toHaveLength(3)
})

test('a customer is found by a part of the name or address, by number and by an order', async () => {
  const { order } = await samAndKim()
  expect(await found('kim l')).toEqual([KIM])
  expect(await found('SAM@')).toEqual([SAM])
  expect(await found(formatOrderNumber(order.number))).toEqual([SAM])
  expect(await found(formatCustomerNumber(await numberOf(KIM)))).toEqual([KIM])
  expect(await found('100%_')).toEqual([])
})

test('a page and a search read their index, not every customer', async () => {
  await sql().query(`INSERT INTO "CustomerRecord" ("email", "name", "seenAt")
    SELECT 'shopper' || n || '@example.com', 'Made Up ' || n, now() - n * interval '1 hour'
    FROM generate_series(1, 5000) n`)
  await sql().query('ANALYZE "CustomerRecord"')
  const client = await sql().connect()
  const planOf = async ({ text, values }: ReturnType<typeof pageOf>) => {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  const behind = formatCustomerNumber(await numberOf('shopper2000@example.com'))
  for (const search of ['', `after=${behind}`, 'within=30'])
    expect(await planOf(pageOf(asked(search), now))).toContain('CustomerRecord_seenAt_number_idx')
  // Of so few a scan is cheaper still.
  await client.query('SET enable_seqscan = off')
  expect(await planOf(foundBy('shopper4321@'))).toContain('CustomerRecord_words_idx')
  await client.query('RESET enable_seqscan')
  client.release()
})

test('the page tells orders, letters, consultations, codes and notes, in a bounded number of queries', async () => {
  const sol = await aStaffMember('support')
  await aPromotion('AUTUMN')
  await aSubscriber(SAM, 'subscribed', now)
  await anOrder(aShopper()).withCode('AUTUMN').paid(now)
  const { id } = await aCustomer(SAM)
  await keepSkin(id, { answers: 'skin=oily', withHealth: true, consentVersion: '2026-11' }, now)
  await keepSkin(id, { answers: 'skin=dry', withHealth: true, consentVersion: '2026-11' }, now)
  await keepSkin(id, { answers: 'skin=dry', withHealth: false, consentVersion: '2026-11' }, now)
  await forgetSkin(id, now)
  await forgetSkin(id, now)
  await keepSkin(id, { answers: 'skin=oily', withHealth: true, consentVersion: '2026-11' }, now)
  await aConsultation()
  const number = await numberOf(SAM)
  await addCustomerNote(sol, { number, formId: randomUUID(), text: 'Prefers mail' }, now)
  let page: Awaited<ReturnType<typeof readCustomer>>
  const queries = await queriesOf(async () => (page = await readCustomer(sol, number)))
  expect(queries.length).toBeLessThanOrEqual(14)
  expect(page).toMatchObject({
    ...{ placed: 1, backCents: 0, hasAccount: true },
    account: {
      ...{ addresses: 0, skin: { withHealth: true } },
      consents: [
        { kind: 'given', withHealth: true },
        { kind: 'withdrawn', withHealth: false },
        { kind: 'given', withHealth: false },
        { kind: 'given', withHealth: true },
      ],
    },
    letters: { status: 'subscribed', consents: [{ kind: 'confirmed' }, { kind: 'requested' }] },
    consultations: [{ status: 'requested' }],
    codes: [{}],
    notes: [{ text: 'Prefers mail' }],
  })
  expect(JSON.stringify(page)).not.toContain('skin=oily')
  expect(await readCustomer(await aStaffMember('catalog'), number)).toBeUndefined()
})

test('a note is kept once however often its form is sent, and the trail has no word of it', async () => {
  const sol = await aStaffMember('support')
  await samAndKim()
  const note = { number: await numberOf(SAM), formId: randomUUID(), text: 'Allergic to nuts' }
  const both = [addCustomerNote(sol, note, now), addCustomerNote(sol, note, now)]
  expect((await Promise.all(both)).toSorted()).toEqual(['already', 'done'])
  expect(await addCustomerNote(sol, { ...note, number: 7 }, now)).toBe('gone')
  const [row, more] = await db.auditEntry.findMany()
  expect(more).toBeUndefined()
  expect(JSON.stringify({ ...row, id: null })).not.toMatch(/nuts|sam@|Shopper/)
})

test('the copy has what staff noted on an order, with its time, and not who noted it', async () => {
  const { id: orderId } = await anOrder(aShopper({ email: SAM })).paid()
  const fay = await aStaffMember('fulfilment')
  await addNote(fay, { orderId, formId: randomUUID(), text: 'Rang twice about the parcel' }, now)
  const copy = await copyPerson(SAM, now)
  expect(copy.orders).toMatchObject([
    { notesOfOurStaff: [{ at: now, text: 'Rang twice about the parcel' }] },
  ])
  const words = JSON.stringify(copy, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  for (const own of [fay.id, fay.email, fay.name]) expect(words).not.toContain(own)
})

test('the copy that an owner hands out is the one that the shopper takes, and answers in it count as opened', async () => {
  const olive = await aStaffMember('owner')
  await samAndKim()
  const { reference } = await aConsultation()
  const taken = await exportCustomer(olive, await numberOf(SAM), now)
  expect(taken).toEqual({ kind: 'copy', copy: await copyPerson(SAM, now) })
  expect(taken).toMatchObject({ copy: { account: null, orders: [{ fullName: 'Sam Shopper' }] } })
  const trail = await db.auditEntry.findMany({ orderBy: { id: 'asc' } })
  expect(trail).toMatchObject([
    { action: 'customer.exported', after: { withAnswers: true } },
    { action: 'consultation.answers_opened', recordName: reference },
  ])
  expect(await exportCustomer(olive, 7, now)).toBe('gone')
  expect(await exportCustomer(await aStaffMember('catalog'), 7, now)).toBe('not-allowed')
})

test('the copy has what the shopper said about a return', async () => {
  const { id: orderId } = await anOrder(aShopper()).delivered(daysAgo(3))
  const said = { reason: 'other', comment: 'It stings on my cheeks.' }
  await db.returnRequest.create({ data: { orderId, ...said } })
  expect(await copyPerson(SAM, now)).toMatchObject({ orders: [{ returns: [said] }] })
})

test('who may not open answers hands out a copy without them, which says where they are', async () => {
  const sol = await aStaffMember('support')
  const { id } = await aCustomer(SAM)
  await keepSkin(id, { answers: 'skin=oily', withHealth: true, consentVersion: '2026-11' }, now)
  const { reference } = await aConsultation({ message: 'I take isotretinoin.' })
  const taken = await exportCustomer(sol, await numberOf(SAM), now)
  expect(taken).toMatchObject({ copy: { consultations: [{ reference, status: 'requested' }] } })
  const copy = JSON.stringify(taken)
  expect(copy).not.toMatch(/cold_sores|isotretinoin|skin=oily/)
  expect(copy).toContain('are not in this copy')
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'customer.exported', after: { withAnswers: false } },
  ])
})

test('an erasure wants the number typed and the page as it is now', async () => {
  const olive = await aStaffMember('owner')
  await samAndKim()
  const request = await confirmed(await numberOf(SAM))
  expect(await eraseCustomer(olive, { ...request, typed: 'yes' }, now)).toBe('not-confirmed')
  expect(await eraseCustomer(await aStaffMember('support'), request, now)).toBe('not-allowed')
  await anOrder(aShopper()).paid(now)
  expect(await eraseCustomer(olive, request, now)).toBe('changed')
  expect(await db.erasure.count()).toBe(0)
})

test('once erased, the customer is in no list, and no trail names them', async () => {
  const olive = await aStaffMember('owner')
  const { order } = await samAndKim()
  const number = await numberOf(SAM)
  await addCustomerNote(olive, { number, formId: randomUUID(), text: 'Sam called' }, now)
  const request = await confirmed(number)
  const twice = [eraseCustomer(olive, request, now), eraseCustomer(olive, request, now)]
  expect((await Promise.all(twice)).toSorted()).toEqual(['erased', 'gone'])
  expect(await listed('')).toEqual([KIM])
  expect(await found('sam')).toEqual([])
  expect(await found(formatOrderNumber(order.number))).toEqual([])
  const trail = await db.auditEntry.findMany({ where: { recordKind: 'customer' } })
  expect(trail.map(({ action }) => action)).toEqual(['customer.noted', 'customer.erased'])
  expect(JSON.stringify(trail.map((row) => ({ ...row, id: null })))).not.toMatch(
    /sam@|Shopper|called/i,
  )
  expect(await db.order.findUnique({ where: { id: order.id } })).toMatchObject({ email: SAM })
  expect(await db.customerNote.count()).toBe(0)
})
