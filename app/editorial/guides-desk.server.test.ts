import { beforeEach, expect, test } from 'vitest'
import { findGuide } from '#app/guides/find-guide.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aGuideOnTheDesk, lookedAt } from '#tests/factories/guide-desk'
import { aText } from '#tests/factories/guide'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'
import { emptyDatabase } from '#tests/setup/database'
import { beginDraft, discardDraft } from './begin-draft.server'
import type { DraftEdit } from './change-list.server'
import { createGuide } from './create-guide.server'
import type { DraftBlock } from './draft-content'
import { findVersion } from './draft-version.server'
import { editDraft } from './edit-draft.server'
import { fingerprint } from './fingerprint.server'
import { placeGuide, seenPlace } from './place-guide.server'
import { publishDraft } from './publish-draft.server'
import { publishDueGuides, scheduleDraft, unscheduleDraft } from './schedule-draft.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T12:00:00Z')
let olive: Actor
let cal: Actor

beforeEach(async () => {
  await emptyDatabase()
  olive = await aStaffMember('owner')
  cal = await aStaffMember('catalog')
})

type Desk = Awaited<ReturnType<typeof aGuideOnTheDesk>>

const text = (words: string) => aText(words) as DraftBlock
const edited = (actor: Actor, { id, draft }: Desk, edit: DraftEdit) =>
  editDraft(actor, { guideId: id, versionId: draft.id, edit }, now)
const save = (actor: Actor, desk: Desk, at: number, from: string, to: string) =>
  edited(actor, desk, {
    ...{ kind: 'save', list: 'blocks', at, item: text(to) },
    seen: fingerprint(text(from)),
  })
const draftOf = async ({ id }: Desk) => (await findVersion(db, id, { status: 'draft' }))!
const words = async (desk: Desk) =>
  (await draftOf(desk)).blocks.map((block) =>
    block.kind === 'text' && block.parts[0]?.kind === 'paragraph'
      ? block.parts[0].text
      : block.kind,
  )
const abc = () =>
  aGuideOnTheDesk([
    { number: 1 },
    { number: 2, status: 'draft', blocks: ['A.', 'B.', 'C.'].map(text) },
  ])

test('two people who write on different blocks both keep theirs, though one of them moved', async () => {
  const desk = await abc()
  await edited(olive, desk, {
    ...{ kind: 'move', list: 'blocks', at: 0, by: 1 },
    seen: fingerprint(text('A.')),
  })
  expect(await save(cal, desk, 0, 'A.', 'A by Cal.')).toEqual({ kind: 'saved', at: 1 })
  expect(await save(olive, desk, 2, 'C.', 'C by Olive.')).toEqual({ kind: 'saved', at: 2 })
  expect(await words(desk)).toEqual(['B.', 'A by Cal.', 'C by Olive.'])
})

test('of two who write on one block the second is told what the first wrote, and can decide', async () => {
  const desk = await abc()
  const outcomes = await Promise.all([
    save(olive, desk, 1, 'B.', 'B by Olive.'),
    save(cal, desk, 1, 'B.', 'B by Cal.'),
  ])
  const refused = outcomes.find(({ kind }) => kind === 'changed')
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'saved'])
  if (refused?.kind !== 'changed') throw new Error('nobody was told')
  const [, kept = ''] = await words(desk)
  expect(refused).toMatchObject({ theirs: text(kept), seen: fingerprint(text(kept)) })
  expect(await save(cal, desk, 1, kept, 'B by both.')).toEqual({ kind: 'saved', at: 1 })
})

test('a button that is pressed twice does its work once', async () => {
  const desk = await abc()
  const add = { kind: 'add', list: 'blocks', at: 1, item: text('New.') } as const
  const seenC = fingerprint(text('C.'))
  const out = { kind: 'remove', list: 'blocks', at: 3, revision: 2, seen: seenC } as const
  const down = {
    kind: 'move',
    list: 'blocks',
    at: 0,
    by: 1,
    seen: fingerprint(text('A.')),
  } as const
  for (const edit of [add, out, down])
    for (const press of [1, 2])
      expect(await edited(olive, desk, edit), `${press}`).toMatchObject({ kind: 'saved' })
  expect(await words(desk)).toEqual(['New.', 'A.', 'B.'])
  expect((await draftOf(desk)).revision).toBe(4)
  expect(await db.auditEntry.count()).toBe(3)
})

test('what somebody changed is not removed by a form that was opened before', async () => {
  const desk = await abc()
  await save(olive, desk, 1, 'B.', 'B by Olive.')
  const seen = fingerprint(text('B.'))
  const outcome = await edited(cal, desk, {
    kind: 'remove',
    list: 'blocks',
    at: 1,
    seen,
    revision: 1,
  })
  expect(outcome).toMatchObject({ kind: 'changed', by: olive.name })
  expect(await words(desk)).toEqual(['A.', 'B by Olive.', 'C.'])
})

