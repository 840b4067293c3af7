import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { findPickupStudios, findStudio, findStudios } from '#app/treatments/find-studios.server'
import { findTreatment, findTreatments } from '#app/treatments/find-treatments.server'
import { readFigures } from '#app/treatments/read-figures.server'
import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aDraft, editorOf } from '#tests/factories/content'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { makeStudio, makeTreatment } from './make-content.server'
import { publishContent } from './publish-content.server'
import { StudioValues } from './studio/studio-values'
import { TreatmentValues } from './treatment/treatment-values'

const now = new Date()
let olive: Actor
let id: string

beforeEach(async () => {
  olive = await aStaffMember('owner')
  id = randomUUID()
})

const studio = (more = {}) => ({ id, name: 'Porewell Fort Worth', slug: 'fort-worth', ...more })
const treatment = (more = {}) => ({
  ...{ id, name: 'Gentle facial', slug: 'gentle-facial', like: '', drawing: 'plain' },
  ...more,
})
const PLACE = { line1: '1 Main Street', city: 'Fort Worth', state: 'TX', postalCode: '76102' }
const WORDS = {
  ...{ summary: 'A facial by hand.', aims: ['clear'], aimWords: 'It serves clean pores.' },
  steps: [
    { title: 'Look', text: 'Someone looks at your skin.' },
    { title: 'Cleanse', text: 'Your face is washed.' },
  ],
  evidence: [{ statement: 'It cleans.', strength: 'low', source: 'Our own', url: '', limits: '' }],
  ...{ cannotPromise: 'It does not remove pores.', aftercare: 'Wear sunscreen.' },
  ...{ callWhen: 'Call the studio if it burns.', cadenceWords: 'As you like.' },
}

test('a new studio is seen by nobody before it is published, and is a place like others then', async () => {
  const variant = await aStockedVariant(3)
  expect(await makeStudio(olive, studio(), now)).toEqual({ kind: 'made' })
  const seen = async () => [
    (await findStudios(now)).some((each) => each.id === id),
    (await findStudio('fort-worth', now)) !== null,
    (await findPickupStudios()).some((each) => each.id === id),
    (await pickupAvailability(db, [variant.id], now)).some((each) => each.locationId === id),
  ]
  expect(await seen()).toEqual([false, false, false, false])
  const key = { kind: 'location', id } as const
  const bare = await aDraft(olive, key, { city: 'Fort Worth' })
  expect(await publishContent(olive, key, { base: bare }, now)).toMatchObject({
    kind: 'unready',
    problems: { line1: ['Enter the street and number'] },
  })
  const base = await aDraft(olive, key, PLACE)
  expect(await publishContent(olive, key, { base }, now)).toEqual({ kind: 'published', number: 1 })
  expect(await seen()).toEqual([true, true, false, false])
  const open = await aDraft(olive, key, { pickup: 'on' })
  await publishContent(olive, key, { base: open }, now)
  expect(await seen()).toEqual([true, true, true, true])
})

test('a new studio’s form begins in Central time, shown once it is published, without pickup', async () => {
  await makeStudio(olive, studio(), now)
  const { values } = await editorOf({ kind: 'location', id })
  expect(StudioValues.parse(values)).toMatchObject({
    ...{ timezone: 'America/Chicago', active: 'on', pickup: '', line1: '' },
  })
})

test('two presses make one studio, and an address is given once', async () => {
  const both = await Promise.all([1, 2].map(() => makeStudio(olive, studio(), now)))
  expect(both).toEqual([{ kind: 'made' }, { kind: 'made' }])
  const other = { ...studio(), id: randomUUID() }
  expect(await makeStudio(olive, other, now)).toEqual({
    kind: 'invalid',
    problems: { slug: ['“Porewell Fort Worth” has this address already'] },
  })
  expect(await db.auditEntry.count({ where: { action: 'content.created' } })).toBe(1)
})

