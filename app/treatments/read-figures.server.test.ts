import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { writeReference } from '#prisma/seed/write-reference'
import { writeTreatments } from '#prisma/seed/treatments/write-treatments'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { queriesOf } from '#tests/setup/count-queries'
import { cadenceOf } from './cadence'
import { valuesOf } from './figures'
import { findStudio } from './find-studios.server'
import { findTreatment, findTreatments } from './find-treatments.server'
import { rulesOf } from './pauses'
import { readFigures } from './read-figures.server'

const now = new Date('2026-11-23T18:00:00Z')

test('a studio’s own figure is in force there, the default elsewhere', async () => {
  const [here, elsewhere] = [await aStudio(), await aStudio()]
  const { id } = await aTreatment({ figures: { retinoid_before_hours: [48, 48, 168] } })
  const figure = await db.treatmentFigure.findFirstOrThrow({ where: { treatmentId: id } })
  await db.locationFigure.create({ data: { locationId: here.id, figureId: figure.id, value: 72 } })
  const inForce = async (locationId: string | null) =>
    (await readFigures(db, id, locationId)).map(({ value, own, unit }) => ({ value, own, unit }))
  expect(await inForce(here.id)).toEqual([{ value: 72, own: true, unit: 'hours' }])
  expect(await inForce(elsewhere.id)).toEqual([{ value: 48, own: false, unit: 'hours' }])
  expect(await inForce(null)).toEqual([{ value: 48, own: false, unit: 'hours' }])
  expect((await queriesOf(() => readFigures(db, id, here.id))).length).toBe(1)
})

test('a figure that no source has seen is not kept', async () => {
  const { id: locationId } = await aStudio()
  const { id } = await aTreatment({ figures: { interval_days: [14, 7, 30] } })
  const { id: figureId } = await db.treatmentFigure.findFirstOrThrow({ where: { treatmentId: id } })
  await expect(
    db.locationFigure.create({ data: { locationId, figureId, value: 6 } }),
  ).rejects.toThrow(/between 7 and 30/)
})

test('what is not offered, and a studio that is closed for good, have no page', async () => {
  const shut = await aStudio({ active: false })
  const { slug } = await aTreatment({ active: false })
  const offered = await aTreatment({ at: [shut.id] })
  expect(await findTreatment(db, slug)).toBeNull()
  expect(await findTreatment(db, '__proto__')).toBeNull()
  expect((await findTreatments(db)).map((each) => each.slug)).toEqual([offered.slug])
  expect((await findTreatment(db, offered.slug))?.studios).toEqual([])
  expect(await findStudio(shut.slug, now)).toBeNull()
})

test('the demo shop’s treatments have figures for every rule that has numbers', async () => {
  await db.$transaction(async (tx) => {
    await writeReference(tx, now)
    await writeTreatments(tx)
  })
  const figures = await db.treatmentFigure.findMany()
  expect([...new Set(figures.map(({ ruleId }) => ruleId))].sort()).toEqual(
    'T01 T02 T03 T04 T05 T07 T08 T10 T11 T12 T13 T15 T16 T18'.split(' '),
  )
  const questions = await db.screeningQuestion.findMany()
  expect([...new Set(questions.map(({ ruleId }) => ruleId))].sort()).toEqual(
    'T05 T06 T07 T13 T14 T17'.split(' '),
  )
  expect((await findTreatments(db)).map(({ slug, studios }) => [slug, studios.length])).toEqual([
    ['hydrafacial', 3],
    ['microinfusion', 2],
  ])
  const chicago = await findStudio('chicago', now)
  const microinfusion = await findTreatment(db, 'microinfusion')
  if (!chicago || !microinfusion) throw new Error('not seeded')
  const own = valuesOf(await readFigures(db, microinfusion.id, chicago.id))
  expect(cadenceOf(own)).toEqual({
    intervalDays: 35,
    sessions: 3,
    maintenanceDays: 365,
    toxinIntervalDays: 90,
  })
  expect(rulesOf(own).map(({ ruleId, hours }) => [ruleId, hours])).toEqual([
    ['T10', 120],
    ['T18', 72],
    ['T11', 24],
    ['T04', 168],
    ['T18', 72],
  ])
})
