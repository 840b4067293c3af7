import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aPromotion } from '#tests/factories/promotion'
import { aStaffMember } from '#tests/factories/staff'
import { answerPromotionEditor } from './answer-editor.server'
import { requirePromotionEditor } from './kept-promotion.server'
import { readEditor, readNewEditor } from './read-editor.server'

const now = new Date('2026-03-10T12:00:00Z')
const later = new Date('2026-03-10T12:05:00Z')

let cato: Actor
beforeEach(async () => {
  cato = await aStaffMember('catalog')
})

const openNew = (at = now) => readNewEditor(cato, randomUUID(), at)

/** The form of a new promotion as its page was opened, with a name typed into it. */
async function typed(intent: string, name: string, at = now) {
  const { fields, keeping } = await openNew(at)
  const { formId = '', version } = fields
  const terms = { name, kind: 'percentage', percent: '10', codes: 'AUTUMN' }
  const body = new URLSearchParams({ intent, formId, version, ticket: keeping.ticket, ...terms })
  return new Request('http://shop/admin/promotions/new', { method: 'POST', body })
}

const send = (request: Request, at = now) =>
  answerPromotionEditor(request, cato, null, at).catch((thrown: unknown) => thrown)

test('what is typed into a new promotion is there again for its person, until it is saved', async () => {
  await send(await typed('keep', 'Half a na'))
  expect((await openNew()).typed).toMatchObject({ name: 'Half a na', codes: 'AUTUMN' })
  expect((await readNewEditor(await aStaffMember('owner'), randomUUID(), now)).typed).toBeNull()
  const late = await typed('keep', 'Half a na')
  expect(await send(await typed('save', 'Autumn'))).toMatchObject({ status: 303 })
  await send(late, later)
  expect((await openNew(later)).typed).toBeNull()
})

test('what was refused is kept, and can be discarded', async () => {
  await send(await typed('save', 'x'.repeat(200)))
  expect((await openNew()).typed).toMatchObject({ percent: '10' })
  expect(await send(await typed('discard', ''))).toMatchObject({ status: 303 })
  expect((await openNew()).typed).toBeNull()
})

test('a form that comes when the session has ended is kept for whom it was made', async () => {
  const request = await typed('save', 'Typed for an hour')
  const answer = await requirePromotionEditor(request, null, later).catch(
    (thrown: unknown) => thrown,
  )
  expect(answer).toMatchObject({ status: 302 })
  expect((await openNew(later)).typed).toMatchObject({ name: 'Typed for an hour' })
})

test('what is typed into one that is there is kept on what it was typed upon; as it is saved nothing is', async () => {
  const { id } = await aPromotion('SPRING')
  const edit = async (intent: string, name?: string) => {
    const editor = await readEditor(cato, id, now)
    if (!editor) throw new Error('There is no such promotion')
    const { version, ...fields } = editor.fields
    const body = new URLSearchParams({ intent, version, ticket: editor.keeping.ticket })
    for (const [field, value] of Object.entries({ ...fields, ...(name ? { name } : {}) }))
      for (const each of [value ?? ''].flat()) body.append(field, each)
    return answerPromotionEditor(
      new Request('http://shop/', { method: 'POST', body }),
      cato,
      id,
      now,
    )
  }
  await edit('keep', 'Mine')
  expect((await readEditor(cato, id, now))?.typed).toMatchObject({ name: 'Mine', version: '1' })
  await edit('keep')
  expect((await readEditor(cato, id, now))?.typed).toBeNull()
  expect(await db.keptForm.count()).toBe(0)
})
