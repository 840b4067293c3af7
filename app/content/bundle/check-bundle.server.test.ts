import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBundle } from '#tests/factories/bundle'
import { bundleForm, normalSkin } from '#tests/factories/content'
import { aStockedVariant, aVariant } from '#tests/factories/stock'
import { anActor } from '#tests/factories/staff'
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

test('words that are a claim are found, with what to say instead', async () => {
  const { id } = await aBundle([[await aStockedVariant(9)], [await aStockedVariant(9)]])
  const values = { ...(await bundleForm(id)), summary: 'It shrinks pores.' }
  const { warnings } = await checkBundle(db, id, values, now)
  expect(warnings).toMatchObject([{ field: 'summary', message: /“shrinks”: say instead/ }])
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