test('a clinic’s person makes no studio, and who only reads makes nothing', async () => {
  const clio = await aStaffMember('clinic', { locationId: (await aStudio()).id })
  const cal = await aStaffMember('catalog')
  expect(await makeStudio(clio, studio(), now)).toEqual({ kind: 'not-allowed' })
  expect(await makeStudio(cal, studio(), now)).toEqual({ kind: 'not-allowed' })
  expect(await makeTreatment(clio, treatment(), now)).toEqual({ kind: 'not-allowed' })
  expect(await makeTreatment(cal, treatment(), now)).toEqual({ kind: 'made' })
})

test('a name, an address and a drawing are asked for beside their fields', async () => {
  const nothing = treatment({ name: '', slug: 'Not This', drawing: '' })
  expect(await makeTreatment(olive, nothing, now)).toEqual({
    kind: 'invalid',
    problems: {
      name: ['Give it a name'],
      slug: ['Use small letters, digits and single hyphens'],
      drawing: ['Choose how a session is drawn'],
    },
  })
})

test('a new treatment has the figures and questions that are filled in, and no others', async () => {
  const like = await aTreatment({ questions: [{ key: 'pregnancy', question: 'Pregnant?' }] })
  await makeTreatment(olive, treatment({ like: like.id }), now)
  expect(await findTreatment(db, 'gentle-facial')).toBeNull()
  const key = { kind: 'treatment', id } as const
  const { figures, questions } = TreatmentValues.parse((await editorOf(key)).values)
  expect(questions.map(({ question }) => question)).toEqual(['Pregnant?', '', '', ''])
  const interval = await db.treatmentFigure.findUniqueOrThrow({
    where: { treatmentId_key: { treatmentId: id, key: 'interval_days' } },
  })
  const typed = (row: object) =>
    figures.map((each) => (each.id === interval.id ? { ...each, ...row } : each))
  const asked = questions.map((each, place) =>
    place === 1 ? { ...each, question: 'Do you have a rash?', onYes: 'We call you.' } : each,
  )
  const place = figures.findIndex((each) => each.id === interval.id)
  const without = { value: '40', minimum: '7', maximum: '30' }
  const early = await aDraft(olive, key, { ...WORDS, figures: typed(without) })
  expect(await publishContent(olive, key, { base: early }, now)).toEqual({
    kind: 'unready',
    problems: {
      [`figures[${place}].source`]: ['Name the source'],
      [`figures[${place}].confidence`]: ['Choose how sure it is'],
      [`figures[${place}].value`]: ['Enter 7 to 30 days'],
    },
  })
  const whole = { ...without, value: '14', source: 'Clinics', confidence: 'medium' }
  const base = await aDraft(olive, key, { figures: typed(whole), questions: asked })
  expect(await publishContent(olive, key, { base }, now)).toEqual({ kind: 'published', number: 1 })
  const page = await findTreatment(db, 'gentle-facial')
  expect(page?.questions.map(({ question }) => question)).toEqual([
    'Pregnant?',
    'Do you have a rash?',
  ])
  expect(await readFigures(db, id, null)).toMatchObject([
    { key: 'interval_days', value: 14, minimum: 7, maximum: 30, unit: 'days' },
  ])
  expect((await findTreatments(db)).at(-1)?.slug).toBe('gentle-facial')
  const again = await aDraft(olive, key, { summary: 'A facial by two hands.' })
  expect(await publishContent(olive, key, { base: again }, now)).toMatchObject({ number: 2 })
})

test('a treatment that asks nothing beforehand is not published', async () => {
  await makeTreatment(olive, treatment(), now)
  const key = { kind: 'treatment', id } as const
  const base = await aDraft(olive, key, WORDS)
  expect(await publishContent(olive, key, { base }, now)).toEqual({
    kind: 'unready',
    problems: { questions: ['Ask at least one question'] },
  })
})
