import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { addBundle } from '#app/cart/add-bundle.server'
import { readBag } from '#app/cart/bag.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aBundle } from '#tests/factories/bundle'
import { aDraft, bundleForm, editorOf, normalSkin } from '#tests/factories/content'
import { anOrderFrom } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { discardContent, restoreContent } from '../restore-content.server'
import { publishContent, publishDueContent } from '../publish-content.server'
import { saveContent } from '../save-content.server'
import { scheduleContent } from '../schedule-content.server'
import { tryContent } from '../try-content.server'
import { bundleContent } from './bundle-content.server'
import { makeBundle, setBundleOnSale } from './make-bundle.server'

const now = new Date()
const later = new Date(now.getTime() + 3_600_000)
let cal: Actor
let key: { kind: 'bundle'; id: string }
let stepIds: string[]
let variants: string[]

beforeEach(async () => {
  await normalSkin()
  cal = await aStaffMember('catalog')
  const made = [await aStockedVariant(9), await aStockedVariant(9), await aStockedVariant(9)]
  variants = made.map(({ id }) => id)
  const bundle = await aBundle(made.map((variant) => [variant]))
  key = { kind: 'bundle', id: bundle.id }
  stepIds = bundle.stepIds
})

const live = () => db.bundle.findUniqueOrThrow({ where: { id: key.id }, include: { steps: true } })
const publish = async (change: Parameters<typeof aDraft>[2]) =>
  publishContent(cal, key, { base: await aDraft(cal, key, change) }, now)

test('a draft changes nothing for shoppers before it is published', async () => {
  const base = await aDraft(cal, key, { name: 'The calm routine' })
  expect((await live()).name).toBe('The pore routine')
  expect(await publishContent(cal, key, { base }, now)).toMatchObject({ kind: 'published' })
  expect(await live()).toMatchObject({ name: 'The calm routine', version: 2 })
  const versions = await db.recordVersion.findMany({ orderBy: { number: 'asc' } })
  expect(versions.map(({ number, status }) => [number, status])).toEqual([
    [1, 'superseded'],
    [2, 'published'],
  ])
})

test('a second press of publish finds it published', async () => {
  const base = await aDraft(cal, key, { name: 'The calm routine' })
  const presses = await Promise.all([
    publishContent(cal, key, { base }, now),
    publishContent(cal, key, { base }, now),
  ])
  expect(presses).toEqual([
    { kind: 'published', number: 2 },
    { kind: 'published', number: 2 },
  ])
  expect((await live()).version).toBe(2)
})

test('the second of two people is shown what the first one saved, and nothing is overwritten', async () => {
  const { base, values } = await editorOf(key)
  const mine = { base, values: { ...values, summary: 'Mine.' }, note: '' }
  const theirs = { base, values: { ...values, summary: 'Theirs.' }, note: '' }
  const [first, second] = await Promise.all([
    saveContent(cal, key, theirs, now),
    saveContent(cal, key, mine, now),
  ])
  const refused = [first, second].filter(({ kind }) => kind === 'changed-meanwhile')
  expect(refused).toMatchObject([{ by: cal.name, changes: [{ label: 'Summary' }] }])
  expect(await db.recordVersion.count({ where: { status: 'draft' } })).toBe(1)
})

test('a form that is sent twice is saved once', async () => {
  const { base, values } = await editorOf(key)
  const typed = { base, values: { ...values, summary: 'New.' }, note: '' }
  const first = await saveContent(cal, key, typed, now)
  expect(await saveContent(cal, key, typed, now)).toEqual(first)
  expect(await db.auditEntry.count()).toBe(1)
})

test('a draft may be wrong, and says beside which field when it is to be published', async () => {
  const steps = (await bundleForm(key.id)).steps.map((step) => ({ ...step, title: '' }))
  expect(await publish({ percent: 'ten', steps })).toMatchObject({
    kind: 'unready',
    problems: { percent: [expect.any(String)], 'steps[0].title': ['Name the step'] },
  })
  expect((await bundleForm(key.id)).percent).toBe('ten')
})

test('a draft keeps a text however long, and says beside it that it is too long to be published', async () => {
  const summary = 'Calm. '.repeat(5_000).trim()
  const steps = (await bundleForm(key.id)).steps
  expect(await publish({ summary, skinTypes: ['x'.repeat(200)], steps })).toMatchObject({
    kind: 'unready',
    problems: { summary: ['Keep it under 300 characters'] },
  })
  const kept = await bundleForm(key.id)
  expect([kept.summary, kept.skinTypes]).toEqual([summary, ['x'.repeat(200)]])
})

