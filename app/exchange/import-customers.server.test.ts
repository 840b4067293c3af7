import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { csvLines, type Cell } from '#app/http/csv.server'
import { addCustomerNote } from '#app/office/customers/add-customer-note.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aCustomer } from '#tests/factories/customer'
import { effectsOf, exportedAs, ran, sentAs } from '#tests/factories/exchange'
import { aSubscriber, kindsOf, statusOf } from '#tests/factories/letters'
import { anOrder } from '#tests/factories/order'
import { aShopper } from '#tests/factories/shopper'
import { aStaffMember } from '#tests/factories/staff'
import { emptyTables } from '#tests/setup/database'
import { forgetSentFiles } from './forget-rows.server'
import { deleteAccount } from '#app/privacy/delete-account.server'
import { eraseCustomer } from '#app/privacy/erase-customer.server'
import { planErasure, seenOf } from '#app/privacy/erasure-plan.server'

const now = new Date()
const ADA = 'ada@example.com'
let olive: Actor

beforeEach(async () => {
  olive = await aStaffMember('owner')
})

const header = [
  'email',
  'name',
  'phone',
  'letters',
  'letters_at',
  'letters_place',
  'letters_wording',
  'notes',
]
const proof = ['2025-03-10T12:00:00Z', 'old.example/news', 'Yes, write to me']
const sent = (...rows: Cell[][]) => sentAs(olive, 'customers', csvLines([header, ...rows]))
const did = async (...rows: Cell[][]) => {
  const importId = await sent(...rows)
  await ran(olive, importId)
  return effectsOf(olive, importId)
}
const records = () => db.customerRecord.findMany({ orderBy: { email: 'asc' } })

test('a file brings in customers with name, phone, notes and proven letters, once', async () => {
  const rows: Cell[][] = [
    ['Ada@Example.com', 'Ada Lovelace', '(503) 555-0134', 'subscribed', ...proof, 'Likes gels'],
    ['bob@example.com', '=Bob', '', 'unsubscribed', '', '', '', ''],
    ['cleo@example.com', '', '', '', '', '', '', ''],
  ]
  expect(await did(...rows)).toEqual(['new', 'new', 'new'])
  expect(await records()).toMatchObject([
    { email: ADA, name: 'Ada Lovelace', letters: 'subscribed', hasAccount: false, orders: 0 },
    { email: 'bob@example.com', name: '=Bob', letters: 'unsubscribed' },
    { email: 'cleo@example.com', name: '' },
  ])
  expect(await db.consent.findFirst({ where: { subscriber: { email: ADA } } })).toMatchObject({
    ...{ kind: 'confirmed', at: new Date('2025-03-10T12:00:00Z'), place: 'old.example/news' },
    ...{ wording: 'Yes, write to me', wordingVersion: 'by file' },
  })
  const trail = await db.auditEntry.findMany({ where: { action: 'customer.imported' } })
  expect(trail).toHaveLength(3)
  expect(JSON.stringify(trail.map(({ after }) => after))).not.toMatch(/ada|555|gels/i)
  expect(await db.mail.count()).toBe(0)

  expect(await did(...rows)).toEqual(['same', 'same', 'same'])
  expect(await db.auditEntry.count({ where: { action: 'customer.imported' } })).toBe(3)
  expect(await db.customerNote.findMany()).toMatchObject([
    { text: 'Likes gels', actorName: olive.name },
  ])
})

test('what is wrong with a row stands at its column, and two spellings of an address are one', async () => {
  expect(
    await effectsOf(
      olive,
      await sent(
        ['nobody', '', '', '', '', '', '', ''],
        ['a@example.com', 'two\nlines', '12', 'yes', 'soon', '', '', ''],
        ['b@example.com', '', '', 'subscribed', '', '', '', ''],
        ['c@example.com', '', '', 'subscribed', '2999-01-01T00:00:00Z', 'x', 'y', ''],
        ['d@example.com', '', '', '', '', '', '', 'x'.repeat(2001)],
        ['D@example.com', '', '', '', '', '', '', ''],
        ['deleted@porewell.invalid', '', '', '', '', '', '', ''],
      ),
    ),
  ).toEqual([
    'refused email',
    'refused name phone letters letters_at',
    'refused letters_at letters_place letters_wording',
    'refused letters_at',
    'refused notes',
    'refused email',
    'refused email',
  ])
  expect(await records()).toEqual([])
})

test('a file takes a reader off the letter and never brings one back', async () => {
  await aSubscriber(ADA, 'subscribed', now)
  await aSubscriber('left@example.com', 'unsubscribed', now)
  await aSubscriber('asked@example.com', 'pending', now)
  const mails = await db.mail.count()
  expect(
    await did(
      [ADA, '', '', 'unsubscribed', '', '', '', ''],
      ['left@example.com', '', '', 'subscribed', ...proof, ''],
      ['asked@example.com', '', '', 'subscribed', ...proof, ''],
    ),
  ).toEqual(['changed', 'refused letters', 'refused letters'])
  expect(await statusOf(ADA)).toBe('unsubscribed')
  expect(await kindsOf(ADA)).toEqual(['requested', 'confirmed', 'withdrawn'])
  expect(await statusOf('left@example.com')).toBe('unsubscribed')
  expect(await db.mail.count()).toBe(mails)
})

