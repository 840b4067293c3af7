import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { answerNewBundle, readNewBundle, requireNewBundle } from './new-bundle.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T10:05:00Z')
const typed = { id: randomUUID(), name: 'Evening', slug: 'evening' }
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
})

async function sent(more: Record<string, string>, at = now) {
  const { ticket } = (await readNewBundle(cal, at)).form
  const body = new URLSearchParams({ ...typed, ticket, ...more })
  return new Request('http://shop/admin/bundles/new', { method: 'POST', body })
}

const answer = async (more: Record<string, string>, at = now) =>
  answerNewBundle(await sent(more, at), cal, at).catch((thrown: unknown) => thrown)

const seenBy = async (actor: Actor) => {
  const { form, typed: seen } = await readNewBundle(actor, later)
  return form.keptAt ? seen : 'nothing'
}

test('what is typed is there again for its person alone, with the id that it is made under', async () => {
  await answer({ intent: 'keep' })
  expect(await seenBy(cal)).toEqual(typed)
  expect(await seenBy(await aStaffMember('owner'))).toBe('nothing')
  expect(await db.bundle.count()).toBe(0)
})

test('what could not be made is kept too, and gone once it is made', async () => {
  expect(await answer({ slug: 'Not An Address' })).toMatchObject({ init: { status: 400 } })
  expect(await seenBy(cal)).toMatchObject({ slug: 'Not An Address' })
  const late = await sent({ intent: 'keep' })
  expect(await answer({})).toMatchObject({ status: 303 })
  await answerNewBundle(late, cal, later)
  expect(await seenBy(cal)).toBe('nothing')
})

test('it is thrown away when asked, and where nothing is typed any more', async () => {
  await answer({ intent: 'keep' })
  await answer({ intent: 'keep', name: '', slug: '' })
  expect(await seenBy(cal)).toBe('nothing')
  await answer({ intent: 'keep' })
  expect(await answer({ intent: 'discard' })).toMatchObject({ status: 303 })
  expect(await seenBy(cal)).toBe('nothing')
})

test('a form that comes when the session has ended is kept for whom it was made', async () => {
  const thrown = await requireNewBundle(await sent({}), later).catch((to: unknown) => to)
  expect(thrown).toMatchObject({ status: 302 })
  expect(await seenBy(cal)).toEqual(typed)
})
