import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { readPlanPage } from '#app/storefront/plan-page.server'
import { aProduct } from '#tests/factories/product'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { queriesOf } from '#tests/setup/count-queries'

const SKIN = 'skin=normal&cleansing=plenty&expecting=no'
const triple = (value: number): [number, number, number] => [value, 1, 365]
const figures = {
  interval_days: triple(14),
  series_sessions: triple(3),
  maintenance_days: triple(60),
  active_after_hours: triple(48),
}

// Products are remembered for a while: each test has a day of its own.
let today = Date.parse('2026-11-23T18:00:00Z')
const now = () => new Date((today += 86_400_000))
const read = (search: string, bagId: string | null = null, at = now()) =>
  readPlanPage(new URLSearchParams(search), bagId, at)

test('with nothing asked for, the first treatment is planned from in two weeks on', async () => {
  await aTreatment({ slug: 'facial', figures })
  const page = await read('', null, new Date('2026-11-25T18:00:00Z'))
  expect(page.isAsked).toBe(false)
  expect(page.entries[0]).toMatchObject({ kind: 'session', treatment: 'facial', day: '2026-12-09' })
})

test('the shopper’s own studio is taken unless the address names another, or none', async () => {
  const [own, other] = [await aStudio(), await aStudio()]
  await aTreatment({ slug: 'facial', figures, at: [own.id, other.id] })
  const bag = await db.bag.create({ data: { locationId: own.id }, select: { id: true } })
  const studioOf = async (search: string) => (await read(search, bag.id)).studio?.slug ?? null
  expect(await studioOf('')).toBe(own.slug)
  expect(await studioOf(`studio=${other.slug}`)).toBe(other.slug)
  expect(await studioOf('studio=')).toBeNull()
  expect(await studioOf('studio=__proto__')).toBeNull()
})

test('a day that cannot be used is named beside its field and kept as typed', async () => {
  const page = await read('by=start&day=2026-02-30')
  expect(page.errors['day']).toMatch(/^Choose a day between/)
  expect(page.typedDay).toBe('2026-02-30')
})

test('skin answers that are not all there ask for the rest, and for nothing where none is given', async () => {
  const { asked } = await read('by=start&skin=oily&cleansing=&expecting=')
  expect(Object.keys(asked.skinErrors).sort()).toEqual(['cleansing', 'expecting'])
  expect((await read('by=start&skin=&cleansing=&expecting=')).asked.skinErrors).toEqual({})
})

test('the days around are those of the session that is asked for, each without what rests', async () => {
  await aTreatment({ slug: 'facial', figures })
  await aProduct({ units: 3, skinTypes: ['Normal'], routineStep: 2, tags: ['bha'] })
  const search = `${SKIN}&treatment=facial&by=start&day=2026-12-10`
  const [first] = (await read(search)).around
  const [second] = (await read(`${search}&around=facial.2`)).around
  expect([first?.shown, second?.shown]).toEqual([1, 2])
  expect(first?.days[0]?.from).toMatch(/^2026-12-1/)
})

test('it asks the database as often for much as for little', async () => {
  const counted = async (size: number, search: string) => {
    const studio = await aStudio()
    for (let made = 0; made < size; made += 1) {
      await aTreatment({ figures, at: [studio.id], questions: [{ key: 'a' }, { key: 'b' }] })
      await aProduct({ units: 1 })
    }
    return (await queriesOf(() => read(search))).length
  }
  expect([await counted(1, 'by=start'), await counted(5, 'by=start')]).toEqual([2, 2])
  const few = await counted(1, SKIN)
  expect(few).toBe(6)
  expect(await counted(5, SKIN)).toBe(few)
})
