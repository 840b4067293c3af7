import { beforeEach, expect, test } from 'vitest'
import { db, type Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aDictionary, typedProduct, typedSize } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { readKnown } from '../read-label.server'
import { readEdited } from '../read-values.server'
import { saveProduct } from '../save-product.server'
import { lockDictionary } from './dictionary-lock.server'
import { followDictionary } from './follow-dictionary.server'

const now = new Date('2026-11-26T10:00:00Z')
let cal: Actor

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  await aDictionary()
})

async function aSaved(changes: object = {}, id: string | null = null): Promise<string> {
  const version = id ? (await readEdited(db, id))!.product.version : 0
  const save = { id, version, choices: new Map<string, never>(), publish: false, ticket: '' }
  const outcome = await saveProduct(cal, { ...save, values: typedProduct(changes) }, now)
  return outcome.kind === 'saved' ? outcome.id : JSON.stringify(outcome)
}

const tagsOf = async (id: string) => (await readEdited(db, id))?.product.tags

/** Changes the dictionary as staff do, and has products follow it; returns how many did. */
function change(work: (tx: Transaction) => Promise<unknown>): Promise<number> {
  return db.$transaction(async (tx) => {
    await lockDictionary(tx)
    const before = await readKnown(tx)
    await work(tx)
    return followDictionary(tx, cal, { before, cause: { ingredient: 'x' } }, now)
  })
}

const tag = (inciName: string, tags: string[]) => (tx: Transaction) =>
  tx.ingredient.update({ where: { inciName }, data: { tags } })

test('tags come and go with those of an ingredient, and what was set or held back by hand stays', async () => {
  const id = await aSaved()
  await db.product.update({ where: { id }, data: { tags: ['salicylate', 'tool'] } })
  expect(await change(tag('Glycerin', ['niacinamide']))).toBe(1)
  expect(await tagsOf(id)).toEqual(['niacinamide', 'salicylate', 'tool'])
  await change(tag('Glycerin', []))
  await change(tag('Salicylic Acid', ['bha']))
  expect(await tagsOf(id)).toEqual(['tool'])
})

test('a spelling that comes to mean another ingredient takes its products along', async () => {
  const id = await aSaved({ inciText: 'Aqua, Salicylic Acid', keyIngredients: '' })
  await change((tx) =>
    tx.ingredient.create({
      data: { slug: 'aqua', inciName: 'Aqua', plainName: 'Sea water', aliases: [], tags: ['nut'] },
    }),
  )
  expect(await tagsOf(id)).toEqual(['bha', 'salicylate', 'nut'])
  const aqua = await db.productIngredient.findFirst({
    where: { productId: id, position: 0 },
    select: { ingredient: { select: { inciName: true } } },
  })
  expect(aqua?.ingredient?.inciName).toBe('Aqua')
})

test('an active ingredient that becomes known makes an acne drug of a drug', async () => {
  const drug = {
    ...{ regulatoryClass: 'otc_drug', inciText: 'Water, Beta Hydroxy', keyIngredients: '' },
    ...{ actives: [{ name: 'Beta Hydroxy', strength: '2%', purpose: 'Acne' }], drugUses: 'Acne' },
  }
  const id = await aSaved(drug)
  await change((tx) =>
    tx.ingredient.update({
      where: { inciName: 'Salicylic Acid' },
      data: { aliases: ['beta hydroxy'] },
    }),
  )
  expect(await tagsOf(id)).toEqual(['bha', 'otc_acne', 'salicylate'])
})

test('what concerns no product moves none and leaves no row', async () => {
  const id = await aSaved()
  expect(await change(tag('Niacinamide', ['peptide']))).toBe(0)
  expect(await change(() => Promise.resolve())).toBe(0)
  expect((await readEdited(db, id))?.product.version).toBe(1)
  expect(await db.auditEntry.count({ where: { action: 'product.reread' } })).toBe(0)
})

test('of a label saved while the dictionary changes, neither is missed', async () => {
  const ids: string[] = []
  for (const n of [1, 2, 3]) {
    const sizes = [typedSize({ sku: `T-${n}` })]
    ids.push(await aSaved({ slug: `twin-${n}`, sizes }))
  }
  const inciText = 'Water, Niacinamide'
  await Promise.all([
    ...ids.map((id, n) =>
      aSaved(
        { slug: `twin-${n + 1}`, inciText, keyIngredients: '', sizes: [], summary: 'Lighter.' },
        id,
      ),
    ),
    change(tag('Niacinamide', ['retinoid'])),
  ])
  for (const id of ids) expect(await tagsOf(id)).toEqual(['retinoid'])
})

test('what a product was saved without is brought by the next save, where the dictionary has it by now', async () => {
  const id = await aSaved({ inciText: 'Water, Hidden Retinal', keyIngredients: '' })
  // As an earlier version of the shop left it: known since, and nobody followed.
  await db.ingredient.create({
    data: {
      ...{ slug: 'hidden-retinal', inciName: 'Hidden Retinal', plainName: 'Retinal' },
      ...{ aliases: [], tags: ['retinoid'] },
    },
  })
  const { values, product } = (await readEdited(db, id))!
  const save = { id, version: product.version, choices: new Map<string, never>(), ticket: '' }
  await saveProduct(cal, { ...save, values: { ...values, summary: 'New.' }, publish: false }, now)
  expect(await tagsOf(id)).toEqual(['retinoid'])
})