test('steps keep their ids when they change places, and a bag with them keeps working', async () => {
  const bag = await db.bag.create({ data: {} })
  await addBundle(bag.id, { bundleId: key.id, choice: variants, quantity: 2 }, now)
  const { steps } = await bundleForm(key.id)
  const turned = steps.toReversed().map((step) => ({ ...step, timing: 'At noon' }))
  expect(await publish({ steps: turned })).toMatchObject({ kind: 'published' })
  const stored = (await live()).steps.toSorted((a, b) => a.position - b.position)
  expect(stored.map(({ id }) => id)).toEqual(stepIds.toReversed())
  const [kept] = (await readBag(bag.id, now)).bundles
  expect(kept?.parts.map(({ stepId, line }) => [stepId, line?.variantId])).toEqual(
    stepIds.map((stepId, place) => [stepId, variants[place]]).toReversed(),
  )
})

test('the product of a step that is taken out becomes a line of its own in the bags that have it', async () => {
  const bag = await db.bag.create({ data: {} })
  await addBundle(bag.id, { bundleId: key.id, choice: variants, quantity: 2 }, now)
  await db.bagLine.create({
    data: { bagId: bag.id, variantId: variants[2]!, quantity: 1, seenPriceCents: 1200 },
  })
  const { steps } = await bundleForm(key.id)
  expect(await publish({ steps: steps.slice(0, 2) })).toMatchObject({ kind: 'published' })
  const lines = await db.bagLine.findMany({ where: { bagId: bag.id } })
  expect(lines).toHaveLength(3)
  expect(lines.find(({ variantId }) => variantId === variants[2])).toMatchObject({
    quantity: 3,
    bagBundleId: null,
    bundleStepId: null,
  })
})

test.each(['before', 'after'])(
  'what was bought as a part stays bought when its step is taken out %s the payment is settled',
  async (when) => {
    const wish = { bundleId: key.id, choice: variants, quantity: 2 }
    const from = { origin: 'guide' as const, originSlug: 'large-pores' }
    const added = await addBundle(null, { ...wish, from }, now)
    const bagId = added.kind === 'added' ? added.bagId : ''
    await anOrderFrom(bagId, now)
    const settled = () => db.bag.update({ where: { id: bagId }, data: { status: 'ordered' } })
    if (when === 'after') await settled()
    await db.bagLine.create({
      data: { bagId, variantId: variants[2]!, quantity: 1, seenPriceCents: 1200 },
    })
    const { steps } = await bundleForm(key.id)
    await publish({ steps: steps.slice(0, 2) })
    if (when === 'before') await settled()
    const next = await readBag(bagId, now)
    // Only the one that was put in besides.
    expect(next.bundles).toEqual([])
    expect(next.lines).toMatchObject([{ variantId: variants[2], quantity: 1 }])
  },
)

test('a part that becomes a line of its own still tells where it was put in', async () => {
  const from = { origin: 'guide' as const, originSlug: 'large-pores' }
  const bag = await db.bag.create({ data: {} })
  await addBundle(bag.id, { bundleId: key.id, choice: variants, quantity: 1, from }, now)
  const { steps } = await bundleForm(key.id)
  await publish({ steps: steps.slice(0, 2) })
  expect(await db.bagLine.findFirst({ where: { bagBundleId: null } })).toMatchObject(from)
})

test('a version that is scheduled publishes itself, in the name of who scheduled it', async () => {
  const base = await aDraft(cal, key, { name: 'The winter routine' })
  expect(await scheduleContent(cal, key, { base, at: now }, now)).toEqual({ kind: 'not-now' })
  expect(await scheduleContent(cal, key, { base, at: later }, now)).toEqual({ kind: 'done' })
  await publishDueContent(now)
  expect((await live()).name).toBe('The pore routine')
  await Promise.all([publishDueContent(later), publishDueContent(later)])
  expect(await live()).toMatchObject({ name: 'The winter routine', version: 2 })
  const trail = await db.auditEntry.findMany({ where: { action: 'content.published' } })
  expect(trail).toMatchObject([{ actorId: cal.id, after: { version: '2, as scheduled' } }])
})

test('what cannot be published when its time has come is a draft again, and staff are told', async () => {
  const base = await aDraft(cal, key, { name: 'The winter routine' })
  await scheduleContent(cal, key, { base, at: later }, now)
  await db.product.updateMany({ data: { status: 'archived' } })
  await publishDueContent(later)
  expect((await live()).name).toBe('The pore routine')
  expect(await db.recordVersion.findMany({ where: { publishAt: { not: null } } })).toEqual([])
  expect(await db.staffNotice.findMany()).toMatchObject([{ kind: 'unpublished-content' }])
})

test('a bundle is not published, scheduled or put back on sale with a claim, and its preview shows it', async () => {
  const summary = 'It shrinks pores.'
  const stopped = { kind: 'unready', problems: { summary: [expect.stringMatching(/shrinks/)] } }
  const base = await aDraft(cal, key, { summary })
  expect(await publishContent(cal, key, { base }, now)).toMatchObject(stopped)
  expect(await scheduleContent(cal, key, { base, at: later }, now)).toMatchObject(stopped)
  const summaryIn = (tx: Pick<typeof db, 'bundle'>) =>
    tx.bundle.findUniqueOrThrow({ where: { id: key.id } }).then((found) => found.summary)
  expect(await tryContent(key, summaryIn, now)).toMatchObject({ kind: 'shown', page: summary })
  await db.bundle.update({ where: { id: key.id }, data: { status: 'archived', summary } })
  expect(await setBundleOnSale(cal, { id: key.id, offered: true }, now)).toMatchObject(stopped)
})

