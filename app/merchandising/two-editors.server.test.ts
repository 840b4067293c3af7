import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aDictionary, typedProduct } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { changeStatus } from './change-status.server'
import { readEdited, type Edited } from './read-values.server'
import { saveProduct, type ProductSave } from './save-product.server'

const now = new Date('2026-11-26T10:00:00Z')
let olive: Actor
let cal: Actor
let opened: Edited

beforeEach(async () => {
  await aDictionary()
  olive = await aStaffMember('owner')
  cal = await aStaffMember('catalog')
  const made = {
    id: null,
    version: 0,
    values: typedProduct(),
    choices: new Map(),
    publish: false,
    ticket: '',
  }
  const outcome = await saveProduct(cal, made, now)
  if (outcome.kind !== 'saved') throw new Error(outcome.kind)
  opened = (await readEdited(db, outcome.id))!
})

const saveAs = (actor: Actor, changes: object, more: Partial<ProductSave> = {}) =>
  saveProduct(
    actor,
    {
      id: opened.product.id,
      version: opened.product.version,
      values: { ...opened.values, ...changes },
      choices: new Map(),
      publish: false,
      ticket: '',
      ...more,
    },
    now,
  )

const saved = async () => (await readEdited(db, opened.product.id))!

test('two people who change different fields both keep theirs', async () => {
  await saveAs(olive, { summary: 'By Olive.' })
  expect(await saveAs(cal, { description: 'By Cal.' })).toMatchObject({
    kind: 'saved',
    taken: ['One sentence'],
  })
  expect((await saved()).values).toMatchObject({ summary: 'By Olive.', description: 'By Cal.' })
})

test('where both changed a field, the second is shown both, and nothing is written', async () => {
  await saveAs(olive, { summary: 'By Olive.' })
  const outcome = await saveAs(cal, { summary: 'By Cal.', description: 'Also by Cal.' })
  expect(outcome).toMatchObject({
    kind: 'conflict',
    by: olive.name,
    version: 2,
    conflicts: [{ field: 'summary', theirs: 'By Olive.', mine: 'By Cal.' }],
    values: { summary: 'By Cal.', description: 'Also by Cal.' },
  })
  expect((await saved()).values).toMatchObject({ summary: 'By Olive.' })
})

test.each([
  ['theirs', 'By Olive.'],
  ['mine', 'By Cal.'],
] as const)('the choice of %s settles it', async (choice, summary) => {
  await saveAs(olive, { summary: 'By Olive.' })
  const mine = { summary: 'By Cal.', description: 'Also by Cal.' }
  const choices = new Map([['summary', choice]])
  expect(await saveAs(cal, mine, { version: 2, choices })).toMatchObject({ kind: 'saved' })
  expect((await saved()).values).toMatchObject({ summary, description: 'Also by Cal.' })
})

test('a choice that was not made is asked for again', async () => {
  await saveAs(olive, { summary: 'By Olive.' })
  const choices = new Map([['summary', 'open' as const]])
  expect(await saveAs(cal, { summary: 'By Cal.' }, { version: 2, choices })).toMatchObject({
    kind: 'conflict',
    conflicts: [{ field: 'summary', theirs: 'By Olive.', mine: 'By Cal.' }],
  })
})

test('whoever saves between the question and the answer is not overwritten either', async () => {
  await saveAs(olive, { summary: 'By Olive.' })
  await saveAs(olive, { summary: 'By Olive, again.' }, { version: 2 })
  const choices = new Map([['summary', 'mine' as const]])
  expect(await saveAs(cal, { summary: 'By Cal.' }, { version: 2, choices })).toMatchObject({
    kind: 'conflict',
    conflicts: [{ theirs: 'By Olive, again.', mine: 'By Cal.' }],
  })
})

test('prices are compared size by size', async () => {
  const [size] = opened.values.sizes
  await saveAs(olive, { sizes: [{ ...size!, price: '20.00' }] })
  expect(
    await saveAs(cal, { sizes: [{ ...size!, price: '30.00', label: '30 ml bottle' }] }),
  ).toMatchObject({
    kind: 'conflict',
    conflicts: [{ label: '30 ml: Price', theirs: '20.00', mine: '30.00' }],
  })
})

test('the same change by both is no conflict, nor is a change of status', async () => {
  await saveAs(olive, { summary: 'The same.' })
  expect(await saveAs(cal, { summary: 'The same.' })).toMatchObject({ kind: 'saved', taken: [] })
  const before = await saved()
  await changeStatus(olive, { ids: [opened.product.id], status: 'archived' }, now)
  const values = { ...before.values, summary: 'After.' }
  expect(await saveAs(cal, values, { version: before.product.version })).toMatchObject({
    kind: 'saved',
  })
  expect((await saved()).product.status).toBe('archived')
})

test('of two saves at one moment, one is asked', async () => {
  const outcomes = await Promise.all([
    saveAs(olive, { summary: 'By Olive.' }),
    saveAs(cal, { summary: 'By Cal.' }),
  ])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'saved'])
})
