import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import type { ContentKind } from './content-kind'
import { answerNewContent, readNewContent, requireNewContent } from './new-content.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T10:05:00Z')
const named = { name: 'Evening', slug: 'evening', like: '', drawing: '' }
const KINDS: [kind: ContentKind, typed: Record<string, string>][] = [
  ['bundle', { id: randomUUID(), ...named }],
  ['location', { id: randomUUID(), ...named }],
  ['treatment', { id: randomUUID(), ...named, drawing: 'microneedling' }],
]
let olive: Actor

beforeEach(async () => {
  olive = await aStaffMember('owner')
})

describe.each(KINDS)('of a new %s', (kind, typed) => {
  async function sent(more: Record<string, string> = {}) {
    const page = await readNewContent(olive, kind, now)
    const body = new URLSearchParams({ ...typed, ticket: page?.form.ticket ?? '', ...more })
    return new Request('http://shop/admin/', { method: 'POST', body })
  }

  const answer = async (more: Record<string, string>) =>
    answerNewContent(await sent(more), olive, kind, now).catch((thrown: unknown) => thrown)

  const seenBy = async (actor: Actor) => {
    const page = await readNewContent(actor, kind, later)
    return page?.form.keptAt ? page.typed : 'nothing'
  }

  test('what is typed is there again for its person alone, with the id that it is made under', async () => {
    await answer({ intent: 'keep' })
    expect(await seenBy(olive)).toEqual(typed)
    expect(await seenBy(await aStaffMember('owner'))).toBe('nothing')
    expect(await db.auditEntry.count()).toBe(0)
  })

  test('a name that is far too long is kept as it was typed, and said to be', async () => {
    const name = 'x'.repeat(1000)
    expect(await answer({ intent: 'keep', name })).toMatchObject({ init: { status: 200 } })
    expect(await answer({ name })).toMatchObject({
      data: { problems: { name: [expect.stringContaining('under 80')] } },
    })
    expect(await seenBy(olive)).toMatchObject({ name })
  })

  test('what could not be made is kept too, and gone once it is made', async () => {
    expect(await answer({ slug: 'Not An Address' })).toMatchObject({ init: { status: 400 } })
    expect(await seenBy(olive)).toMatchObject({ slug: 'Not An Address' })
    const late = await sent({ intent: 'keep' })
    expect(await answer({})).toMatchObject({ status: 303 })
    await answerNewContent(late, olive, kind, later)
    expect(await seenBy(olive)).toBe('nothing')
  })

  test('a form that is sent with other words after it was made loses none, and makes another', async () => {
    expect(await answer({})).toMatchObject({ status: 303 })
    expect(await answer({})).toMatchObject({ status: 303 })
    const other = { name: 'Morning', slug: 'morning' }
    const refused = await answer(other)
    expect(refused).toMatchObject({
      init: { status: 409 },
      data: { typed: other, problems: { name: [expect.stringContaining('“Evening”')] } },
    })
    const { id } = z
      .object({ data: z.object({ typed: z.object({ id: z.string() }) }) })
      .parse(refused).data.typed
    expect(await answer({ ...other, id })).toMatchObject({ status: 303 })
    expect(await db.auditEntry.count({ where: { action: 'content.created' } })).toBe(2)
  })

  test('it is thrown away when asked, and where nothing is typed any more', async () => {
    await answer({ intent: 'keep' })
    await answer({ intent: 'keep', name: '', slug: '', drawing: '' })
    expect(await seenBy(olive)).toBe('nothing')
    await answer({ intent: 'keep' })
    expect(await answer({ intent: 'discard' })).toMatchObject({ status: 303 })
    expect(await seenBy(olive)).toBe('nothing')
  })

  test('a form that comes when the session has ended is kept for whom it was made', async () => {
    const thrown = await requireNewContent(await sent(), kind, later).catch((to: unknown) => to)
    expect(thrown).toMatchObject({ status: 302 })
    expect(await seenBy(olive)).toEqual(typed)
  })
})

test('what is typed of a bundle is not in the form of a treatment', async () => {
  const [, typed] = KINDS[0]!
  const body = new URLSearchParams({ ...typed, intent: 'keep' })
  const request = new Request('http://shop/admin/bundles/new', { method: 'POST', body })
  await answerNewContent(request, olive, 'bundle', now)
  expect((await readNewContent(olive, 'treatment', later))?.typed.name).toBe('')
})

test('a clinic’s person has no form of a new studio, and keeps none', async () => {
  const clio = await aStaffMember('clinic', { locationId: (await aLocation()).id })
  expect(await readNewContent(clio, 'location', now)).toBeNull()
  const body = new URLSearchParams({ ...KINDS[1]![1], intent: 'keep' })
  const request = new Request('http://shop/admin/studios/new', { method: 'POST', body })
  const refused = await answerNewContent(request, clio, 'location', now).catch((no: unknown) => no)
  expect(refused).toMatchObject({ status: 403 })
  expect(await db.keptForm.count()).toBe(0)
})
