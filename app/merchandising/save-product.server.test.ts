import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { formTicket, keepForm } from '#app/staff/kept-form.server'
import type { Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aDictionary, typedProduct, typedSize } from '#tests/factories/product-form'
import { aStaffMember } from '#tests/factories/staff'
import { aboutProduct, readKeptProduct } from './kept-product.server'
import { readEdited } from './read-values.server'
import { scheduleProduct } from './schedule-product.server'
import { saveProduct, type ProductSave } from './save-product.server'

const now = new Date('2026-11-26T10:00:00Z')
let cal: Actor

beforeEach(async () => {
  await aDictionary()
  cal = await aStaffMember('catalog')
})

const save = (actor: Actor, more: Partial<ProductSave> = {}) =>
  saveProduct(
    actor,
    {
      id: null,
      version: 0,
      values: typedProduct(),
      choices: new Map(),
      publish: false,
      ticket: formTicket(actor.id, aboutProduct(null), now),
      ...more,
    },
    now,
  )

async function aSaved(values = typedProduct(), publish = false): Promise<string> {
  const outcome = await save(cal, { values, publish })
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome))
  return outcome.id
}

async function edited(id: string) {
  const found = await readEdited(db, id)
  return found!
}

const trailOf = async (id: string) => {
  const entries = await db.auditEntry.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } })
  return entries.map(({ action, before, after }) => ({ action, before, after }))
}

test('a pasted label becomes known ingredients in their order, with strengths and tags', async () => {
  const id = await aSaved()
  const rows = await db.productIngredient.findMany({
    where: { productId: id },
    orderBy: { position: 'asc' },
    include: { ingredient: true },
  })
  expect(
    rows.map(({ ingredient, strength, key }) => [ingredient?.inciName, strength, key]),
  ).toEqual([
    ['Water', null, false],
    ['Glycerin', '5%', true],
    ['Salicylic Acid', null, false],
    ['Phenoxyethanol', null, false],
  ])
  const product = await db.product.findUniqueOrThrow({ where: { id }, include: { variants: true } })
  expect(product).toMatchObject({
    status: 'draft',
    slug: 'calm-serum',
    tags: ['bha', 'salicylate'],
  })
  expect(product.variants).toMatchObject([{ priceCents: 2400, sizeMilli: 30_000, weightGrams: 90 }])
  expect(await db.listing.count()).toBe(0)
})

test('what is saved is typed back as it was', async () => {
  const values = typedProduct({
    concerns: ['pores'],
    warnings: 'Keep away from eyes.\nFor the skin only.',
    dosePerUse: '0.35',
    paoMonths: '12',
    sizes: [typedSize({ size: '16.2', compareAt: '30', cost: '9.5', barcode: '12345678' })],
  })
  const { values: back } = await edited(await aSaved(values))
  expect(back).toMatchObject({ ...values, slug: 'calm-serum', sizes: [expect.anything()] })
  expect(back.sizes[0]).toMatchObject({ size: '16.2', price: '24.00', compareAt: '30.00' })
})

test('publishing puts it into the shop’s lists, and the trail tells of both', async () => {
  const id = await aSaved(typedProduct(), true)
  expect(await db.listing.findUnique({ where: { productId: id } })).toMatchObject({
    name: 'Calm Serum',
    minPriceCents: 2400,
  })
  const [created, published] = await trailOf(id)
  expect(created).toMatchObject({ action: 'product.created', after: { Name: 'Calm Serum' } })
  expect(published).toMatchObject({ action: 'product.published', after: { status: 'active' } })
})

test('a change is told before and after, and only what changed', async () => {
  const id = await aSaved(typedProduct(), true)
  const { product, values } = await edited(id)
  const [size] = values.sizes
  const changed = { ...values, sizes: [{ ...size!, price: '26' }] }
  expect(await save(cal, { id, version: product.version, values: changed })).toMatchObject({
    kind: 'saved',
  })
  expect((await trailOf(id)).at(-1)).toEqual({
    action: 'product.revised',
    before: { '30 ml: Price': '24.00' },
    after: { '30 ml: Price': '26.00' },
  })
  expect(await db.listing.findUnique({ where: { productId: id } })).toMatchObject({
    minPriceCents: 2600,
  })
})

test('only owners and the catalog’s people may save', async () => {
  for (const role of STAFF_ROLES) {
    const values = typedProduct({ name: role, sizes: [typedSize({ sku: role })] })
    const { kind } = await save(await aStaffMember(role, {}).catch(() => ({ ...cal, role })), {
      values,
    })
    expect(kind, role).toBe(['owner', 'catalog'].includes(role) ? 'saved' : 'not-allowed')
  }
})

const drug = {
  regulatoryClass: 'otc_drug',
  actives: [{ name: 'Salicylic Acid', strength: '2%', purpose: 'Acne' }],
}
const facts = {
  drugUses: 'For acne.',
  drugWarnings: 'For external use only.',
  drugDirections: 'Once a day.',
  drugInactive: 'Water',
}

