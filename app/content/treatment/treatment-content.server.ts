import type { Database, Transaction } from '#app/platform/database.server'
import { FIGURE_WORDS, isFigureKey } from '#app/treatments/figures'
import { TreatmentContent } from '#app/treatments/treatment-content'
import { defineContent, type LiveRecord } from '../content'
import type { Told } from '../content-kind'
import { checkTreatment } from './check-treatment.server'
import { readTreatment, TreatmentValues } from './treatment-values'

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
  const { name, summary, active, figures, questions } = stored
  const content = TreatmentContent.parse(stored.content)
  const { aims, aimWords, steps, evidence, callWhen, cadenceWords } = content
  return {
    name,
    shown: active,
    everShown: true,
    values: {
      ...{ name, summary, aims, aimWords, steps, callWhen, cadenceWords },
      active: active ? 'on' : '',
      evidence: evidence.map(({ url = '', limits = '', ...each }) => ({ ...each, url, limits })),
      cannotPromise: content.cannotPromise.join('\n'),
      clinicianTitle: content.clinicianDecides?.title ?? '',
      clinicianParagraphs: content.clinicianDecides?.paragraphs.join('\n') ?? '',
      aftercare: content.aftercare.join('\n'),
      figures: figures.map(({ id: figureId, defaultValue, source, confidence }) => ({
        ...{ id: figureId, source, confidence },
        value: String(defaultValue),
      })),
      questions: questions.map(({ id: questionId, question, onYes, route }) => ({
        ...{ id: questionId, question, onYes, route },
      })),
    },
  }
}

async function applyTreatment(tx: Transaction, id: string, values: TreatmentValues): Promise<void> {
  const read = readTreatment(values)
  if (read.kind === 'invalid') throw new Error(`Treatment ${id} is not ready to be published`)
  const { name, summary, active, figures, questions, clinicianTitle, ...words } = read.input
  const { clinicianParagraphs: paragraphs, evidence, ...rest } = words
  const stored = await tx.treatment.findUniqueOrThrow({ where: { id }, select: { content: true } })
  const content = TreatmentContent.parse({
    ...rest,
    // The drawing belongs to the kind of treatment; no words change it.
    figure: TreatmentContent.parse(stored.content).figure,
    evidence: evidence.map(({ url, limits, ...each }) => ({
      ...each,
      ...(url ? { url } : {}),
      ...(limits ? { limits } : {}),
    })),
    clinicianDecides: clinicianTitle ? { title: clinicianTitle, paragraphs } : null,
  })
  await tx.treatment.update({ where: { id }, data: { name, summary, active, content } })
  for (const { id: figureId, value, source, confidence } of figures)
    await tx.treatmentFigure.update({
      where: { id: figureId, treatmentId: id },
      data: { defaultValue: value, source, confidence },
    })
  for (const { id: questionId, question, onYes, route } of questions)
    await tx.screeningQuestion.update({
      where: { id: questionId, treatmentId: id },
      data: { question, onYes, route },
    })
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
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, key: true, unit: true },
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
    ...values.figures.map(({ id, value, source, confidence }) => {
      const figure = figures.find((each) => each.id === id)
      const key = figure?.key ?? ''
      return {
        key: `figure ${id}`,
        label: isFigureKey(key) ? FIGURE_WORDS[key] : 'A figure',
        text: `${value} ${figure?.unit ?? ''} (${confidence})\n${source}`,
      }
    }),
    ...values.questions.map(({ id, question, onYes, route }, place) => ({
      key: `question ${id}`,
      label: `Question ${place + 1}`,
      text: `${question}\n${onYes} (${route})`,
    })),
  ]
}