test('what stands above the guide is kept from being overwritten too', async () => {
  const desk = await abc()
  const { title, summary, reviewedOn } = await draftOf(desk)
  const seen = fingerprint({ title, summary, reviewedOn })
  const head = { title: 'By Olive', summary, reviewedOn: '2026-11-20' }
  expect(await edited(olive, desk, { kind: 'head', seen, head })).toMatchObject({ kind: 'saved' })
  const mine = { ...head, title: 'By Cal' }
  expect(await edited(cal, desk, { kind: 'head', seen, head: mine })).toMatchObject({
    ...{ kind: 'changed', by: olive.name, theirs: head },
  })
  expect(await draftOf(desk)).toMatchObject(head)
})

test('nothing of a draft is seen before it is published, and all of it at once after', async () => {
  const desk = await abc()
  expect(JSON.stringify(await findGuide(db, desk.slug))).not.toContain('C.')
  expect(await publishDraft(cal, lookedAt(desk), now)).toEqual({ kind: 'published' })
  expect(JSON.stringify(await findGuide(db, desk.slug))).toContain('C.')
  const published = await findVersion(db, desk.id, { status: 'published' })
  expect(published).toMatchObject({ number: 2, publishedBy: cal.name })
})

test('of two who publish one draft at once one does, and a draft saved meanwhile is looked at again', async () => {
  const desk = await abc()
  const outcomes = await Promise.all([
    publishDraft(olive, lookedAt(desk), now),
    publishDraft(cal, lookedAt(desk), now),
  ])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['no-draft', 'published'])
  const next = await abc()
  await save(olive, next, 0, 'A.', 'A by Olive.')
  expect(await publishDraft(cal, lookedAt(next), now)).toEqual({ kind: 'changed', by: olive.name })
})

test('a claim about a product cannot be published, one about skin only by whoever confirms it', async () => {
  const { slug } = await aProduct({})
  const claiming = await aGuideOnTheDesk([
    { status: 'draft', blocks: [{ kind: 'product', product: slug, why: 'It shrinks pores.' }] },
  ])
  expect(
    await publishDraft(cal, { ...lookedAt(claiming), confirmed: ['shrinks'] }, now),
  ).toMatchObject({
    kind: 'unfit',
  })
  const prose = await aGuideOnTheDesk([
    { status: 'draft', blocks: [text('Botulinum toxin is injected by a clinician.')] },
  ])
  expect(await publishDraft(cal, lookedAt(prose), now)).toEqual({
    ...{ kind: 'unconfirmed', phrases: ['botulinum'] },
  })
  const confirmed = ['botulinum', 'not there']
  expect(await publishDraft(cal, { ...lookedAt(prose), confirmed }, now)).toEqual({
    kind: 'published',
  })
  const row = await db.auditEntry.findFirst({ where: { action: 'guide.published' } })
  expect(row).toMatchObject({ actorName: cal.name, after: { version: 1, confirmed: 'botulinum' } })
})

test('a draft goes out by itself when it is due, in the name of whoever scheduled it', async () => {
  const desk = await abc()
  expect(await scheduleDraft(cal, { ...lookedAt(desk), at: now }, now)).toEqual({ kind: 'not-now' })
  await scheduleDraft(cal, { ...lookedAt(desk), at: later }, now)
  await publishDueGuides(now)
  expect((await draftOf(desk)).publishAt).toEqual(later)
  await save(olive, desk, 0, 'A.', 'A by Olive.')
  await publishDueGuides(later)
  await publishDueGuides(later)
  expect(JSON.stringify(await findGuide(db, desk.slug))).toContain('A by Olive.')
  const rows = await db.auditEntry.findMany({ where: { action: 'guide.published' } })
  expect(rows).toMatchObject([{ actorName: cal.name, after: { version: 2, scheduled: true } }])
})

test('what became unfit comes off the schedule, and staff are told', async () => {
  const desk = await abc()
  await scheduleDraft(cal, { ...lookedAt(desk), at: later }, now)
  await edited(olive, desk, {
    ...{ kind: 'add', list: 'blocks', at: 0, item: { kind: 'product', product: '', why: '' } },
  })
  await publishDueGuides(later)
  expect((await draftOf(desk)).publishAt).toBeNull()
  expect(await db.staffNotice.findMany()).toMatchObject([
    {
      kind: 'unpublished-guide',
      message: expect.stringContaining('was to be published') as string,
    },
  ])
})

test.each([
  ['disabled', { disabledAt: now }],
  ['given another role', { role: 'fulfilment' as const }],
])('nothing goes out in the name of somebody who was %s meanwhile', async (_, change) => {
  const desk = await abc()
  await scheduleDraft(cal, { ...lookedAt(desk), at: later }, now)
  await db.staffUser.update({ where: { id: cal.id }, data: change })
  await publishDueGuides(later)
  expect((await draftOf(desk)).publishAt).toBeNull()
  expect(await db.staffNotice.findMany()).toMatchObject([
    { message: expect.stringContaining('whoever scheduled it may not') as string },
  ])
})

