import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { answerLabels } from './answer-labels.server'
import { requireLabels } from './kept-label.server'
import type { LabelForm } from './label'
import { readLabelsPage } from './read-labels-page.server'
import { saveLabel } from './save-label.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T10:05:00Z')
const eyes: LabelForm = {
  ...{ kind: 'category', id: randomUUID(), version: 0 },
  ...{ name: 'Eye care', slug: 'eye-care', intro: '' },
}
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
})

const opened = async (search: string, actor = cal) => {
  const asked = { params: new URLSearchParams(search), freshId: randomUUID() }
  return (await readLabelsPage(actor, asked, now))?.form
}
const seen = async (search: string, actor = cal) => {
  const form = await opened(search, actor)
  return form?.keeping.keptAt ? form.typed : 'nothing'
}

/** The form as it was opened, sent with what was typed. */
async function sent(search: string, typed: object) {
  const ticket = (await opened(search))?.keeping.ticket ?? ''
  const texts = Object.entries(typed).map(([name, value]) => [name, String(value)])
  const body = new URLSearchParams([...texts, ['ticket', ticket]])
  return new Request(`http://shop/admin/categories?${search}`, { method: 'POST', body })
}

const answer = async (search: string, typed: object) =>
  answerLabels(await sent(search, typed), cal, now).catch((thrown: unknown) => thrown)

test('what is typed of a new one is there again for its person alone, until it is made', async () => {
  await answer('new=category', { ...eyes, intent: 'keep' })
  expect(await seen('new=category')).toEqual(eyes)
  expect(await seen('new=concern')).toBe('nothing')
  expect(await seen('new=category', await aStaffMember('owner'))).toBe('nothing')
  const late = await sent('new=category', { ...eyes, intent: 'keep' })
  expect(await answer('new=category', { ...eyes, intent: 'save' })).toMatchObject({ status: 303 })
  await answerLabels(late, cal, later)
  expect(await seen('new=category')).toBe('nothing')
})

test('what was refused is kept, and thrown away when asked or where nothing is typed any more', async () => {
  const odd = { ...eyes, slug: 'Eye Care' }
  expect(await answer('new=category', { ...odd, intent: 'save' })).toMatchObject({
    init: { status: 400 },
  })
  expect(await seen('new=category')).toEqual(odd)
  const { kind, id, version } = odd
  await answer('new=category', { kind, id, version, intent: 'keep' })
  expect(await seen('new=category')).toBe('nothing')
  await answer('new=category', { ...odd, intent: 'keep' })
  const discarded = await answer('new=category', { kind, id, version, intent: 'discard' })
  expect(discarded).toMatchObject({ status: 303 })
  expect(await seen('new=category')).toBe('nothing')
})

test('what is typed into one that is there stands upon what it was typed on; as it is saved nothing is', async () => {
  await saveLabel(cal, eyes, now)
  const search = `edit=${eyes.id}`
  const form = { ...eyes, version: 1 }
  await answer(search, { ...form, name: 'Around the e', intent: 'keep' })
  await saveLabel(cal, { ...form, name: 'Eyes' }, now)
  expect(await seen(search)).toMatchObject({ name: 'Around the e', version: 1 })
  expect(await answer(search, { ...form, name: 'Around the eye', intent: 'save' })).toMatchObject({
    ...{ init: { status: 409 }, data: { theirs: { name: 'Eyes', version: 2 } } },
  })
  expect(await seen(search)).toMatchObject({ name: 'Around the eye' })
  await answer(search, { ...form, version: 2, name: 'Eyes', intent: 'keep' })
  expect(await seen(search)).toBe('nothing')
  expect(await db.keptForm.count()).toBe(0)
})

test('a form that comes when the session has ended is kept for whom it was made', async () => {
  const request = await sent('new=concern', { ...eyes, kind: 'concern', intent: 'save' })
  const thrown = await requireLabels(request, later).catch((to: unknown) => to)
  expect(thrown).toMatchObject({ status: 302 })
  expect(await seen('new=concern')).toEqual({ ...eyes, kind: 'concern' })
  expect(await opened('new=concern', { ...cal, role: 'readonly' })).toBeNull()
})
