import { beforeEach, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { publishContent } from '#app/content/publish-content.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aBundle } from '#tests/factories/bundle'
import { aDraft } from '#tests/factories/content'
import { aGuide } from '#tests/factories/guide'
import { aGuideOnTheDesk } from '#tests/factories/guide-desk'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { aStudio } from '#tests/factories/treatment'
import { runJobs } from '#tests/setup/run-jobs'
import { dismissNotice } from './dismiss-notice.server'
import { openNotices } from './open-notices.server'
import { settleNotices } from './settle-notices.server'

const now = new Date()
let olive: Actor

beforeEach(async () => {
  olive = await aStaffMember('owner')
})

const aNotice = (kind: string, occasion: string) =>
  db.staffNotice.create({ data: { kind, occasion, message: occasion, createdAt: now } })
const open = async (actor = olive) => (await openNotices(actor, 5))?.items.map(({ text }) => text)

async function aStudioVersion() {
  const studio = await aStudio()
  const key = { kind: 'location', id: studio.id } as const
  const base = await aDraft(olive, key, { phone: '(214) 555-0100' })
  const version = await db.recordVersion.findFirstOrThrow({
    where: { recordId: studio.id, status: 'draft' },
  })
  return { studio, key, base, occasion: `unpublished-version:${version.id}:${now.toISOString()}` }
}

test('a recommendation that can be bought again is news no more, and news at once when it sells out', async () => {
  const [back, out] = [await aProduct({ units: 3 }), await aProduct()]
  const named = [back, out].map(({ slug }) => ({ kind: 'product', product: slug, why: 'It fits.' }))
  await aGuide({ slug: 'pores' }, [{ blocks: named }])
  await aNotice('sold-out-recommendation', `sold-out-recommendation:moved-on:${out.slug}`)
  for (const { slug } of [back, out])
    await aNotice('sold-out-recommendation', `sold-out-recommendation:pores:${slug}`)
  await settleNotices(now)
  expect(await open()).toEqual([`sold-out-recommendation:pores:${out.slug}`])
  expect(await db.staffNotice.count()).toBe(1)
  // What readers see names it no more.
  await db.guideVersion.updateMany({ data: { status: 'superseded' } })
  await settleNotices(now)
  expect(await db.staffNotice.count()).toBe(0)
})

test('what a guide or a bundle names and nobody can buy is told once, by name, until it is mended', async () => {
  const [wash, cream, swap] = [
    await aStockedVariant(3, { productName: 'Wash' }),
    await aStockedVariant(3, { productName: 'Cream' }),
    await aStockedVariant(3, { productName: 'Swap' }),
  ]
  const step = { id: 'wash', name: 'Wash', text: ['Wash.'], product: wash.slug }
  const steps = [step, { ...step, id: 'rinse', name: 'Rinse' }]
  const blocks = [
    { kind: 'product', product: cream.slug, why: 'It fits.' },
    { kind: 'steps', id: 'how', title: 'How', steps },
  ]
  const desk = await aGuideOnTheDesk([{ title: 'Pores', blocks }])
  const bundle = await aBundle([[wash, swap], [cream]])
  await settleNotices(now)
  expect(await open()).toEqual([])
  await db.product.update({ where: { id: wash.productId }, data: { status: 'archived' } })
  await db.variant.update({ where: { id: cream.id }, data: { active: false } })
  for (const moment of [now, new Date(now.getTime() + 60_000)]) await settleNotices(moment)
  const ofCream = 'The bundle “The pore routine” names Cream, 30 ml in the step “Step 2”'
  const ofWash = 'The bundle “The pore routine” names Wash, 30 ml in the step “Step 1”'
  expect((await open())?.toSorted()).toEqual([
    `${ofCream}, which is not on sale: nothing else fills the step.`,
    `${ofWash}, which is not on sale.`,
    'The guide “Pores” recommends Cream, which is not on sale.',
    'The guide “Pores” recommends Wash, which is not on sale.',
  ])
  const items = (await openNotices(olive, 5))?.items ?? []
  const ways = items.map(({ to, also }) => `${to} ${also?.to}`)
  for (const to of [`/admin/guides/${desk.id}`, `/admin/bundles/${bundle.id}`])
    for (const { productId } of [wash, cream])
      expect(ways).toContain(`${to} /admin/catalog/${productId}`)
  await db.bundle.update({ where: { id: bundle.id }, data: { slug: BUILDER_SLUG } })
  await settleNotices(now)
  expect((await open())?.filter((text) => text.includes('bundle'))).toEqual([
    `${ofCream}, which is not on sale: nothing else fills the step.`,
  ])
  await db.product.update({ where: { id: wash.productId }, data: { status: 'active' } })
  await db.variant.update({ where: { id: cream.id }, data: { active: true } })
  await settleNotices(now)
  expect(await open()).toEqual([])
})

test('what a guide or a bundle says of a product that became something else is told until it is right again', async () => {
  const wash = await aStockedVariant(3, { productName: 'Wash' })
  const become = (regulatoryClass: 'otc_drug' | 'cosmetic') =>
    db.product.update({
      where: { id: wash.productId },
      data: { regulatoryClass, tags: ['otc_acne'] },
    })
  await become('otc_drug')
  const blocks = [{ kind: 'product', product: wash.slug, why: 'It treats acne.' }]
  const desk = await aGuideOnTheDesk([{ title: 'Pores', blocks }])
  const bundle = await aBundle([[wash], [await aStockedVariant(3)]])
  await db.bundleStep.update({
    where: { id: bundle.stepIds[0]! },
    data: { reason: 'It treats acne.' },
  })
  await settleNotices(now)
  expect(await open()).toEqual([])
  await become('cosmetic')
  for (const moment of [now, new Date(now.getTime() + 60_000)]) await settleNotices(moment)
  const items = (await openNotices(olive, 5))?.items ?? []
  expect(items.map(({ to }) => to).toSorted()).toEqual([
    `/admin/bundles/${bundle.id}`,
    `/admin/guides/${desk.id}`,
  ])
  expect(items.map(({ text }) => text).toSorted()).toEqual([
    expect.stringMatching(/^The bundle “The pore routine” says what it may not .*“treats acne”/),
    expect.stringMatching(/^The guide “Pores” says what it may not .*“treats acne”/),
  ])
  await become('otc_drug')
  await settleNotices(now)
  expect(await open()).toEqual([])
})

test('what was not published is settled by whoever publishes it, or gives it another day', async () => {
  const waits = await aProduct({ status: 'draft' })
  const live = await aProduct()
  const again = await aProduct({ status: 'draft' })
  await db.product.update({ where: { id: again.id }, data: { publishAt: now } })
  for (const { id } of [waits, live, again])
    await aNotice('unpublished-product', `unpublished:${id}:x`)
  const desk = await aGuideOnTheDesk([{ number: 1 }, { number: 2, status: 'draft' }])
  await aNotice('unpublished-guide', `unpublished-guide:${desk.id}:x`)
  const { key, base, occasion } = await aStudioVersion()
  await aNotice('unpublished-content', occasion)
  await settleNotices(now)
  expect(await open()).toEqual(
    expect.arrayContaining([
      `unpublished:${waits.id}:x`,
      `unpublished-guide:${desk.id}:x`,
      occasion,
    ]),
  )
  expect(await open()).toHaveLength(3)
  await db.guideVersion.deleteMany({ where: { id: desk.draft.id } })
  await publishContent(olive, key, { base }, now)
  await settleNotices(now)
  expect(await open()).toEqual([`unpublished:${waits.id}:x`])
})

test('each role sees and dismisses what it may, and a clinic its own studio’s', async () => {
  const { studio, occasion } = await aStudioVersion()
  const other = await aStudio({ slug: 'other', name: 'Other' })
  const product = await aProduct({ status: 'draft' })
  await aNotice('unpublished-product', `unpublished:${product.id}:x`)
  await aNotice('unpublished-content', occasion)
  const seen: Record<string, string> = {}
  for (const role of STAFF_ROLES) {
    const locationId = role === 'clinic' ? studio.id : null
    const notices = await openNotices(await aStaffMember(role, { locationId }), 5)
    seen[role] = (notices?.items ?? [])
      .map(({ to, mayDismiss }) => `${to?.split('/')[2]}${mayDismiss ? ' may dismiss' : ''}`)
      .join(', ')
  }
  expect(seen).toEqual({
    owner: 'catalog may dismiss, studios may dismiss',
    catalog: 'catalog may dismiss, studios',
    fulfilment: '',
    support: 'catalog, studios',
    clinic: 'studios may dismiss',
    readonly: 'catalog, studios',
  })
  const elsewhere = await aStaffMember('clinic', { locationId: other.id })
  expect(await open(elsewhere)).toEqual([])
  const { id } = await db.staffNotice.findFirstOrThrow({ where: { occasion } })
  expect(await dismissNotice(elsewhere, id, now)).toBe('not-allowed')
})

test('a notice that is dismissed twice leaves one row, and one that is none is refused', async () => {
  const { id } = await aNotice('unpublished-guide', `unpublished-guide:${randomUUID()}:x`)
  const presses = await Promise.all([dismissNotice(olive, id, now), dismissNotice(olive, id, now)])
  expect(presses).toEqual(['done', 'done'])
  expect(await open()).toEqual([])
  expect(await db.auditEntry.count({ where: { action: 'notice.dismissed' } })).toBe(1)
  for (const none of ['x', randomUUID()])
    expect(await dismissNotice(olive, none, now)).toBe('not-allowed')
})

test('the clock’s job is known to the queue', async () => {
  await db.$executeRaw`SELECT graphile_worker.add_job('settle-notices')`
  await runJobs()
  expect(await open()).toEqual([])
})