test('a draft taken off the schedule stays a draft', async () => {
  const desk = await abc()
  await scheduleDraft(cal, { ...lookedAt(desk), at: later }, now)
  expect(await unscheduleDraft(cal, { guideId: desk.id, versionId: desk.draft.id }, now)).toBe(
    'done',
  )
  await publishDueGuides(later)
  expect((await draftOf(desk)).number).toBe(2)
})

test('an old version is restored as a new draft, once, and nothing is lost', async () => {
  const desk = await aGuideOnTheDesk([
    { number: 1, status: 'superseded', title: 'Old', blocks: [text('Old words.')] },
    { number: 2 },
    { number: 3, status: 'draft' },
  ])
  const restored = await beginDraft(cal, { guideId: desk.id, from: 1 }, now)
  expect(await beginDraft(cal, { guideId: desk.id, from: 1 }, now)).toEqual(restored)
  expect(await draftOf(desk)).toMatchObject({ number: 4, title: 'Old', basedOn: 1 })
  expect(await db.guideVersion.count()).toBe(4)
  const again = await beginDraft(olive, { guideId: desk.id, from: 2 }, now)
  expect(again).toEqual(restored)
})

test('a draft is discarded as it was looked at, and a guide keeps its only version', async () => {
  const desk = await abc()
  await save(olive, desk, 0, 'A.', 'A by Olive.')
  expect(await discardDraft(cal, lookedAt(desk), now)).toBe('changed')
  expect(await discardDraft(cal, { ...lookedAt(desk), revision: 2 }, now)).toBe('discarded')
  const only = await aGuideOnTheDesk([{ status: 'draft' }])
  expect(await discardDraft(cal, lookedAt(only), now)).toBe('only-version')
})

test('what a guide no longer names is no broken recommendation of it', async () => {
  const desk = await abc()
  const kinds = ['gone', 'gone-too'].map((product) => ({
    ...{ occasion: `sold-out-recommendation:${desk.slug}:${product}`, kind: 'x', message: 'x' },
  }))
  const elsewhere = { occasion: 'sold-out-recommendation:other:gone', kind: 'x', message: 'x' }
  await db.staffNotice.createMany({ data: [...kinds, elsewhere] })
  await publishDraft(cal, lookedAt(desk), now)
  const open = await db.staffNotice.findMany({ where: { resolvedAt: null } })
  expect(open.map(({ occasion }) => occasion)).toEqual([elsewhere.occasion])
})

test('a new guide has an address of its own, and a second press makes no second one', async () => {
  const made = await createGuide(cal, { title: 'Sun & pores' }, now)
  expect(await createGuide(cal, { title: 'Sun & pores' }, now)).toEqual(made)
  const other = { title: 'Others', slug: 'sun-pores' }
  expect(await createGuide(cal, other, now)).toEqual({ kind: 'taken', slug: 'sun-pores' })
  expect(await db.guide.count()).toBe(1)
})

test('guides are put in order, and an address that readers know stays', async () => {
  const first = await aGuideOnTheDesk([{}], { slug: 'a', position: 0 })
  const second = await aGuideOnTheDesk([{ status: 'draft' }], { slug: 'b', position: 1 })
  const seen = seenPlace({ slug: 'b', place: 2 })
  const put = (guideId: string, slug: string, place: number, was = seen) =>
    placeGuide(cal, { guideId, seen: was, slug, place }, now)
  expect(await put(second.id, 'a', 1)).toEqual({ kind: 'taken' })
  expect(await put(second.id, 'c', 1)).toEqual({ kind: 'placed' })
  expect(await put(second.id, 'd', 1)).toEqual({ kind: 'changed' })
  const known = seenPlace({ slug: 'a', place: 2 })
  expect(await put(first.id, 'z', 2, known)).toEqual({ kind: 'address-is-known' })
  const order = await db.guide.findMany({ orderBy: { position: 'asc' } })
  expect(order.map(({ slug }) => slug)).toEqual(['c', 'a'])
})

test('whoever may only read changes nothing', async () => {
  const desk = await abc()
  const robin = await aStaffMember('readonly')
  const of = { guideId: desk.id, versionId: desk.draft.id }
  const item = { kind: 'routine', bundle: '' } as const
  const refusals = await Promise.all([
    createGuide(robin, { title: 'X' }, now),
    beginDraft(robin, { guideId: desk.id, from: 1 }, now),
    editDraft(robin, { ...of, edit: { kind: 'add', list: 'blocks', at: 0, item } }, now),
    publishDraft(robin, lookedAt(desk), now),
    scheduleDraft(robin, { ...lookedAt(desk), at: later }, now),
    placeGuide(robin, { guideId: desk.id, seen: '', place: 1 }, now),
  ])
  expect(refusals).toEqual(refusals.map(() => ({ kind: 'not-allowed' })))
  expect(await unscheduleDraft(robin, of, now)).toBe('not-allowed')
  expect(await discardDraft(robin, lookedAt(desk), now)).toBe('not-allowed')
  expect(await db.auditEntry.count()).toBe(0)
})
