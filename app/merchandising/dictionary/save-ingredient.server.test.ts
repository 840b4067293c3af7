import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aDictionary, typedProduct } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import { saveProduct } from '../save-product.server'
import { listIngredients } from './find-ingredients.server'
import { IngredientForm, type IngredientValues } from './ingredient-form'
import { saveIngredient, valuesOf } from './save-ingredient.server'

const now = new Date('2026-11-26T10:00:00Z')
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  await aDictionary()
})

const retinal: IngredientValues = {
  ...{ inciName: 'Hidden Retinal', plainName: 'retinal', aliases: ['retinaldehyde'] },
  ...{ tags: ['retinoid'], note: '' },
}
const add = (values: Partial<IngredientValues> = {}, seen = '') =>
  saveIngredient(cal, { id: null, version: 0, values: { ...retinal, ...values }, seen }, now)

async function stored(inciName: string) {
  const found = await db.ingredient.findUniqueOrThrow({ where: { inciName } })
  return { id: found.id, version: found.version, values: valuesOf(found), seen: '' }
}

async function aSerum(): Promise<string> {
  const values = typedProduct({ inciText: 'Water, Hidden Retinal', keyIngredients: '' })
  const save = { id: null, version: 0, values, choices: new Map<string, never>(), ticket: '' }
  await saveProduct(cal, { ...save, publish: true }, now)
  return (await db.product.findFirstOrThrow()).id
}

test('one that labels name already is saved once the products that it changes were looked at', async () => {
  const id = await aSerum()
  const asked = await add()
  expect(asked).toMatchObject({
    kind: 'unseen',
    effect: {
      products: [{ id, name: 'Calm Serum', isOnSale: true, gains: ['retinoid'], loses: [] }],
      rules: expect.arrayContaining([{ id: 'P01', title: 'No retinoids for now' }]) as unknown,
    },
  })
  expect(await db.ingredient.count({ where: { inciName: 'Hidden Retinal' } })).toBe(0)
  const seen = asked.kind === 'unseen' ? asked.effect.key : ''
  expect(await add({ tags: ['retinoid_low'] }, seen)).toMatchObject({ kind: 'unseen' })
  expect(await add({}, seen)).toMatchObject({ kind: 'saved', products: 1 })
  expect((await db.product.findUnique({ where: { id } }))?.tags).toEqual(['retinoid'])
})

test('the second of two people is shown what the first one saved, and overwrites it only then', async () => {
  const form = await stored('Niacinamide')
  const change = (changes: object, version = form.version) =>
    saveIngredient(cal, { ...form, version, values: { ...form.values, ...changes } }, now)
  expect((await change({ note: 'A vitamin.' })).kind).toBe('saved')
  const refused = await change({ plainName: 'vitamin B3' })
  expect(refused).toMatchObject({
    ...{ kind: 'changed-meanwhile', version: 2 },
    theirs: { note: 'A vitamin.' },
  })
  expect((await change({ plainName: 'vitamin B3' }, 2)).kind).toBe('saved')
  expect(await stored('Niacinamide')).toMatchObject({ version: 3, values: { note: '' } })
})

test('a form that is sent twice is saved once', async () => {
  const outcomes = await Promise.all([add(), add()])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved'])
  expect(await db.auditEntry.count({ where: { action: 'ingredient.added' } })).toBe(1)
})

test.each<[what: string, values: Partial<IngredientValues>, field: keyof IngredientValues]>([
  ['a name that another has', { inciName: 'Water' }, 'inciName'],
  ['a name that is a spelling of another', { inciName: 'Aqua' }, 'inciName'],
  ['a name too like another', { inciName: 'Salicylic-Acid' }, 'inciName'],
  ['a spelling of another', { aliases: ['vitamin b3'] }, 'aliases'],
  ['a tag that the shop does not have', { tags: ['magic'] }, 'tags'],
])('%s is said beside its field', async (_, values, field) => {
  expect(await add(values)).toMatchObject({
    kind: 'invalid',
    problems: { [field]: [expect.any(String)] },
  })
})

test('a note that claims what no product may is refused, with honest words', () => {
  const read = IngredientForm.safeParse({ ...retinal, aliases: '', note: 'It shrinks pores.' })
  expect(read.error?.issues).toMatchObject([{ path: ['note'] }])
})

test('it is found by a piece of its names, by a whole other spelling and by a tag', async () => {
  const found = async (find: string) =>
    (await listIngredients(cal, { find, page: 1 }))?.ingredients.map(({ inciName }) => inciName)
  expect(await found('niacin')).toEqual(['Niacinamide'])
  expect(await found('Vitamin B3')).toEqual(['Niacinamide'])
  expect(await found('bha')).toEqual(['Salicylic Acid'])
  expect(await listIngredients(cal, { find: '', page: 1 })).toMatchObject({ total: 5 })
})

test('only owners and the catalog’s people may save', async () => {
  const { id: studio } = await aLocation()
  const may: string[] = []
  for (const role of STAFF_ROLES) {
    const locationId = role === 'clinic' ? studio : null
    const actor = await aStaffMember(role, { locationId })
    const save = {
      id: null,
      version: 0,
      values: { ...retinal, inciName: `New ${role}`, aliases: [] },
    }
    const outcome = await saveIngredient(actor, { ...save, seen: '' }, now)
    if (outcome.kind === 'saved') may.push(role)
  }
  expect(may).toEqual(['owner', 'catalog'])
})
