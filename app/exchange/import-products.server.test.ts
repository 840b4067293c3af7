import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { doneFile, sentFile } from '#tests/factories/import'
import { aProduct } from '#tests/factories/product'
import { aDictionary } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { queriesOf } from '#tests/setup/count-queries'

const now = new Date()

let olive: Actor

beforeEach(async () => {
  olive = await aStaffMember('owner')
  await aDictionary()
  await db.brand.create({ data: { slug: 'plain', name: 'Plain' } })
})

/** A row of a new product that may be on sale, with what a test changes in it. */
const row = (changes: Record<string, string> = {}): Record<string, string> => ({
  ...{ slug: 'calm-serum', sku: 'CALM-30', name: 'Calm Serum', brand: 'plain', class: 'cosmetic' },
  ...{ category: 'serums', status: 'draft', summary: 'A light serum.', routine_step: '4' },
  ...{ description: 'For every day.', how_to_use: 'Press into skin.', use_am: 'yes', use_pm: 'no' },
  ...{ rinse_off: 'no', label: '30 ml', size: '30', unit: 'ml', price: '24.00' },
  ...{ weight_grams: '90', inci_status: 'full', ingredients: 'Water, Glycerin' },
  ...changes,
})

function file(...rows: Record<string, string>[]) {
  const columns = [...new Set(rows.flatMap((each) => Object.keys(each)))]
  const lines = rows.map((each) => columns.map((column) => each[column] ?? ''))
  return { kind: 'products' as const, text: [columns, ...lines] }
}

async function sent(...rows: Record<string, string>[]) {
  return sentFile(olive, file(...rows), now)
}

async function done(...rows: Record<string, string>[]) {
  const { importId, problems } = await sent(...rows)
  expect(problems).toEqual([])
  return doneFile(olive, { importId }, now)
}

