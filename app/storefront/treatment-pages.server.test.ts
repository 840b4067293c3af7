import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { readConsultationPage } from '#app/treatments/consultation-page.server'
import { aProduct } from '#tests/factories/product'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { queriesOf } from '#tests/setup/count-queries'
import { readLocationList, readLocationPage } from './location-page.server'
import { readTreatmentList, readTreatmentPage } from './treatment-page.server'

const now = new Date('2026-11-23T18:00:00Z')

async function aShop(size = 1) {
  const [studio, other] = [await aStudio(), await aStudio({ name: 'Porewell Portland' })]
  const treatments = []
  for (let count = 0; count < size; count++)
    treatments.push(
      await aTreatment({
        at: [studio.id],
        questions: Array.from({ length: size }, (_, index) => ({ key: `q_${index}` })),
        figures: { retinoid_before_hours: [48, 48, 168], active_after_hours: [48, 48, 168] },
      }),
    )
  const [treatment] = treatments
  if (!treatment) throw new Error('no treatment')
  const bag = await db.bag.create({ data: { locationId: studio.id }, select: { id: true } })
  return { studio, other, treatment, bagId: bag.id }
}

describe('whose figures a treatment’s page shows', () => {
  test('those of the shopper’s studio, of the one asked for, or the shop’s', async () => {
    const { treatment, studio, other, bagId } = await aShop()
    const shown = async (asked: string | null, bag: string | null) =>
      (await readTreatmentPage({ slug: treatment.slug, studio: asked, bagId: bag }, now))?.studio
        ?.slug ?? null
    expect(await shown(null, null)).toBeNull()
    expect(await shown(null, bagId)).toBe(studio.slug)
    expect(await shown(studio.slug, null)).toBe(studio.slug)
    expect(await shown('default', bagId)).toBeNull()
    expect(await shown(other.slug, null)).toBeNull()
    expect(await shown('%00__proto__', null)).toBeNull()
  })

  test('what is not there has no page', async () => {
    const nowhere = { slug: 'x', studio: null, bagId: null }
    expect(await readTreatmentPage(nowhere, now)).toBeNull()
    expect(await readLocationPage(nowhere, now)).toBeNull()
  })
})

describe('plain products for the days around it', () => {
  const full = { inciStatus: 'full' as const, inciText: 'Aqua, Glycerin', units: 5 }

  test('the most sold of each plain step that carries nothing on the pause list', async () => {
    const { treatment } = await aShop()
    await aProduct({
      ...full,
      name: 'Scrub Wash',
      routineStep: 1,
      tags: ['physical_exfoliant'],
      unitsSold: 90,
    })
    await aProduct({ ...full, name: 'Plain Wash', routineStep: 1, unitsSold: 50 })
    await aProduct({
      ...full,
      name: 'Hidden Retinol Cream',
      routineStep: 6,
      tags: ['retinoid_low'],
      unitsSold: 90,
    })
    await aProduct({
      ...full,
      name: 'Unlisted Cream',
      routineStep: 6,
      inciStatus: 'partial',
      unitsSold: 80,
    })
    await aProduct({ ...full, name: 'Sold Out Cream', routineStep: 6, unitsSold: 70, units: 0 })
    await aProduct({ ...full, name: 'Plain Cream', routineStep: 6, unitsSold: 10 })
    await aProduct({ ...full, name: 'Niacinamide Serum', routineStep: 4, unitsSold: 99 })
    const page = await readTreatmentPage({ slug: treatment.slug, studio: null, bagId: null }, now)
    expect(page?.gentle.map(({ name }) => name)).toEqual(['Plain Wash', 'Plain Cream'])
  })
})

test('a shopper who has chosen a studio that does not offer it is told so', async () => {
  const { treatment, studio, other } = await aShop()
  const page = (location: string | null) =>
    readConsultationPage({ treatment: treatment.slug, location }, now)
  expect(await page(other.slug)).toMatchObject({ kind: 'form', elsewhere: true })
  expect(await page(studio.slug)).toMatchObject({ elsewhere: false, locationId: studio.id })
  expect(await page(null)).toMatchObject({ elsewhere: false })
  expect(await readConsultationPage({ treatment: '__proto__', location: null }, now)).toMatchObject(
    { kind: 'choose', unknown: true },
  )
})

test('pages ask the database a fixed number of times, however much they show', async () => {
  const counted = async (size: number) => {
    const { treatment, studio, bagId } = await aShop(size)
    for (let count = 0; count < size; count++)
      await aProduct({ routineStep: 1, inciStatus: 'full', inciText: 'Aqua', units: 1 })
    const count = async (work: () => Promise<unknown>) => (await queriesOf(work)).length
    const { slug } = treatment
    return [
      await count(() => readTreatmentList()),
      await count(() => readTreatmentPage({ slug, studio: null, bagId }, now)),
      await count(() => readLocationList(bagId, now)),
      await count(() => readLocationPage({ slug: studio.slug, bagId }, now)),
      await count(() => readConsultationPage({ treatment: slug, location: null }, now)),
    ]
  }
  const few = await counted(1)
  expect(few).toEqual([1, 6, 3, 4, 1])
  expect(await counted(4)).toEqual(few)
})
