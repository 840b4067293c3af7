import { beforeEach, expect, test } from 'vitest'
import { db, type Database } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { findTreatment } from '#app/treatments/find-treatments.server'
import { readFigures } from '#app/treatments/read-figures.server'
import { aDraft, editorOf } from '#tests/factories/content'
import { aStaffMember } from '#tests/factories/staff'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { contentOf } from '../contents.server'
import { publishContent } from '../publish-content.server'
import { tryContent } from '../try-content.server'
import { TreatmentValues } from './treatment-values'

const now = new Date()
let cal: Actor
let key: { kind: 'treatment'; id: string }
let slug: string

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  const treatment = await aTreatment({
    at: [(await aStudio()).id],
    figures: { retinoid_before_hours: [48, 48, 168] },
    questions: [{ key: 'pregnancy' }],
  })
  key = { kind: 'treatment', id: treatment.id }
  slug = treatment.slug
})

const valuesOf = async () => TreatmentValues.parse((await editorOf(key)).values)
const publish = async (change: Partial<TreatmentValues>) =>
  publishContent(cal, key, { base: await aDraft(cal, key, change) }, now)
const pageOf = (from: Database) => findTreatment(from, slug)

test('words, figures and questions of a treatment are published together', async () => {
  const { figures, questions } = await valuesOf()
  const outcome = await publish({
    summary: 'A facial that cleans.',
    aftercare: 'Wear sunscreen.\n\nKeep it plain.',
    clinicianTitle: 'A clinician decides',
    clinicianParagraphs: 'What is in it.',
    figures: figures.map((figure) => ({ ...figure, value: '72', source: 'Another clinic' })),
    questions: questions.map((row) => ({
      ...row,
      question: 'Are you pregnant?',
      route: 'referral',
    })),
  })
  expect(outcome).toMatchObject({ kind: 'published' })
  const page = await pageOf(db)
  expect(page).toMatchObject({
    summary: 'A facial that cleans.',
    content: {
      figure: 'hydradermabrasion',
      aftercare: ['Wear sunscreen.', 'Keep it plain.'],
      clinicianDecides: { title: 'A clinician decides', paragraphs: ['What is in it.'] },
    },
    questions: [{ question: 'Are you pregnant?', route: 'referral' }],
  })
  expect(await readFigures(db, key.id, null)).toMatchObject([
    { value: 72, source: 'Another clinic' },
  ])
})

test('a figure outside its range and a question that only a studio sees are not published', async () => {
  const { figures, questions } = await valuesOf()
  const outcome = await publish({
    figures: figures.map((figure) => ({ ...figure, value: '24' })),
    questions: questions.map((row) => ({ ...row, route: 'studio' })),
    cannotPromise: '',
  })
  expect(outcome).toEqual({
    kind: 'unready',
    problems: {
      'figures[0].value': ['Enter 48 hours to 7 days'],
      'questions[0].route': ['Choose who sees it'],
      cannotPromise: ['Say what it cannot promise'],
    },
  })
})

test('a question or a figure of another treatment is no part of a version', async () => {
  const other = await aTreatment({ questions: [{ key: 'keloids' }] })
  const foreign = await db.screeningQuestion.findFirstOrThrow({ where: { treatmentId: other.id } })
  const { questions } = await valuesOf()
  const swapped = questions.map((row) => ({ ...row, id: foreign.id }))
  expect(await publish({ questions: swapped })).toMatchObject({ kind: 'unready' })
})

test('a claim in any of its words is found before it is published', async () => {
  const { values } = await editorOf(key)
  const typed = { ...values, aimWords: 'It shrinks pores.', callWhen: 'It boosts collagen.' }
  const { warnings } = await contentOf('treatment').check(db, key.id, typed, now)
  expect(warnings.map(({ field }) => field)).toEqual(['aimWords', 'callWhen'])
})

test('a preview is the shop’s own page with the draft, even of a treatment that is not shown', async () => {
  await publish({ active: '' })
  await aDraft(cal, key, { summary: 'Soon here.' })
  const tried = await tryContent(key, pageOf, now)
  expect(tried).toMatchObject({ page: { summary: 'Soon here.' }, isDraft: true })
  expect(await pageOf(db)).toBeNull()
})
