import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { shopChoices } from '#app/merchandising/find-products.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aGuide } from '#tests/factories/guide'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'
import { moveLabel, removeLabel } from './change-label.server'
import type { LabelForm } from './label'
import { saveLabel } from './save-label.server'

const now = new Date()
let cal: Actor
let form: LabelForm

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  form = {
    kind: 'category',
    id: randomUUID(),
    version: 0,
    name: 'Eye care',
    slug: 'eye-care',
    intro: '',
  }
})

const save = (change: Partial<LabelForm> = {}) => saveLabel(cal, { ...form, ...change }, now)
const rename = (change: Partial<LabelForm>) => save({ version: 1, ...change })

test('a new category is offered to products at once, and two presses make one', async () => {
  expect(await Promise.all([save(), save()])).toEqual([{ kind: 'saved' }, { kind: 'saved' }])
  const { categories } = await shopChoices()
  expect(categories.at(-1)).toEqual({ slug: 'eye-care', name: 'Eye care' })
  expect(await save({ id: randomUUID(), name: 'Eyes' })).toEqual({
    kind: 'invalid',
    problems: { slug: ['“Eye care” has this address already'] },
  })
})

test('words that a cosmetic may not be sold with, and an odd address, are refused beside their fields', async () => {
  const odd = { slug: 'Eye Care', intro: 'They cure acne.' }
  const outcome = await save({ kind: 'concern', ...odd })
  expect(outcome).toMatchObject({
    kind: 'invalid',
    problems: { slug: ['Use small letters, digits and single hyphens'] },
  })
  expect(outcome.kind === 'invalid' && outcome.problems.intro?.[0]).toMatch(/say instead/)
})

test('the address stays, whoever would change it', async () => {
  await save()
  const move = db.category.update({ where: { id: form.id }, data: { slug: 'other' } })
  await expect(move).rejects.toThrow()
})

test('who saves upon an older one is shown the newer one, and nothing is overwritten', async () => {
  await save()
  await rename({ name: 'Around the eye' })
  expect(await rename({ name: 'Eyes' })).toMatchObject({
    ...{ kind: 'changed-meanwhile', theirs: { name: 'Around the eye', version: 2 } },
  })
})

test('what a product, a promotion, or the shop itself uses is not removed, and the reason is said', async () => {
  await save()
  const { id } = await aProduct()
  await db.product.update({ where: { id }, data: { categoryId: form.id } })
  expect(await removeLabel(cal, 'category', form.id, now)).toEqual({
    ...{ kind: 'used', name: 'Eye care', by: ['1 product'] },
  })
  const concern = { ...form, kind: 'concern', id: randomUUID(), slug: 'pores' } as const
  await save(concern)
  expect(await removeLabel(cal, 'concern', concern.id, now)).toMatchObject({
    by: ['the shop’s menu, rules or routine'],
  })
})

test('a guide’s link to one whose address begins alike keeps no other', async () => {
  const text = (link: string) => [
    { kind: 'text', parts: [{ kind: 'paragraph', text: `[See](${link})` }] },
  ]
  await aGuide({}, [{ blocks: text('/products?sort=price&category=eye-care-kits') }])
  await save()
  await aGuide({}, [{ blocks: text('/products?sort=price&category=eye-care') }])
  expect(await removeLabel(cal, 'category', form.id, now)).toMatchObject({ by: ['1 guide'] })
})

test('what nothing uses is removed, once', async () => {
  await save({ kind: 'concern' })
  expect(await removeLabel(cal, 'concern', form.id, now)).toEqual({ kind: 'removed' })
  expect(await removeLabel(cal, 'concern', form.id, now)).toEqual({ kind: 'removed' })
  expect(await db.auditEntry.count({ where: { action: 'label.removed' } })).toBe(1)
})

test('who only reads changes nothing', async () => {
  const rae = await aStaffMember('readonly')
  const refused = { kind: 'not-allowed' }
  expect(await saveLabel(rae, form, now)).toEqual(refused)
  expect(await removeLabel(rae, 'category', form.id, now)).toEqual(refused)
  expect(await moveLabel(rae, 'category', { id: form.id, by: 'up', place: 1 }, now)).toEqual(
    refused,
  )
})
