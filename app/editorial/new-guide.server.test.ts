import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { answerNewGuide, readNewGuide, requireNewGuide } from './new-guide.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T10:05:00Z')
const typed = { title: 'Oily days', slug: '' }
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
})

async function sent(more: Record<string, string> = {}) {
  const { ticket } = (await readNewGuide(cal, now)).form
  const body = new URLSearchParams({ ...typed, ticket, ...more })
  return new Request('http://shop/admin/guides/new', { method: 'POST', body })
}

const answer = async (more: Record<string, string>) =>
  answerNewGuide(await sent(more), cal, now).catch((thrown: unknown) => thrown)

const seenByCal = async () => {
  const { form, typed: seen } = await readNewGuide(cal, later)
  return form.keptAt ? seen : 'nothing'
}

test('what is typed is there again until the guide is begun, and what comes late is not', async () => {
  await answer({ intent: 'keep' })
  expect(await seenByCal()).toEqual(typed)
  expect(await db.guide.count()).toBe(0)
  const late = await sent({ intent: 'keep' })
  expect(await answer({})).toMatchObject({ status: 303 })
  await answerNewGuide(late, cal, later)
  expect(await seenByCal()).toBe('nothing')
})

test('what could not be begun is kept with what is wrong beside it, and thrown away when asked', async () => {
  const refused = await answer({ title: '', slug: 'oily' })
  expect(refused).toMatchObject({
    init: { status: 400 },
    data: { error: { title: ['Give it a title'] } },
  })
  expect(await seenByCal()).toEqual({ title: '', slug: 'oily' })
  expect(await answer({ intent: 'discard' })).toMatchObject({ status: 303 })
  expect(await seenByCal()).toBe('nothing')
})

test('a form that comes when the session has ended is kept for whom it was made', async () => {
  const thrown = await requireNewGuide(await sent(), later).catch((to: unknown) => to)
  expect(thrown).toMatchObject({ status: 302 })
  expect(await seenByCal()).toEqual(typed)
})
