import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aConsultation } from '#tests/factories/consultation'
import { aStaffMember } from '#tests/factories/staff'
import { aStudio } from '#tests/factories/treatment'
import {
  closeConsultation,
  contactConsultation,
  reopenConsultation,
} from './change-consultation.server'
import { listConsultations } from './list-consultations.server'
import { openAnswers } from './open-answers.server'
import { readConsultation } from './read-consultation.server'

const now = new Date()
const open = (change: Partial<{ at: string; after: string }> = {}) => ({
  ...{ view: 'open' as const, at: null, after: null },
  ...change,
})
const referencesOf = async (...asked: Parameters<typeof listConsultations>) =>
  (await listConsultations(...asked))!.requests.map(({ reference }) => reference)

test('whoever has waited longest stands first, and a studio can be asked for alone', async () => {
  const sol = await aStaffMember('support')
  const dallas = await aStudio()
  const first = await aConsultation()
  const second = await aConsultation({ email: 'kim@example.com' }, dallas)
  expect(await referencesOf(sol, open())).toEqual([first.reference, second.reference])
  expect(await referencesOf(sol, open({ at: dallas.slug }))).toEqual([second.reference])
  expect(await referencesOf(sol, open({ after: first.reference }))).toEqual([second.reference])
  expect(await referencesOf(sol, { ...open(), view: 'closed' })).toEqual([])
})

test('a clinic sees and changes its own studio’s requests only', async () => {
  const [dallas, austin] = [await aStudio(), await aStudio()]
  const clio = await aStaffMember('clinic', { locationId: dallas.id })
  const own = await aConsultation({}, dallas)
  const { reference } = await aConsultation({ email: 'kim@example.com' }, austin)
  expect(await referencesOf(clio, open({ at: austin.slug }))).toEqual([own.reference])
  expect(await readConsultation(clio, reference)).toBeUndefined()
  expect(await openAnswers(clio, reference, now)).toBeUndefined()
  const change = { reference, version: 1, note: null }
  expect(await contactConsultation(clio, change, now)).toBe('not-allowed')
})

test('a request is contacted, closed with how it ended, and reopened', async () => {
  const olive = await aStaffMember('owner')
  const { reference } = await aConsultation()
  const change = { reference, version: 1, note: 'Left a message' }
  expect(await contactConsultation(olive, change, now)).toBe('done')
  expect(await reopenConsultation(olive, { ...change, version: 2 }, now)).toBe('not-now')
  const closing = { ...change, version: 2, note: null, outcome: 'unreachable' } as const
  expect(await closeConsultation(olive, closing, now)).toBe('done')
  expect(await readConsultation(olive, reference)).toMatchObject({
    ...{ status: 'closed', outcome: 'unreachable', version: 3 },
    events: [
      { kind: 'contacted', note: 'Left a message' },
      { kind: 'closed', note: null },
    ],
  })
  expect(await reopenConsultation(olive, { ...change, version: 3, note: null }, now)).toBe('done')
  expect(await readConsultation(olive, reference)).toMatchObject({
    ...{ status: 'requested', outcome: null },
  })
})

test('the same form sent twice does it once; another’s begun earlier is refused', async () => {
  const [olive, sol] = [await aStaffMember('owner'), await aStaffMember('support')]
  const { reference } = await aConsultation()
  const change = { reference, version: 1, note: 'Called' }
  const twice = [contactConsultation(olive, change, now), contactConsultation(olive, change, now)]
  expect(await Promise.all(twice)).toEqual(['done', 'done'])
  expect(await contactConsultation(sol, { ...change, note: 'Me, too' }, now)).toBe('changed')
  expect(await db.consultationEvent.count()).toBe(1)
  expect(await db.auditEntry.count()).toBe(1)
})

test('answers about health are opened by the studio and an owner, and each look is written down', async () => {
  const studio = await aStudio()
  const clio = await aStaffMember('clinic', { locationId: studio.id })
  const { reference } = await aConsultation({}, studio)
  expect(await openAnswers(await aStaffMember('support'), reference, now)).toBeUndefined()
  expect(await db.auditEntry.count()).toBe(0)
  expect(await openAnswers(clio, reference, now)).toEqual({
    flagged: ['Is there anything we should know?'],
    denied: 1,
    message: 'Evenings are best.',
  })
  const [row] = await db.auditEntry.findMany()
  expect(row).toMatchObject({ action: 'consultation.answers_opened', before: null, after: null })
  expect(JSON.stringify(await readConsultation(clio, reference))).not.toMatch(/cold_sores|Evenings/)
})

test('whatever becomes of a request, nothing is mailed to the shopper', async () => {
  const olive = await aStaffMember('owner')
  const { reference } = await aConsultation()
  const before = await db.$queryRaw`SELECT count(*)::int FROM graphile_worker.jobs`
  await contactConsultation(olive, { reference, version: 1, note: null }, now)
  const closing = { reference, version: 2, note: null, outcome: 'referred' } as const
  await closeConsultation(olive, closing, now)
  expect(await db.$queryRaw`SELECT count(*)::int FROM graphile_worker.jobs`).toEqual(before)
})
