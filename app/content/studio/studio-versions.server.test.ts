import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aDraft, editorOf } from '#tests/factories/content'
import { aStaffMember } from '#tests/factories/staff'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { answerContent } from '../answer-content.server'
import { contentOf } from '../contents.server'
import { publishContent } from '../publish-content.server'
import { discardContent, restoreContent } from '../restore-content.server'
import { saveContent } from '../save-content.server'
import { scheduleContent } from '../schedule-content.server'
import { StudioValues } from './studio-values'

const now = new Date()
let olive: Actor
let clio: Actor
let key: { kind: 'location'; id: string }
let figureId: string

beforeEach(async () => {
  const studio = await aStudio()
  key = { kind: 'location', id: studio.id }
  olive = await aStaffMember('owner')
  clio = await aStaffMember('clinic', { locationId: studio.id })
  const treatment = await aTreatment({
    at: [studio.id],
    figures: { retinoid_before_hours: [48, 48, 168] },
  })
  const figure = await db.treatmentFigure.findFirstOrThrow({ where: { treatmentId: treatment.id } })
  figureId = figure.id
})

const live = () => db.location.findUniqueOrThrow({ where: { id: key.id } })
const valuesOf = async () => StudioValues.parse((await editorOf(key)).values)
const hours = (monday: string) => [{ spans: monday }]

test('a clinic’s person publishes hours, phone and own figures of their studio', async () => {
  const change = {
    phone: '(214) 555-0199',
    hours: hours('9-12, 13:00–18'),
    figures: [{ id: figureId, value: '72' }],
  }
  const base = await aDraft(clio, key, change)
  expect(await publishContent(clio, key, { base }, now)).toMatchObject({ kind: 'published' })
  expect(await live()).toMatchObject({
    phone: '(214) 555-0199',
    hours: [
      { day: 1, opens: '09:00', closes: '12:00' },
      { day: 1, opens: '13:00', closes: '18:00' },
    ],
  })
  expect(await db.locationFigure.findMany()).toMatchObject([{ locationId: key.id, value: 72 }])
})

test('whatever else a clinic’s person sends stays as it is', async () => {
  const { base, values } = await editorOf(key)
  const hand = { ...values, name: 'Mine', active: '', pickup: '', staffEmail: 'me@evil.example' }
  const typed = { base, values: { ...hand, treatments: [], phone: '(214) 555-0100' }, note: '' }
  expect(await saveContent(clio, key, typed, now)).toMatchObject({ kind: 'saved' })
  expect(await valuesOf()).toEqual({ ...StudioValues.parse(values), phone: '(214) 555-0100' })
})

test('a clinic’s person publishes and schedules nothing that an owner drafted', async () => {
  const base = await aDraft(olive, key, { name: 'Porewell Uptown' })
  const refused = { kind: 'out-of-reach', fields: ['Name'] }
  expect(await publishContent(clio, key, { base }, now)).toEqual(refused)
  const at = new Date(now.getTime() + 60_000)
  expect(await scheduleContent(clio, key, { base, at }, now)).toEqual(refused)
  expect((await live()).name).toBe('Porewell Dallas')
})

test('nor do they throw it away, or take it off the schedule', async () => {
  const base = await aDraft(olive, key, { name: 'Porewell Uptown' })
  const refused = { kind: 'out-of-reach', fields: ['Name'] }
  expect(await discardContent(clio, key, { base }, now)).toEqual(refused)
  await scheduleContent(olive, key, { base, at: new Date(now.getTime() + 60_000) }, now)
  const { base: scheduled } = await editorOf(key)
  expect(await scheduleContent(clio, key, { base: scheduled, at: null }, now)).toEqual(refused)
  expect((await valuesOf()).name).toBe('Porewell Uptown')
})

test('what is published by hand before its day is not said to be as scheduled', async () => {
  const base = await aDraft(olive, key, { phone: '(214) 555-0100' })
  await scheduleContent(olive, key, { base, at: new Date(now.getTime() + 60_000) }, now)
  await publishContent(olive, key, { base: (await editorOf(key)).base }, now)
  const row = await db.auditEntry.findFirstOrThrow({ where: { action: 'content.published' } })
  expect(row.after).toMatchObject({ version: '2' })
})

test.each(['check', 'add:treatments', 'save'])(
  'another studio’s draft answers nothing to a clinic’s person who sends “%s”',
  async (intent) => {
    const other = { kind: 'location', id: (await aStudio({ slug: 'uptown' })).id } as const
    await aDraft(olive, other, { staffEmail: 'uptown@porewell.example' })
    const request = new Request('http://localhost:3000', {
      method: 'POST',
      body: new URLSearchParams({ intent, base: (await editorOf(other)).base }),
    })
    await expect(answerContent(request, clio, other, now)).rejects.toMatchObject({ status: 404 })
  },
)

test('what a clinic’s person restores is no more than they may set', async () => {
  await publishContent(olive, key, { base: await aDraft(olive, key, { name: 'Uptown' }) }, now)
  const change = { phone: '(214) 555-0100' }
  await publishContent(olive, key, { base: await aDraft(olive, key, change) }, now)
  expect(await restoreContent(clio, key, { number: 1 }, now)).toEqual({ kind: 'restored' })
  expect(await valuesOf()).toMatchObject({ name: 'Uptown', phone: '(214) 555-0142' })
})

test('another studio is closed to a clinic’s person', async () => {
  const other = { kind: 'location', id: (await aStudio()).id } as const
  const { base, values } = await editorOf(other)
  const typed = { base, values, note: '' }
  expect(await saveContent(clio, other, typed, now)).toEqual({ kind: 'not-allowed' })
  expect(await publishContent(clio, other, { base }, now)).toEqual({ kind: 'not-allowed' })
})

test('an own figure stays within what was seen, and hours make sense', async () => {
  const change = { hours: hours('18:00–09:00'), figures: [{ id: figureId, value: '24' }] }
  const base = await aDraft(clio, key, change)
  expect(await publishContent(clio, key, { base }, now)).toEqual({
    kind: 'unready',
    problems: {
      'hours[0].spans': [expect.stringMatching(/^Write hours such as/)],
      [`figure-${figureId}`]: ['Enter 48 hours to 7 days'],
    },
  })
})

test('a treatment that is not offered any more leaves no own figure behind', async () => {
  await db.locationFigure.create({ data: { locationId: key.id, figureId, value: 72 } })
  const kept = await aDraft(olive, key, { treatments: [] })
  expect(await publishContent(olive, key, { base: kept }, now)).toMatchObject({ kind: 'unready' })
  const base = await aDraft(olive, key, { treatments: [], figures: [] })
  expect(await publishContent(olive, key, { base }, now)).toMatchObject({ kind: 'published' })
  expect(await db.locationFigure.count()).toBe(0)
  expect(await db.locationTreatment.count()).toBe(0)
})

test('a studio that closes is told who waits there', async () => {
  const { values } = await editorOf(key)
  const treatment = await db.treatment.findFirstOrThrow()
  await db.consultation.create({
    data: {
      formId: '019ac0de-0000-7000-8000-000000000001',
      reference: '7KQ3MX2P',
      treatmentId: treatment.id,
      locationId: key.id,
      fullName: 'Ann',
      email: 'ann@example.com',
      flagged: [],
      route: 'clinician',
    },
  })
  const check = await contentOf('location').check(db, key.id, { ...values, active: '' }, now)
  expect(check.warnings.map(({ message }) => message)).toContain(
    '1 request for a consultation here',
  )
})