test('the name that somebody ordered under is theirs', async () => {
  await anOrder(aShopper({ email: ADA, fullName: 'Ada L.' })).paid(now)
  expect(await did([ADA, 'Countess', '', '', '', '', '', ''])).toEqual(['refused name'])
  expect(await did([ADA, 'Ada L.', '5035550134', '', '', '', '', ''])).toEqual(['changed'])
  expect(await db.customerContact.findFirst()).toMatchObject({ email: ADA, phone: '5035550134' })
})

test('whoever was forgotten is not brought back, by staff’s erasure or by their own', async () => {
  const row: Cell[] = [ADA, 'Ada', '5035550134', 'subscribed', ...proof, 'Likes gels']
  const importId = await sent(row)
  await ran(olive, importId)
  const { number } = await db.customerRecord.findFirstOrThrow()
  const seen = seenOf((await planErasure(olive, number))!.plan)
  expect(await eraseCustomer(olive, { number, seen, typed: `C-${number}` }, now)).toBe('erased')
  for (const kept of [records(), db.customerContact.findMany(), db.customerNote.findMany()])
    expect(await kept).toEqual([])
  expect(await db.importRow.count({ where: { importId } })).toBe(0)
  expect(await did(row)).toEqual(['refused email'])
  expect(await records()).toEqual([])
  expect(JSON.stringify(await db.erasure.findMany())).not.toContain('ada')

  const sam = await aCustomer('sam@example.com')
  await deleteAccount(sam, now)
  expect(await did(['sam@example.com', 'Sam', '', '', '', '', '', ''])).toEqual(['refused email'])
})

test('a file whose person is forgotten before it runs does not bring them in', async () => {
  const sam = await aCustomer('sam@example.com')
  const importId = await sent(
    ['sam@example.com', 'Sam', '', '', '', '', '', ''],
    [ADA, 'Ada', '', '', '', '', '', ''],
  )
  await Promise.all([ran(olive, importId), deleteAccount(sam, now)])
  expect((await records()).map(({ email }) => email)).toEqual([ADA])
})

test('exported and imported again change nothing; into an emptied shop they make the same file', async () => {
  await aSubscriber(ADA, 'subscribed', now)
  await aSubscriber('left@example.com', 'unsubscribed', now)
  await aSubscriber('asked@example.com', 'pending', now)
  const row = [
    'bob@example.com',
    '-Bob, "the second"',
    '5035550134',
    '',
    '',
    '',
    '',
    'One\n  two\n\nthree',
  ]
  await did(row, ["'=quoted@example.com", '@SUM', '', '', '', '', '', ''])
  const { number } = await db.customerRecord.findFirstOrThrow({ where: { email: ADA } })
  for (const text of ['Rang us.\n[2026-01-01T00:00:00.000Z, Eve] No.', '=1+1'])
    await addCustomerNote(olive, { number, formId: randomUUID(), text }, now)
  const file = await exportedAs(olive, 'customers')
  expect(file).toContain(`"'-Bob, ""the second"""`)
  const before = await db.auditEntry.count({ where: { action: 'customer.imported' } })
  const again = await sentAs(olive, 'customers', file)
  expect(new Set(await effectsOf(olive, again))).toEqual(new Set(['same']))
  await ran(olive, again)
  expect(await db.auditEntry.count({ where: { action: 'customer.imported' } })).toBe(before)

  await emptyTables(['"CustomerRecord"', '"CustomerContact"', '"Subscriber"'])
  expect(await ran(olive, await sentAs(olive, 'customers', file))).toMatchObject({ status: 'done' })
  expect(await exportedAs(olive, 'customers')).toBe(file)
})

test('two files with the same people at once make each of them once', async () => {
  const rows = Array.from({ length: 30 }, (_, n): Cell[] => [
    `p${n}@example.com`,
    `P ${n}`,
    '',
    'subscribed',
    ...proof,
    'Note',
  ])
  const [one, two] = [await sent(...rows), await sent(...rows.toReversed())]
  await Promise.all([ran(olive, one, { allOrNothing: true }), ran(olive, two)])
  expect(await db.customerRecord.count()).toBe(30)
  expect(await db.consent.count()).toBe(30)
  expect(await db.customerNote.count()).toBe(30)
  expect(await db.auditEntry.count({ where: { action: 'customer.imported' } })).toBe(30)
})

test('the rows of a file go after two weeks, and one that never ran cannot run', async () => {
  const importId = await sent([ADA, 'Ada', '', '', '', '', '', ''])
  const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)
  await forgetSentFiles(inDays(13))
  expect(await db.importRow.count()).toBe(1)
  await forgetSentFiles(inDays(15))
  expect(await db.importRow.count()).toBe(0)
  expect(await ran(olive, importId)).toMatchObject({ outcome: 'already', status: 'cancelled' })
  expect(await records()).toEqual([])
})
