import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/staff/permissions'
import { db } from '#app/platform/database.server'
import { aStaffMember } from '#tests/factories/staff'
import { aTreatment } from '#tests/factories/treatment'
import { answerContent } from './answer-content.server'
import type { ContentKey } from './content-kind'
import { requireContentEditor } from './kept-content.server'
import { readContent } from './read-content.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T10:05:00Z')
let cal: Actor
let key: ContentKey

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  key = { kind: 'treatment', id: (await aTreatment()).id }
})

/** The form of a treatment as its editor was opened, with another name. */
async function typed(intent: string, name: string, at = now, more: Record<string, string> = {}) {
  const { base, ticket, note } = await readContent(cal, key, at)
  const body = new URLSearchParams({ intent, base, ticket, note, name, ...more })
  return new Request(`http://shop/admin/treatments/${key.id}`, { method: 'POST', body })
}

const nameSeenBy = async (actor: Actor) => {
  const { values, keptAt } = await readContent(actor, key, later)
  return keptAt ? values['name'] : 'as it is saved'
}

test('what is typed is there again for its person alone, until they save it', async () => {
  await answerContent(await typed('keep', 'Half a na'), cal, key, now)
  expect(await nameSeenBy(cal)).toBe('Half a na')
  expect(await nameSeenBy(await aStaffMember('owner'))).toBe('as it is saved')
  const late = await typed('keep', 'Half a na')
  const saved = await answerContent(await typed('save', 'Facial'), cal, key, now).catch(
    (answer: unknown) => answer,
  )
  expect(saved).toMatchObject({ status: 303 })
  expect(await nameSeenBy(cal)).toBe('as it is saved')
  // What was under way when it was saved comes late, and changes nothing.
  await answerContent(late, cal, key, later)
  expect(await nameSeenBy(cal)).toBe('as it is saved')
  await answerContent(await typed('keep', 'Another', later), cal, key, later)
  expect(await nameSeenBy(cal)).toBe('Another')
})

test('what is typed upon an older version is kept upon that, so that the difference is shown', async () => {
  await answerContent(await typed('keep', 'Mine'), cal, key, now)
  const olive = await aStaffMember('owner')
  const { base, ticket } = await readContent(olive, key, now)
  const body = new URLSearchParams({ intent: 'save', base, ticket, note: '', name: 'Theirs' })
  const form = new Request('http://shop/', { method: 'POST', body })
  await answerContent(form, olive, key, now).catch(() => null)
  const answer = await answerContent(await typed('save', 'Mine'), cal, key, later)
  expect(answer.data.conflict).toMatchObject({ by: olive.name })
  expect(await nameSeenBy(cal)).toBe('Mine')
})

test('a reason that is too long is said beside its field, and all that was typed comes back', async () => {
  const more = { note: 'why '.repeat(60), publishAt: '2027-01-04T09:00' }
  const { data, init } = await answerContent(await typed('save', 'Mine', now, more), cal, key, now)
  expect(init?.status).toBe(400)
  expect(data).toMatchObject({
    ...{ note: more.note.trim(), publishAt: more.publishAt },
    problems: { note: ['Keep it under 200 characters'] },
    values: { name: 'Mine' },
  })
  expect(await db.recordVersion.count()).toBe(0)
})

test('who takes their own draft off the schedule goes on with what they typed, upon that', async () => {
  await answerContent(await typed('save', 'Saved'), cal, key, now).catch(() => null)
  const planned = { status: 'scheduled', publishAt: later, publishById: cal.id } as const
  await db.recordVersion.updateMany({ where: { status: 'draft' }, data: planned })
  await answerContent(await typed('unschedule', 'Typed on', later), cal, key, later).catch(
    () => null,
  )
  expect(await nameSeenBy(cal)).toBe('Typed on')
  const { base } = await readContent(cal, key, later)
  const { id, revision } = await db.recordVersion.findFirstOrThrow({ where: { status: 'draft' } })
  expect(base).toBe(`${id}.${revision}`)
})

test('a form that comes when the session has ended is kept for whom it was made', async () => {
  const request = await typed('save', 'Typed for an hour')
  const answer = await requireContentEditor(request, key, later).catch((thrown: unknown) => thrown)
  expect(answer).toMatchObject({ status: 302 })
  expect(await nameSeenBy(cal)).toBe('Typed for an hour')
})

test('a ticket that is another form’s, or whose person may not any more, keeps nothing', async () => {
  const other = await aTreatment({ slug: 'another' })
  const request = await typed('save', 'Not here')
  await requireContentEditor(request, { ...key, id: other.id }, later).catch(() => null)
  const late = await typed('save', 'Not any more')
  await db.staffUser.update({ where: { id: cal.id }, data: { role: 'readonly' } })
  await requireContentEditor(late, key, later).catch(() => null)
  expect(await db.keptForm.count()).toBe(0)
})
