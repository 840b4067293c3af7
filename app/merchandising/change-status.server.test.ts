import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'
import { runJobs } from '#tests/setup/run-jobs'
import { changeStatus, readBatch, undoBatch } from './change-status.server'
import { duplicateProduct } from './duplicate-product.server'
import { readEdited } from './read-values.server'
import { publishDue, scheduleProduct } from './schedule-product.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-27T10:00:00Z')
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
})

const statusOf = async (id: string) =>
  (await db.product.findUniqueOrThrow({ where: { id } })).status
const listed = (id: string) => db.listing.count({ where: { productId: id } })

async function archive(...ids: string[]): Promise<string> {
  const done = await changeStatus(cal, { ids, status: 'archived' }, now)
  return done!.batchId
}

test('many are archived at once, leave the shop’s lists, and each has its row in the trail', async () => {
  const [one, two] = [await aProduct(), await aProduct()]
  const batchId = await archive(one.id, two.id)
  for (const { id } of [one, two]) {
    expect(await statusOf(id)).toBe('archived')
    expect(await listed(id)).toBe(0)
    expect(await db.auditEntry.findMany({ where: { recordId: id } })).toMatchObject([
      { action: 'product.archived', before: { status: 'active' }, after: { status: 'archived' } },
    ])
  }
  expect(await readBatch(cal, batchId)).toMatchObject({ changed: 2, refused: [], isUndone: false })
})

test('undo puts back what nobody changed since, once, for who did it', async () => {
  const [one, two] = [await aProduct(), await aProduct()]
  const batchId = await archive(one.id, two.id)
  await changeStatus(await aStaffMember('owner'), { ids: [two.id], status: 'draft' }, now)
  expect(await undoBatch(await aStaffMember('owner'), batchId, now)).toBe('already')
  const undone = await Promise.all([undoBatch(cal, batchId, now), undoBatch(cal, batchId, now)])
  expect(undone.filter((each) => each !== 'already')).toEqual([{ back: 1, kept: 1 }])
  expect([await statusOf(one.id), await statusOf(two.id)]).toEqual(['active', 'draft'])
  expect(await listed(one.id)).toBe(1)
})

test('undo puts a draft back on the schedule that it was on, unless its day has passed', async () => {
  const { id } = await aProduct({ status: 'draft' })
  const waiting = { publishAt: later, publishById: cal.id }
  const olive = await aStaffMember('owner')
  await scheduleProduct(cal, { id, at: later }, now)
  const undone = async (at: Date) => {
    const done = await changeStatus(olive, { ids: [id], status: 'archived' }, now)
    await undoBatch(olive, done!.batchId, at)
    return db.product.findUnique({ where: { id } })
  }
  expect(await undone(now)).toMatchObject({ status: 'draft', ...waiting })
  expect(await undone(later)).toMatchObject({ status: 'draft', publishAt: null, publishById: null })
})

test('what may not be on sale is left out and named, the rest is published', async () => {
  const good = await aProduct({ status: 'draft' })
  const bad = await aProduct({ status: 'draft', regulatoryClass: 'otc_drug', name: 'Acne Wash' })
  const done = await changeStatus(cal, { ids: [good.id, bad.id], status: 'active' }, now)
  expect(await readBatch(cal, done!.batchId)).toMatchObject({
    changed: 1,
    refused: [
      {
        name: 'Acne Wash',
        reason: 'Drug Facts need each active ingredient with its strength and purpose',
      },
    ],
  })
  expect([await statusOf(good.id), await statusOf(bad.id)]).toEqual(['active', 'draft'])
})

test('roles without the permission change nothing', async () => {
  const { id } = await aProduct({ status: 'draft' })
  const support = await aStaffMember('support')
  expect(await changeStatus(support, { ids: [id], status: 'archived' }, now)).toBeNull()
  expect(await duplicateProduct(support, { id, copyId: randomUUID() }, now)).toBeNull()
  expect(await scheduleProduct(support, { id, at: later }, now)).toEqual({ kind: 'not-allowed' })
  expect(await db.auditEntry.count()).toBe(0)
})

test('a scheduled draft goes on sale when its time has come, in the name of who scheduled it', async () => {
  const { id } = await aProduct({ status: 'draft' })
  expect(await scheduleProduct(cal, { id, at: later }, now)).toEqual({ kind: 'done' })
  await publishDue(now)
  expect(await statusOf(id)).toBe('draft')
  await publishDue(later)
  await publishDue(later)
  expect(await statusOf(id)).toBe('active')
  expect(await listed(id)).toBe(1)
  const trail = await db.auditEntry.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } })
  expect(trail.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['product.scheduled', cal.name],
    ['product.published', cal.name],
  ])
})

test('what may not be on sale any more comes off the schedule, and staff are told', async () => {
  const { id } = await aProduct({ status: 'draft', name: 'Calm Serum' })
  await scheduleProduct(cal, { id, at: later }, now)
  await db.product.update({ where: { id }, data: { description: '' } })
  await publishDue(later)
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({
    status: 'draft',
    publishAt: null,
  })
  expect(await db.staffNotice.findMany()).toMatchObject([
    { message: 'Calm Serum was to go on sale and did not: Describe it.' },
  ])
})

