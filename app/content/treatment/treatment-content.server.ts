import type { Database } from '#app/platform/database.server'
import { FIGURE_WORDS, isFigureKey } from '#app/treatments/figures'
import { TreatmentContent } from '#app/treatments/treatment-content'
import { defineContent, type LiveRecord } from '../content'
import type { Told } from '../content-kind'
import { isId } from '../form-values'
import { applyTreatment } from './apply-treatment.server'
import { checkTreatment } from './check-treatment.server'
import { TreatmentValues } from './treatment-values'

export const treatmentContent = defineContent({
  schema: TreatmentValues,
  readLive,
  check: checkTreatment,
  apply: applyTreatment,
  tell,
})

async function readLive(db: Database, id: string): Promise<LiveRecord<TreatmentValues> | null> {
  const stored = await db.treatment.findUnique({
    where: { id },
    include: {
      figures: { orderBy: [{ ruleId: 'asc' }, { key: 'asc' }] },
      questions: { orderBy: [{ position: 'asc' }, { key: 'asc' }] },
    },
  })
  if (!stored) return null
  const { name, summary, active, draft, figures, questions } = stored
  const values = {
    ...{ name, summary },
    // Whoever publishes a treatment for the first time means to show it.
    active: active || draft ? 'on' : '',
    ...(draft ? {} : wordsOf(TreatmentContent.parse(stored.content))),
    figures: figures.map(({ id: figureId, defaultValue, source, confidence }) => ({
      id: figureId,
      // Of a draft nobody has said yet what it is.
      ...(draft ? {} : { source, confidence, value: String(defaultValue) }),
    })),
    questions: questions.map(({ id: questionId, question, onYes, route }) => ({
      ...{ id: questionId, question, onYes, route },
    })),
  }
  return { name, shown: active, everShown: !draft, values: TreatmentValues.parse(values) }
}

function wordsOf(content: TreatmentContent) {
  const { aims, aimWords, steps, evidence, callWhen, cadenceWords } = content
  return {
    ...{ aims, aimWords, steps, callWhen, cadenceWords },
    evidence: evidence.map(({ url = '', limits = '', ...each }) => ({ ...each, url, limits })),
    cannotPromise: content.cannotPromise.join('\n'),
    clinicianTitle: content.clinicianDecides?.title ?? '',
    clinicianParagraphs: content.clinicianDecides?.paragraphs.join('\n') ?? '',
    aftercare: content.aftercare.join('\n'),
  }
}

const LABELS = {
  name: 'Name',
  summary: 'Summary',
  aimWords: 'How it serves its aims',
  cannotPromise: 'What it cannot promise',
  clinicianTitle: 'What a clinician decides: heading',
  clinicianParagraphs: 'What a clinician decides',
  aftercare: 'Afterwards',
  callWhen: 'When to call',
  cadenceWords: 'How it is spaced',
} as const

async function tell(db: Database, versions: readonly TreatmentValues[]) {
  const ids = versions.flatMap(({ figures }) => figures.map(({ id }) => id))
  const figures = await db.treatmentFigure.findMany({
    where: { id: { in: [...new Set(ids)].filter(isId) } },
    select: { id: true, key: true, unit: true, minimum: true, maximum: true },
  })
  return (values: TreatmentValues): Told[] => [
    ...Object.entries(LABELS).map(([key, label]) => ({
      key,
      label,
      text: values[key as keyof typeof LABELS],
    })),
    { key: 'active', label: 'Shown to shoppers', text: values.active ? 'yes' : 'no' },
    { key: 'aims', label: 'Aims', text: values.aims.join(', ') },
    ...values.steps.map(({ title, text }, place) => ({
      key: `step ${place}`,
      label: `Step ${place + 1} of a session`,
      text: `${title}: ${text}`,
    })),
    ...values.evidence.map(({ statement, strength, source, url, limits }, place) => ({
      key: `evidence ${place}`,
      label: `Evidence ${place + 1}`,
      text: [`${statement} (${strength})`, source, url, limits].filter(Boolean).join('\n'),
    })),
    ...values.figures.map(({ id, value, source, confidence, ...typed }) => {
      const figure = figures.find((each) => each.id === id)
      const key = figure?.key ?? ''
      const [least, most] = [typed.minimum || figure?.minimum, typed.maximum || figure?.maximum]
      const seen = figure ? `\n${least} to ${most} was seen` : ''
      return {
        key: `figure ${id}`,
        label: isFigureKey(key) ? FIGURE_WORDS[key] : 'A figure',
        text: value && `${value} ${figure?.unit ?? ''} (${confidence})\n${source}${seen}`,
      }
    }),
    ...values.questions.map(({ id, question, onYes, route }, place) => ({
      key: `question ${id}`,
      label: `Question ${place + 1}`,
      text: question && `${question}\n${onYes} (${route})`,
    })),
  ]
}