const trail = async () =>
  (await db.auditEntry.findMany({ where: { recordKind: 'product' }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  )

test('a file publishes, archives and takes back to draft, each with its own row in the trail', async () => {
  await done(row())
  const status = (word: string) => ({ slug: 'calm-serum', sku: 'CALM-30', status: word })
  expect((await sent(status('active'))).changes).toEqual(['changed: publish'])
  await done(status('active'))
  expect(await db.listing.count()).toBe(1)
  const { publishedAt } = await db.product.findFirstOrThrow()
  expect(publishedAt).not.toBeNull()
  expect((await done(status('active'))).changes).toEqual(['same'])
  expect((await done(status('archived'))).changes).toEqual(['changed: archive'])
  expect(await db.listing.count()).toBe(0)
  await done(status('draft'))
  expect(await trail()).toEqual([
    ...['product.imported', 'product.published', 'product.archived', 'product.drafted'],
  ])
})

test('a file publishes only what its page would, and says in the status column what is missing', async () => {
  const wanting = row({ status: 'active', description: '', how_to_use: '', active: 'no' })
  const { problems } = await sent(wanting)
  expect(problems).toEqual([
    '1 status: Add at least one size that is on sale, with its price (active)',
    '1 status: Describe it (description)',
    '1 status: Say how it is used (how_to_use)',
  ])
  await done(row({ status: 'active' }))
  const { importId, ...checked } = await sent(row({ status: 'active', active: 'no' }))
  expect(checked.problems).toEqual([
    '1 active: Add at least one size that is on sale, with its price',
  ])
  await doneFile(olive, { importId }, now)
  expect(await db.variant.findFirst()).toMatchObject({ active: true })
})

test('a drug goes on sale with its Drug Facts, and what becomes a cosmetic leaves them', async () => {
  const facts = {
    drug_actives: 'Salicylic acid | 2% | Acne treatment',
    ...{ drug_uses: 'For acne.', drug_warnings: 'For external use only.\nKeep out of eyes.' },
    ...{ drug_directions: 'Once a day.', drug_inactive: 'Water' },
  }
  const drug = row({ class: 'otc_drug', status: 'active', ingredients: 'Water, Salicylic Acid' })
  expect((await sent(drug)).problems).toHaveLength(5)
  await done({ ...drug, ...facts })
  const drugFacts = await db.drugFacts.findFirstOrThrow()
  expect(drugFacts).toMatchObject({ warnings: ['For external use only.', 'Keep out of eyes.'] })
  expect((await db.product.findFirstOrThrow()).tags).toEqual(['bha', 'otc_acne', 'salicylate'])
  expect((await sent({ ...drug, ...facts, class: 'cosmetic' })).problems).toHaveLength(5)
  await done({ slug: 'calm-serum', sku: 'CALM-30', class: 'cosmetic' })
  expect(await db.drugFacts.count()).toBe(0)
  expect((await db.product.findFirstOrThrow()).tags).toEqual(['bha', 'salicylate'])
})

test('a pasted list is read by the dictionary; what it does not know is refused unless the file says so', async () => {
  const list = 'Aqua, Glycerin 5%, Niacinamid, Salicylic Acid. May contain: Parfum de Nuit'
  const { problems } = await sent(row({ ingredients: list }))
  expect(problems).toEqual([
    '1 ingredients: The dictionary does not know Niacinamid; perhaps Niacinamide',
    '1 ingredients: The dictionary does not know Parfum de Nuit',
  ])
  const said = { ingredients: list, unknown_ingredients: 'niacinamid\nParfum de Nuit' }
  await done(row({ ...said, key_ingredients: 'vitamin b3 10%\nglycerine' }))
  const read = await db.productIngredient.findMany({
    orderBy: { position: 'asc' },
    include: { ingredient: true },
  })
  expect(read.map(({ ingredient, strength }) => [ingredient?.inciName ?? null, strength])).toEqual([
    ...[['Water', null] as const, ['Glycerin', '5%'] as const, [null, null] as const],
    ...[['Salicylic Acid', null] as const, [null, null] as const],
    ['Niacinamide', '10%'],
  ])
  expect(read.map(({ mayContain }) => mayContain).indexOf(true)).toBe(4)
  const again = row({ ...said, key_ingredients: 'vitamin b3 10%\nglycerine' })
  expect((await done(again)).changes).toEqual(['same'])
})

test('tags follow the ingredients, whatever a file says of others by hand', async () => {
  const byHand = { tags_by_hand: 'kit; not salicylate' }
  await done(row({ ...byHand, ingredients: 'Water, Salicylic Acid' }))
  const tags = async () => (await db.product.findFirstOrThrow()).tags
  expect(await tags()).toEqual(['bha', 'kit'])
  await done(row({ ...byHand, ingredients: 'Water, Niacinamide' }))
  expect(await tags()).toEqual(['niacinamide', 'kit'])
  expect((await sent(row({ tags_by_hand: 'magic' }))).problems).toEqual([
    '1 tags_by_hand: “magic” is no tag of the shop',
  ])
})

test('rows of one product stand together, in the order that they say, and may not contradict each other', async () => {
  const large = { sku: 'CALM-90', label: '90 ml', price: '60', position: '1' }
  const { changes } = await done(row({ status: 'active' }), row({ status: 'active', ...large }))
  expect(changes).toEqual(['new: new product; publish', 'new: new size'])
  const sizes = await db.variant.findMany({ orderBy: { position: 'asc' } })
  expect(sizes.map(({ sku }) => sku)).toEqual(['CALM-90', 'CALM-30'])
  const other = row({ ...large, name: 'Loud Serum', status: 'active' })
  expect((await sent(row({ status: 'active' }), other)).problems).toEqual([
    '2 name: Row 1 says other things of the same product',
  ])
})

test('a draft may hold a claim, and is not put on sale with it', async () => {
  const bold = { summary: 'It shrinks pores.' }
  expect((await done(row(bold))).changes).toEqual(['new: new product'])
  const { problems } = await sent(row({ ...bold, status: 'active' }))
  expect(problems).toEqual([expect.stringMatching(/status: “shrinks” may not be said of it/)])
})

test('a brand that the shop does not have is made once, as it is named, and the dry run says so', async () => {
  const made = (slug: string, brand: string, name = '') =>
    row({ slug, sku: slug, brand, brand_name: name })
  const rows = [
    made('one', 'kiehls', 'Kiehl’s'),
    ...[made('two', 'kiehls', 'Kiehl’s'), made('three', 'PLAIN'), made('four', 'Été')],
    ...[made('five', 'été'), made('six', 'ete')],
  ]
  const { changes } = await sent(...rows)
  expect(changes).toEqual([
    ...Array<string>(2).fill('new: new product; new brand “Kiehl’s”'),
    ...['new: new product', 'new: new product; new brand “Été”'],
    ...['new: new product; new brand “été”', 'new: new product; new brand ete'],
  ])
  await done(...rows)
  const brands = await db.brand.findMany({
    orderBy: { slug: 'asc' },
    select: { slug: true, name: true, _count: { select: { products: true } } },
  })
  expect(brands.map(({ slug, name, _count }) => `${slug} ${name} ${_count.products}`)).toEqual([
    ...['ete Été 3', 'kiehls Kiehl’s 2', 'plain Plain 1'],
  ])
  expect((await sent(...rows)).counts).toMatchObject({ same: 6 })
})

test.each([
  ['barcode', { barcode: '12345678' }, /has it/],
  ['sku', { sku: 'CALM-30' }, /belongs to calm-serum/],
  ['concerns', { concerns: 'pores; nothing' }, /concerns of the shop/],
  ['use_am', { use_am: 'no' }, /morning, evening or both/],
  ['routine_step', { routine_step: '8' }, /step/],
  ['status', { status: 'gone' }, /draft, active or archived/],
  ['sku', { sku: '', label: '' }, /Enter the SKU/],
  ['slug', { slug: 'Not a slug' }, /small letters/],
])('a row that is wrong in its %s says so there', async (column, changes, reason) => {
  await done(row({ barcode: '12345678' }))
  const { problems } = await sent(row({ slug: 'other', sku: 'OTHER', ...changes }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(new RegExp(`^1 ${column}: `))
  expect(problems[0]).toMatch(reason)
})

test('eighty products take no more statements than ten', async () => {
  const named = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) =>
      row({ slug: `serum-${from + n}`, sku: `SERUM-${from + n}`, status: 'active' }),
    )
  const statements = async (rows: Record<string, string>[]) => {
    const { importId } = await sent(...rows)
    return (await queriesOf(() => doneFile(olive, { importId }, now))).length
  }
  const [few, many] = [await statements(named(0, 10)), await statements(named(10, 80))]
  expect(await db.listing.count()).toBe(90)
  // Give or take what the queue asks of its own.
  expect(many).toBeLessThan(few + 12)
})

test('whoever may not change products any more publishes nothing by a file sent before', async () => {
  const { slug } = await aProduct({ status: 'draft' })
  const { sku } = await db.variant.findFirstOrThrow()
  const { importId, changes } = await sent({ slug, sku, status: 'active' })
  expect(changes).toEqual(['changed: publish'])
  await db.staffUser.update({ where: { id: olive.id }, data: { role: 'readonly' } })
  const mallory = await aStaffMember('owner')
  await doneFile(mallory, { importId }, now)
  expect(await db.product.findFirst()).toMatchObject({ status: 'draft', version: 1 })
  expect(await trail()).toEqual([])
})
