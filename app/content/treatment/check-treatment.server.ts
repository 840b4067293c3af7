import type { Database } from '#app/platform/database.server'
import { range, type FigureUnit } from '#app/treatments/figures'
import { claimsIn } from '../claims-in'
import type { ContentCheck, ContentWarning, FieldProblems } from '../content-kind'
import { leftOut, readTreatment, type TreatmentValues } from './treatment-values'

/** What stops a treatment's version from being published, and what is worth a look. Five queries at most. */
export async function checkTreatment(
  db: Database,
  id: string,
  values: TreatmentValues,
): Promise<ContentCheck> {
  const stored = await db.treatment.findUnique({ where: { id }, select: { draft: true } })
  const isNew = stored?.draft ?? false
  const left = leftOut(isNew)
  const read = readTreatment(values, { isNew })
  const problems: FieldProblems = read.kind === 'invalid' ? { ...read.problems } : {}
  const [figures, questions] = [
    await db.treatmentFigure.findMany({ where: { treatmentId: id } }),
    await db.screeningQuestion.findMany({ where: { treatmentId: id }, select: { id: true } }),
  ]
  const warnings: ContentWarning[] = []
  for (const [place, row] of values.figures.entries()) {
    const { id: figureId, value, confidence } = row
    const figure = figures.find((each) => each.id === figureId)
    const name = `figures[${place}].value`
    const number = Number(value)
    if (!figure) problems[name] = ['This figure is not of this treatment']
    else if (!left(row) && !SEEN.some((each) => problems[`figures[${place}].${each}`])) {
      const { minimum, maximum } = isNew ? seen(row) : figure
      if (minimum > maximum)
        problems[`figures[${place}].maximum`] ??= ['That is less than the least that was seen']
      else if (number < minimum || number > maximum)
        problems[name] = [`Enter ${range({ minimum, maximum, unit: figure.unit as FigureUnit })}`]
    }
    if (confidence === 'low')
      warnings.push({
        field: `figures[${place}].confidence`,
        message: 'A figure from memory is not shown as a fact: find its source',
      })
  }
  for (const [place, { id: questionId }] of values.questions.entries())
    if (!questions.some((each) => each.id === questionId))
      problems[`questions[${place}].question`] = ['This question is not of this treatment']
  if (values.figures.length !== figures.length || values.questions.length !== questions.length)
    problems['figures'] = ['Its figures and questions have changed: begin a new draft']
  if (isNew && values.questions.every(left)) problems['questions'] = ['Ask at least one question']
  return {
    problems,
    // Its words tell of a procedure with the sources beside them: a person has to judge them.
    claims: [],
    warnings: [...warnings, ...wordWarnings(values), ...(await leavingWarnings(db, id, values))],
  }
}

/** What has to be numbers before they are compared. */
const SEEN = ['value', 'minimum', 'maximum']

/** The range as it was typed. */
function seen({ minimum, maximum }: TreatmentValues['figures'][number]) {
  return { minimum: Number(minimum), maximum: Number(maximum) }
}

function wordWarnings(values: TreatmentValues): ContentWarning[] {
  const { name, summary, aimWords, aftercare, callWhen, cadenceWords } = values
  const said: [field: string, text: string][] = [
    ...Object.entries({ name, summary, aimWords, aftercare, callWhen, cadenceWords }),
    ['clinicianParagraphs', values.clinicianParagraphs],
    ['cannotPromise', values.cannotPromise],
    ...values.steps.map(({ title, text }, place): [string, string] => [
      `steps[${place}].text`,
      `${title}. ${text}`,
    ]),
    ...values.evidence.flatMap(({ statement, limits }, place): [string, string][] => [
      [`evidence[${place}].statement`, statement],
      [`evidence[${place}].limits`, limits],
    ]),
    ...values.questions.flatMap(({ question, onYes }, place): [string, string][] => [
      [`questions[${place}].question`, question],
      [`questions[${place}].onYes`, onYes],
    ]),
  ]
  return claimsIn(said.map(([field, text]) => ({ field, text })))
}

/** Who is left standing where a treatment is not shown any more. */
async function leavingWarnings(
  db: Database,
  id: string,
  { active }: TreatmentValues,
): Promise<ContentWarning[]> {
  if (active) return []
  const waiting = await db.consultation.count({ where: { treatmentId: id, status: 'requested' } })
  if (waiting === 0) return []
  const what = waiting === 1 ? '1 request for it waits' : `${waiting} requests for it wait`
  return [{ field: 'active', message: `${what} for an answer` }]
}
