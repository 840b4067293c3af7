import { beforeEach, expect, test } from 'vitest'
import { findGuide } from '#app/guides/find-guide.server'
import { recallOpenGuides } from '#app/guides/open-guides.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aGuideOnTheDesk, lookedAt } from '#tests/factories/guide-desk'
import { aGuide, aText } from '#tests/factories/guide'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'
import { emptyDatabase } from '#tests/setup/database'
import { beginDraft } from './begin-draft.server'
import { checkTyped } from './check-typed.server'
import { findVersion } from './draft-version.server'
import { linksToGuide } from './links-to-guide.server'
import { publishDraft } from './publish-draft.server'
import { publishDueGuides, scheduleDraft } from './schedule-draft.server'
import { withdrawGuide } from './withdraw-guide.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T12:00:00Z')
let olive: Actor
let cal: Actor

beforeEach(async () => {
  await emptyDatabase()
  olive = await aStaffMember('owner')
  cal = await aStaffMember('catalog')
})

test('a guide taken offline is there for nobody but staff, and its schedule does not bring it back', async () => {
  const desk = await aGuideOnTheDesk()
  await scheduleDraft(olive, { ...lookedAt(desk), at: later }, now)
  const asked = { guideId: desk.id, published: 1 }
  expect(await withdrawGuide(await aStaffMember('support'), asked, now)).toEqual({
    kind: 'not-allowed',
  })
  expect(await withdrawGuide(olive, { ...asked, published: 7 }, now)).toEqual({ kind: 'moved-on' })
  expect(await recallOpenGuides(now)).toContain(desk.slug)
  expect(await withdrawGuide(cal, asked, now)).toEqual({ kind: 'withdrawn' })
  expect(await findGuide(db, desk.slug)).toBeNull()
  expect(await recallOpenGuides(now)).not.toContain(desk.slug)
  await publishDueGuides(later)
  expect(await findGuide(db, desk.slug)).toBeNull()
  // A second press finds it done, and leaves no second row.
  expect(await withdrawGuide(cal, asked, now)).toEqual({ kind: 'withdrawn' })
  expect(await db.auditEntry.count({ where: { action: 'guide.withdrawn' } })).toBe(1)

  const begun = await beginDraft(olive, { guideId: desk.id, from: 1 }, now)
  if (begun.kind !== 'begun') throw new Error('No draft of what was offline')
  const { id: versionId, revision } = (await findVersion(db, desk.id, { id: begun.versionId }))!
  const again = { guideId: desk.id, versionId, revision, replaces: null, confirmed: [] }
  expect(await publishDraft(olive, again, now)).toEqual({ kind: 'published' })
  expect(await findGuide(db, desk.slug)).not.toBeNull()
})

test('what links to a guide is told before it goes offline', async () => {
  const desk = await aGuideOnTheDesk([{ number: 1 }], { slug: 'large-pores' })
  const blocks = [aText('New? Read [how it works](/guides/large-pores#by-noon).')]
  await aGuide({ slug: 'oily-days' }, [{ number: 1, title: 'Oily days', blocks }])
  expect(await linksToGuide(desk)).toEqual(['the menu', 'the front page', '“Oily days”'])
})

test('a block is checked as it is typed, and nothing is saved by it', async () => {
  const desk = await aGuideOnTheDesk([
    { number: 1 },
    { number: 2, status: 'draft', blocks: ['A.', 'B.'].map(aText) },
  ])
  const { slug } = await aProduct({})
  const of = { guideId: desk.id, versionId: desk.draft.id }
  const item = { kind: 'product' as const, product: slug, why: 'It shrinks pores.' }
  const checked = await checkTyped(of, { kind: 'item', list: 'blocks', at: 1, item }, now)
  expect(checked).toContainEqual(
    expect.objectContaining({
      ...{ level: 'stops', place: { list: 'blocks', at: 1 } },
      claim: expect.objectContaining({ phrase: 'shrinks' }) as unknown,
    }),
  )
  const head = { title: '', summary: 'Oil by noon.', reviewedOn: '2026-11-01' }
  expect(await checkTyped(of, { kind: 'head', head }, now)).toMatchObject([
    { level: 'stops', message: 'It has no title' },
  ])
  expect((await findVersion(db, desk.id, { status: 'draft' }))?.revision).toBe(1)
})
