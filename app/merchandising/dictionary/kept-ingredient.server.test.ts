import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aDictionary } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { answerIngredient } from './answer-ingredient.server'
import { readIngredient } from './find-ingredients.server'
import {
  newIngredientOf,
  readNewIngredient,
  requireIngredientEditor,
  type AskedIngredient,
} from './kept-ingredient.server'

const now = new Date('2026-11-26T10:00:00Z')
const later = new Date('2026-11-26T10:05:00Z')
const retinal = {
  ...{ inciName: 'Hidden Retinal', plainName: 'retinal', aliases: 'Retinaldehyde\nretinal' },
  ...{ tags: ['retinoid', 'nut'], note: '' },
}
const fresh = (name = ''): AskedIngredient => ({ id: null, name })
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  await aDictionary()
})

const niacinamide = () => db.ingredient.findUniqueOrThrow({ where: { inciName: 'Niacinamide' } })

const keepingOf = async (asked: AskedIngredient, actor = cal, at = now) =>
  asked.id === null
    ? (await readNewIngredient(actor, asked.name, at))?.keeping
    : (await readIngredient(actor, asked.id, at))?.keeping

/** A form as it was opened, sent with what was typed. */
async function sent(asked: AskedIngredient, typed: Record<string, string | string[]>) {
  const ticket = (await keepingOf(asked))?.ticket ?? ''
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries({ version: '0', ...typed, ticket }))
    for (const each of [value].flat()) body.append(name, each)
  return new Request('http://shop/admin/ingredients/', { method: 'POST', body })
}

const answer = async (asked: AskedIngredient, typed: Record<string, string | string[]>) =>
  answerIngredient(await sent(asked, typed), cal, asked, now).catch((thrown: unknown) => thrown)

const seen = async (asked: AskedIngredient, actor = cal) =>
  (await keepingOf(asked, actor, later))?.kept?.typed ?? 'nothing'

test('what is typed of a new one is there again for its person alone, until it is saved', async () => {
  await answer(fresh(), { ...retinal, intent: 'keep' })
  expect(await seen(fresh())).toEqual(retinal)
  expect(await seen(fresh(), await aStaffMember('owner'))).toBe('nothing')
  const late = await sent(fresh(), { ...retinal, intent: 'keep' })
  expect(await answer(fresh(), { ...retinal, intent: 'save' })).toMatchObject({ status: 303 })
  await answerIngredient(late, cal, fresh(), later)
  expect(await seen(fresh())).toBe('nothing')
})

test('what was refused, or only looked at, is kept; it can be discarded', async () => {
  const claim = { ...retinal, tags: 'retinoid', note: 'It shrinks pores.' }
  expect(await answer(fresh(), { ...claim, intent: 'save' })).toMatchObject({
    init: { status: 400 },
  })
  expect(await seen(fresh())).toEqual({ ...claim, tags: ['retinoid'] })
  await answer(fresh(), { ...retinal, intent: 'check' })
  expect(await seen(fresh())).toEqual(retinal)
  expect(await answer(fresh(), { intent: 'discard' })).toMatchObject({ status: 303 })
  expect(await seen(fresh())).toBe('nothing')
})

test('two names of one label are typed about side by side, and a name alone is nothing typed', async () => {
  await answer(fresh('Retinal A'), { inciName: 'Retinal A', plainName: 'one', intent: 'keep' })
  await answer(fresh('Retinal B'), { inciName: 'Retinal B', intent: 'keep' })
  expect(await seen(fresh('Retinal A'))).toMatchObject({ plainName: 'one' })
  expect(await seen(fresh('Retinal B'))).toBe('nothing')
  const request = new Request('http://shop/admin/ingredients/new?name=%20Retinal%20A%20')
  expect(newIngredientOf(request)).toEqual(fresh('Retinal A'))
})

test('what is typed into one that is there is kept on what it was typed upon; as it is saved nothing is', async () => {
  const { id, aliases, version, inciName, plainName, tags } = await niacinamide()
  const asked = { id }
  const stored = { inciName, plainName, tags, aliases: aliases.join('\r\n'), note: '' }
  const form = { ...stored, version: String(version) }
  await answer(asked, { ...form, note: 'A vit', intent: 'keep' })
  await db.ingredient.update({ where: { id }, data: { plainName: 'B3', version: 2 } })
  expect(await keepingOf(asked)).toMatchObject({ kept: { base: '1', typed: { note: 'A vit' } } })
  expect(await answer(asked, { ...form, note: 'A vitamin.', intent: 'save' })).toMatchObject({
    init: { status: 409 },
    data: { theirs: { version: 2 } },
  })
  expect(await seen(asked)).toMatchObject({ note: 'A vitamin.' })
  await answer(asked, { ...form, plainName: 'B3', version: '2', intent: 'keep' })
  expect(await seen(asked)).toBe('nothing')
  expect(await db.keptForm.count()).toBe(0)
})

test('a form that comes when the session has ended is kept for whom it was made, and who only reads sees none', async () => {
  const asked = { id: (await niacinamide()).id }
  const typed = { ...retinal, version: '1', intent: 'save' }
  const thrown = await requireIngredientEditor(await sent(asked, typed), asked, later).catch(
    (to: unknown) => to,
  )
  expect(thrown).toMatchObject({ status: 302 })
  expect(await seen(asked)).toEqual(retinal)
  expect(await seen(asked, { ...cal, role: 'readonly' })).toBe('nothing')
  const reader = answerIngredient(
    await sent(asked, typed),
    { ...cal, role: 'readonly' },
    asked,
    now,
  )
  expect(await reader.catch((no: unknown) => no)).toMatchObject({ status: 403 })
})