test.each([
  ['disabled', { disabledAt: now }],
  ['given another role', { role: 'fulfilment' as const }],
])('nothing goes on sale in the name of somebody who was %s meanwhile', async (_, change) => {
  const { id } = await aProduct({ status: 'draft', name: 'Calm Serum' })
  await scheduleProduct(cal, { id, at: later }, now)
  await db.staffUser.update({ where: { id: cal.id }, data: change })
  await publishDue(later)
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({
    status: 'draft',
    publishAt: null,
  })
  expect(await db.staffNotice.findMany()).toMatchObject([
    { message: expect.stringContaining('whoever scheduled it may not') as string },
  ])
})

test('a product that cannot be put on sale by an accident holds up none after it', async () => {
  const [bad, good] = [await aProduct({ status: 'draft' }), await aProduct({ status: 'draft' })]
  await scheduleProduct(cal, { id: bad.id, at: new Date(later.getTime() - 1) }, now)
  await scheduleProduct(cal, { id: good.id, at: later }, now)
  await db.$executeRawUnsafe(
    `ALTER TABLE "Product" ADD CONSTRAINT "stays_draft" CHECK ("id" <> '${bad.id}' OR "status" = 'draft')`,
  )
  try {
    await expect(publishDue(later)).rejects.toThrow('stays_draft')
  } finally {
    await db.$executeRaw`ALTER TABLE "Product" DROP CONSTRAINT "stays_draft"`
  }
  expect([await statusOf(bad.id), await statusOf(good.id)]).toEqual(['draft', 'active'])
})

test('only a draft waits, and only for a time to come', async () => {
  const active = await aProduct()
  const draft = await aProduct({ status: 'draft' })
  expect(await scheduleProduct(cal, { id: active.id, at: later }, now)).toEqual({ kind: 'not-now' })
  expect(await scheduleProduct(cal, { id: draft.id, at: now }, now)).toEqual({ kind: 'not-now' })
})

test('a draft comes off the schedule once, however often that is asked', async () => {
  const { id } = await aProduct({ status: 'draft' })
  await scheduleProduct(cal, { id, at: later }, now)
  for (let press = 0; press < 2; press++)
    expect(await scheduleProduct(cal, { id, at: null }, now)).toEqual({ kind: 'done' })
  await publishDue(later)
  expect(await statusOf(id)).toBe('draft')
  const trail = await db.auditEntry.findMany({ orderBy: { id: 'asc' } })
  expect(trail.map(({ action }) => action)).toEqual(['product.scheduled', 'product.unscheduled'])
})

const copyOf = (id: string) => duplicateProduct(cal, { id, copyId: randomUUID() }, now)

test('a copy is a draft with an address and SKUs of its own, and so is a copy of a copy', async () => {
  const { id } = await aProduct({
    slug: 'calm',
    picture: true,
    keys: [{ name: 'Niacinamide', strength: '5%' }],
  })
  const first = await copyOf(id)
  const second = await copyOf(first!.id)
  const copies = [await readEdited(db, first!.id), await readEdited(db, second!.id)]
  expect(copies).toMatchObject([
    {
      product: { slug: 'calm-copy', status: 'draft' },
      pictures: [{ alt: 'Niacinamide Serum' }],
      values: { keyIngredients: 'Niacinamide 5%', sizes: [{ price: '12.00' }] },
    },
    { product: { slug: 'calm-copy-2' } },
  ])
})

test('a copy has an address and SKUs that nobody has, whatever became of the first copy', async () => {
  const { id } = await aProduct({ slug: 'calm' })
  const first = await copyOf(id)
  await db.product.update({ where: { id: first!.id }, data: { slug: 'renamed' } })
  const second = await copyOf(id)
  expect((await readEdited(db, second!.id))?.product.slug).toBe('calm-copy-2')
})

test('two who copy one product at once make two copies, and two presses of one form one', async () => {
  const { id } = await aProduct({ slug: 'calm' })
  const [form, other] = [
    { id, copyId: randomUUID() },
    { id, copyId: randomUUID() },
  ]
  const copies = await Promise.all(
    [form, form, other].map((sent) => duplicateProduct(cal, sent, now)),
  )
  expect(copies).toEqual([form, form, other].map(({ copyId }) => ({ id: copyId })))
  const slugs = await db.product.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  expect(slugs.map(({ slug }) => slug)).toEqual(['calm', 'calm-copy', 'calm-copy-2'])
  expect(await db.auditEntry.count({ where: { action: 'product.created' } })).toBe(2)
})

test('the clock’s job is known to the queue', async () => {
  await db.$executeRaw`SELECT graphile_worker.add_job('publish-due-products')`
  await runJobs()
  expect(await db.staffNotice.count()).toBe(0)
})