test.each<[what: string, changes: object, field: string]>([
  ['a drug without warnings', { ...drug, ...facts, drugWarnings: '' }, 'drugWarnings'],
  ['a drug without uses', { ...drug, ...facts, drugUses: '' }, 'drugUses'],
  [
    'a drug without a strength',
    { ...drug, ...facts, actives: [{ name: 'X', strength: '', purpose: 'Y' }] },
    'actives',
  ],
  ['what has no size on sale', { sizes: [typedSize({ active: '' })] }, 'sizes'],
  ['what nobody described', { description: '' }, 'description'],
])('%s is not published, and can be kept as a draft', async (_, changes, field) => {
  const values = typedProduct(changes)
  expect(await save(cal, { values, publish: true })).toMatchObject({
    kind: 'unpublishable',
    problems: [{ field }],
  })
  expect(await db.product.count()).toBe(0)
  expect(await save(cal, { values })).toMatchObject({ kind: 'saved' })
})

test('a drug with its facts is published, and counts as an acne medicine', async () => {
  const id = await aSaved(typedProduct({ ...drug, ...facts }), true)
  const product = await db.product.findUniqueOrThrow({
    where: { id },
    include: { drugFacts: true },
  })
  expect(product.tags).toContain('otc_acne')
  expect(product.drugFacts).toMatchObject({ uses: 'For acne.', directions: ['Once a day.'] })
})

test('a draft may keep a claim with the warning, and is not published with it', async () => {
  const id = await aSaved(typedProduct({ description: 'It shrinks pores overnight.' }))
  const { product, values } = await edited(id)
  const again = { id, version: product.version, values }
  expect((await save(cal, again)).kind).toBe('saved')
  const next = { ...again, version: (await edited(id)).product.version, publish: true }
  expect(await save(cal, next)).toMatchObject({
    kind: 'unpublishable',
    problems: [{ field: 'description', message: expect.stringContaining('“shrinks”') as string }],
  })
  expect(await scheduleProduct(cal, { id, at: new Date(now.getTime() + 1) }, now)).toMatchObject({
    kind: 'unpublishable',
  })
})

test('a product on sale cannot lose what a shopper must find', async () => {
  const id = await aSaved(typedProduct(), true)
  const { product, values } = await edited(id)
  const outcome = await save(cal, {
    id,
    version: product.version,
    values: { ...values, summary: '' },
  })
  expect(outcome).toMatchObject({ kind: 'unpublishable', problems: [{ field: 'summary' }] })
})

test.each<[what: string, changes: object, field: string]>([
  ['a taken address', { slug: 'calm-serum', sizes: [typedSize({ sku: 'B' })] }, 'slug'],
  ['a taken SKU', { slug: 'other' }, 'sizes[0].sku'],
  [
    'a SKU twice',
    { slug: 'other', sizes: [typedSize({ sku: 'B' }), typedSize({ sku: 'B' })] },
    'sizes[1].sku',
  ],
  ['no such category', { slug: 'other', category: 'cars', sizes: [] }, 'category'],
  [
    'an unknown key ingredient',
    { slug: 'other', keyIngredients: 'Unobtainium', sizes: [] },
    'keyIngredients',
  ],
  ['a price in words', { sizes: [typedSize({ price: 'ten' })] }, 'sizes[0].price'],
  ['a price below zero', { sizes: [typedSize({ price: '-1' })] }, 'sizes[0].price'],
  ['a price of a fraction of a cent', { sizes: [typedSize({ price: '1.001' })] }, 'sizes[0].price'],
  ['more than a price can be', { sizes: [typedSize({ price: '99999999' })] }, 'sizes[0].price'],
  ['an old price below the new', { sizes: [typedSize({ compareAt: '1' })] }, 'sizes[0].compareAt'],
  ['an eighth step', { routineStep: '8' }, 'routineStep'],
  ['neither morning nor evening', { useAm: '', usePm: '' }, 'useAm'],
])('%s is said beside its field', async (_, changes, field) => {
  await aSaved()
  const outcome = await save(cal, { values: typedProduct({ name: 'Other', ...changes }) })
  expect(outcome).toMatchObject({ kind: 'invalid', problems: { [field]: [expect.any(String)] } })
})

test('tags set by hand outlive a change of price, and a new ingredient brings its own', async () => {
  const id = await aSaved()
  await db.product.update({ where: { id }, data: { tags: ['salicylate', 'tool'] } })
  const first = await edited(id)
  await save(cal, {
    id,
    version: first.product.version,
    values: { ...first.values, summary: 'New.' },
  })
  expect((await edited(id)).product.tags).toEqual(['salicylate', 'tool'])
  const next = await edited(id)
  const inciText = `${next.values.inciText}, Niacinamide`
  await save(cal, { id, version: next.product.version, values: { ...next.values, inciText } })
  expect((await edited(id)).product.tags).toEqual(['niacinamide', 'salicylate', 'tool'])
})

test('what was typed and kept goes when it is saved, and is nobody else’s to see', async () => {
  const values = typedProduct({ name: 'Half typed' })
  const about = aboutProduct(null)
  const typed = { about, base: '0', values, ticket: formTicket(cal.id, about, now) }
  const kept = async (person: Pick<Actor, 'id'>) => (await readKeptProduct(person, null)).draft
  await keepForm(cal, typed, now)
  expect((await kept(cal))?.values.name).toBe('Half typed')
  expect(await kept(await aStaffMember('owner'))).toBeNull()
  await aSaved(values)
  expect(await kept(cal)).toBeNull()
  // What was under way when the form was saved comes late; another form starts afresh.
  await keepForm(cal, typed, now)
  expect(await kept(cal)).toBeNull()
  await keepForm(
    cal,
    { ...typed, ticket: formTicket(cal.id, about, new Date(now.getTime() + 1)) },
    now,
  )
  expect(await kept(cal)).not.toBeNull()
})