test('what has become a claim by its day is a draft again, and staff are told', async () => {
  await db.product.updateMany({ data: { regulatoryClass: 'otc_drug', tags: ['otc_acne'] } })
  const steps = (await bundleForm(key.id)).steps.map((step) => ({
    ...step,
    reason: 'Treats acne.',
  }))
  const base = await aDraft(cal, key, { steps })
  expect(await scheduleContent(cal, key, { base, at: later }, now)).toEqual({ kind: 'done' })
  await db.product.updateMany({ data: { regulatoryClass: 'cosmetic' } })
  await publishDueContent(later)
  expect((await live()).version).toBe(1)
  expect(await db.recordVersion.count({ where: { status: 'draft' } })).toBe(1)
  expect(await db.staffNotice.findMany()).toMatchObject([{ message: /“Treats acne”/ }])
})

test('an old version is restored as a draft, unless somebody has one', async () => {
  await publish({ name: 'The calm routine' })
  expect(await restoreContent(cal, key, { number: 1 }, now)).toEqual({ kind: 'restored' })
  expect((await bundleForm(key.id)).name).toBe('The pore routine')
  expect((await live()).name).toBe('The calm routine')
  await aDraft(cal, key, { summary: 'Other.' })
  expect(await restoreContent(cal, key, { number: 1 }, now)).toMatchObject({ kind: 'draft-open' })
  const { base } = await editorOf(key)
  expect(await discardContent(cal, key, { base }, now)).toEqual({ kind: 'done' })
  expect((await bundleForm(key.id)).name).toBe('The calm routine')
})

test('a preview shows the draft and leaves no trace', async () => {
  await aDraft(cal, key, { name: 'The calm routine' })
  const nameIn = (tx: Pick<typeof db, 'bundle'>) =>
    tx.bundle.findUniqueOrThrow({ where: { id: key.id } }).then(({ name }) => name)
  expect(await tryContent(key, nameIn, now)).toEqual({
    kind: 'shown',
    page: 'The calm routine',
    isDraft: true,
  })
  expect(await live()).toMatchObject({ name: 'The pore routine', version: 1 })
})

test('a new bundle is seen by nobody before it is published, and made once', async () => {
  const made = { id: randomUUID(), name: 'Evening', slug: 'evening' }
  expect(await makeBundle(cal, made, now)).toEqual({ kind: 'made' })
  expect(await makeBundle(cal, made, now)).toEqual({ kind: 'made' })
  expect(await makeBundle(cal, { ...made, id: randomUUID() }, now)).toMatchObject({
    kind: 'invalid',
    problems: { slug: ['“Evening” has this address already'] },
  })
  key = { kind: 'bundle', id: made.id }
  const step = (variant: string) => ({
    ...{ id: randomUUID(), title: 'Wash', aim: 'clear', timing: 'Evening', reason: 'It cleans.' },
    options: [variant],
  })
  expect((await live()).status).toBe('draft')
  const steps = [step(variants[0]!), step(variants[1]!)]
  expect(await publish({ summary: 'Two steps.', steps })).toEqual({ kind: 'published', number: 1 })
  expect((await live()).status).toBe('active')
})

test('the address of a bundle that was published stays', async () => {
  expect(await publish({ slug: 'another' })).toMatchObject({
    kind: 'unready',
    problems: { slug: [expect.stringMatching(/It stays/)] },
  })
})

test('a bundle is taken off sale and put back as it was', async () => {
  expect(await setBundleOnSale(cal, { id: key.id, offered: false }, now)).toEqual({ kind: 'done' })
  expect((await live()).status).toBe('archived')
  expect(await bundleContent.readLive(db, key.id)).toMatchObject({ shown: false, everShown: true })
  expect(await setBundleOnSale(cal, { id: key.id, offered: true }, now)).toEqual({ kind: 'done' })
  expect((await live()).status).toBe('active')
})

test('somebody who may only read changes nothing', async () => {
  const sol = await aStaffMember('support')
  const { base, values } = await editorOf(key)
  const answers = [
    await saveContent(sol, key, { base, values, note: '' }, now),
    await publishContent(sol, key, { base }, now),
    await scheduleContent(sol, key, { base, at: later }, now),
    await restoreContent(sol, key, { number: 1 }, now),
    await makeBundle(sol, { id: randomUUID(), name: 'A', slug: 'a' }, now),
    await setBundleOnSale(sol, { id: key.id, offered: false }, now),
  ]
  expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'not-allowed'))
  expect(await discardContent(sol, key, { base }, now)).toEqual({ kind: 'not-allowed' })
  expect(await db.auditEntry.count()).toBe(0)
})
