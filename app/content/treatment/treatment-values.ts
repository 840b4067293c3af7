import { z } from 'zod'
import { Strength } from '#app/treatments/treatment-content'
import {
  linesOf,
  list,
  MOST_ROWS,
  problemsOf,
  rowsOf,
  text,
  tick,
  under,
  whole,
  words,
} from '../form-values'
import type { FieldProblems } from '../content-kind'

const StepValues = z.object({ title: text, text })
const EvidenceValues = z.object({
  statement: text,
  strength: text,
  source: text,
  url: text,
  limits: text,
})
const FigureValues = z.object({
  id: text,
  value: text,
  minimum: text,
  maximum: text,
  source: text,
  confidence: text,
})
const QuestionValues = z.object({ id: text, question: text, onYes: text, route: text })

/** A treatment's form as it was typed, right or wrong. Lists of sentences are texts of one line each. */
export const TreatmentValues = z.object({
  name: text,
  summary: text,
  active: tick,
  aims: list,
  aimWords: text,
  steps: rowsOf(StepValues),
  evidence: rowsOf(EvidenceValues),
  cannotPromise: text,
  clinicianTitle: text,
  clinicianParagraphs: text,
  aftercare: text,
  callWhen: text,
  cadenceWords: text,
  figures: rowsOf(FigureValues),
  questions: rowsOf(QuestionValues),
})
export type TreatmentValues = z.infer<typeof TreatmentValues>

const MOST = 600
const sentence = (missing: string) => words(MOST, missing)

const sentences = (missing: string) =>
  z.string().transform((typed, context) => {
    const lines = linesOf(typed)
    const tooLong = lines.some((line) => line.length > MOST)
    if (lines.length > 0 && !tooLong) return lines
    const message = tooLong ? `Keep each line under ${MOST} characters` : missing
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const Evidence = z.object({
  statement: sentence('Say what it states'),
  strength: z.enum(Strength.options, 'Choose how well it is supported'),
  source: words(200, 'Name the source'),
  url: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'Enter an https address' })]),
  limits: z.string().max(MOST, under(MOST)),
})

const Treatment = z
  .object({
    name: words(80, 'Name the treatment'),
    summary: words(300, 'Say in one or two sentences what it is'),
    active: z.string().transform((on) => on === 'on'),
    aims: z.array(z.enum(['clear', 'smooth'])).min(1, 'Choose what it is for'),
    aimWords: sentence('Say how it serves that'),
    steps: z
      .array(
        z.object({
          title: words(80, 'Name the step'),
          text: sentence('Say what happens'),
        }),
      )
      .min(2, 'A session has two steps or more')
      .max(6, 'A session has six steps at most'),
    evidence: z
      .array(Evidence)
      .min(1, 'Say how well it is known')
      .max(MOST_ROWS, `${MOST_ROWS} statements at most`),
    cannotPromise: sentences('Say what it cannot promise'),
    clinicianTitle: z.string().max(120, under(120)),
    clinicianParagraphs: z
      .string()
      .max(MOST * 6, under(MOST * 6))
      .transform(linesOf),
    aftercare: sentences('Say what to do afterwards'),
    callWhen: sentence('Say when to call'),
    cadenceWords: sentence('Say how it is spaced'),
    figures: z.array(
      z.object({
        id: z.uuid(),
        value: whole(0, 100_000, 'Enter a whole number'),
        minimum: whole(0, 100_000, 'Enter the least that was seen'),
        maximum: whole(0, 100_000, 'Enter the most that was seen'),
        source: words(300, 'Name the source'),
        confidence: z.enum(['high', 'medium', 'low'], 'Choose how sure it is'),
      }),
    ),
    questions: z.array(
      z.object({
        id: z.uuid(),
        question: words(300, 'Ask the question'),
        onYes: words(MOST, 'Say what a yes leads to'),
        // Never the studio alone: a clinician sees whoever answers yes or not sure.
        route: z.enum(['clinician', 'referral'], 'Choose who sees it'),
      }),
    ),
  })
  .superRefine(({ clinicianTitle, clinicianParagraphs }, context) => {
    if (Boolean(clinicianTitle) === clinicianParagraphs.length > 0) return
    const name = clinicianTitle ? 'clinicianParagraphs' : 'clinicianTitle'
    const message = 'Fill in both, the heading and the text, or neither'
    context.addIssue({ code: 'custom', path: [name], message })
  })

export type TreatmentInput = z.infer<typeof Treatment>

type NewOrNot = {
  /** Never published: a figure without a value and a question without words are not meant to be part of it. */
  isNew: boolean
}

/** What the form says, once it is right; else what is wrong, beside which field. */
export function readTreatment(
  values: TreatmentValues,
  { isNew }: NewOrNot,
): { kind: 'read'; input: TreatmentInput } | { kind: 'invalid'; problems: FieldProblems } {
  const left = leftOut(isNew)
  const read = Treatment.safeParse({
    ...values,
    figures: values.figures.map((row) => {
      if (left(row)) return { ...row, ...FILLED }
      // What was seen is settled when it is first published.
      return isNew ? row : { ...row, minimum: '0', maximum: '0' }
    }),
    questions: values.questions.map((row) => (left(row) ? { ...row, ...ASKED } : row)),
  })
  if (!read.success) return { kind: 'invalid', problems: problemsOf(read.error) }
  const stays = ({ id }: { id: string }) =>
    ![...values.figures, ...values.questions].some((row) => row.id === id && left(row))
  const { figures, questions, ...rest } = read.data
  const input = { ...rest, figures: figures.filter(stays), questions: questions.filter(stays) }
  return { kind: 'read', input }
}

/** Stands in for a row that is left out, so that the others keep their places among the problems. */
const FILLED = { value: '0', minimum: '0', maximum: '0', source: '–', confidence: 'low' }
const ASKED = { question: '–', onYes: '–', route: 'clinician' }

/** Which rows of a form are no part of what it makes. */
export function leftOut(isNew: boolean) {
  return (row: { value: string } | { question: string }) =>
    isNew && ('value' in row ? row.value : row.question) === ''
}
