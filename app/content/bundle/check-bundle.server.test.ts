import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBundle } from '#tests/factories/bundle'
import { bundleForm, normalSkin } from '#tests/factories/content'
import { aStockedVariant, aVariant } from '#tests/factories/stock'
import { anActor } from '#tests/factories/staff'
import { stopsOf } from '../content-kind'
import { readBundleDetails } from './bundle-details.server'
import { checkBundle } from './check-bundle.server'

const now = new Date()

beforeEach(normalSkin)

test('what a bundle points to is looked at: archived, unpublished, flammable, sold out', async () => {
  const sold = [await aStockedVariant(9), await aStockedVariant(9)]
  const archived = await aStockedVariant(9, { productName: 'Old serum' })
  const draft = await aStockedVariant(9, { productName: 'New serum' })
  const pads = await aStockedVariant(9, { productName: 'Pads' })
  const gone = await aVariant({ productName: 'Gone serum' })
  await db.product.update({ where: { id: archived.productId }, data: { status: 'archived' } })
  await db.product.update({ where: { id: draft.productId }, data: { status: 'draft' } })
  await db.variant.update({ where: { id: pads.id }, data: { flammable: true } })
  const { id } = await aBundle([[sold[0]!, archived, draft], [sold[1]!], [pads, gone]])
  const { problems, warnings } = await checkBundle(db, id, await bundleForm(id), now)
  expect(problems).toEqual({})
  const messages = warnings.map(({ message }) => message).join('\n')
  expect(messages).toMatch(/Old serum, 30 ml \(a swap\) is archived/)
  expect(messages).toMatch(/New serum, 30 ml \(a swap\) is not published/)
  expect(messages).toMatch(/Pads, 30 ml \(what the step comes with\) is flammable/)
  expect(messages).toMatch(/Gone serum, 30 ml \(a swap\) is sold out/)
})

test('words that are a claim stop it, with what to say instead, and stop no preview', async () => {
  const { id } = await aBundle([[await aStockedVariant(9)], [await aStockedVariant(9)]])
  const values = { ...(await bundleForm(id)), summary: 'It shrinks pores.' }
  const check = await checkBundle(db, id, values, now)
  expect(check).toMatchObject({ problems: {}, claims: [{ field: 'summary' }] })
  expect(stopsOf(check)).toEqual({ summary: [expect.stringMatching(/“shrinks”: say instead/)] })
})

test('what a step says is judged of each product that may fill it', async () => {
  const wash = await aStockedVariant(9, { productName: 'Acne wash' })
  const gel = await aStockedVariant(9, { productName: 'Plain gel' })
  await db.product.update({
    where: { id: wash.productId },
    data: { regulatoryClass: 'otc_drug', tags: ['otc_acne'] },
  })
  const { id } = await aBundle([[wash, gel], [wash]])
  const form = await bundleForm(id)
  const steps = form.steps.map((step) => ({ ...step, reason: 'It treats acne.' }))
  const { claims } = await checkBundle(db, id, { ...form, steps }, now)
  expect(claims).toMatchObject([{ field: 'steps[0].reason', why: /said of Plain gel\.$/ }])
})

test('a step may say of a product what its own ingredient list shows', async () => {
  const serum = await aStockedVariant(9)
  const { id } = await aBundle([[serum], [await aStockedVariant(9)]])
  const form = await bundleForm(id)
  const steps = form.steps.map((step, place) =>
    place === 0 ? { ...step, reason: 'It is fragrance-free.' } : step,
  )
  const claims = async () => (await checkBundle(db, id, { ...form, steps }, now)).claims
  expect(await claims()).toMatchObject([{ field: 'steps[0].reason' }])
  await db.product.updateMany({ data: { inciStatus: 'full', inciText: 'Aqua.' } })
  expect(await claims()).toEqual([])
})

test('products that do not go together are said as the bag would say it', async () => {
  const [retinoid, acid] = [await aStockedVariant(9), await aStockedVariant(9)]
  await db.product.update({ where: { id: retinoid.productId }, data: { tags: ['retinoid'] } })
  await db.product.update({ where: { id: acid.productId }, data: { tags: ['aha'] } })
  const { id } = await aBundle([[retinoid], [acid]])
  const { warnings } = await checkBundle(db, id, await bundleForm(id), now)
  expect(warnings.some(({ why }) => why?.includes('(rule '))).toBe(true)
})

test('the saving is shared over the parts to the cent', async () => {
  const { id } = await aBundle([
    [await aStockedVariant(9, { priceCents: 999 })],
    [await aStockedVariant(9, { priceCents: 1001 })],
    [await aStockedVariant(9, { priceCents: 1333 })],
  ])
  const { price } = await readBundleDetails(anActor('catalog'), await bundleForm(id), null, now)
  expect(price).toMatchObject({ listCents: 3333, savingCents: 333 })
  expect(price?.parts.reduce((sum, { shareCents }) => sum + shareCents, 0)).toBe(333)
})
