import type { Transaction } from '#app/platform/database.server'
import { TreatmentContent } from '#app/treatments/treatment-content'
import { readTreatment, type TreatmentValues } from './treatment-values'

const Drawn = TreatmentContent.pick({ figure: true })

/** Makes the live treatment what the form says. The first time, what was left empty is no part of it any more. */
export async function applyTreatment(
  tx: Transaction,
  id: string,
  values: TreatmentValues,
): Promise<void> {
  const stored = await tx.treatment.findUniqueOrThrow({ where: { id } })
  const isNew = stored.draft
  const read = readTreatment(values, { isNew })
  if (read.kind === 'invalid') throw new Error(`Treatment ${id} is not ready to be published`)
  const { name, summary, active, figures, questions, clinicianTitle, ...words } = read.input
  const { clinicianParagraphs: paragraphs, evidence, ...rest } = words
  const content = TreatmentContent.parse({
    ...rest,
    // The drawing belongs to the kind of treatment; no words change it.
    figure: Drawn.parse(stored.content).figure,
    evidence: evidence.map(({ url, limits, ...each }) => ({
      ...each,
      ...(url ? { url } : {}),
      ...(limits ? { limits } : {}),
    })),
    clinicianDecides: clinicianTitle ? { title: clinicianTitle, paragraphs } : null,
  })
  const columns = { name, summary, active, content, draft: false }
  await tx.treatment.update({ where: { id }, data: columns })
  for (const { id: figureId, value, minimum, maximum, source, confidence } of figures)
    await tx.treatmentFigure.update({
      where: { id: figureId, treatmentId: id },
      data: { defaultValue: value, source, confidence, ...(isNew ? { minimum, maximum } : {}) },
    })
  for (const { id: questionId, question, onYes, route } of questions)
    await tx.screeningQuestion.update({
      where: { id: questionId, treatmentId: id },
      data: { question, onYes, route },
    })
  if (isNew) await dropOthers(tx, id, [...figures, ...questions])
}

async function dropOthers(tx: Transaction, treatmentId: string, kept: readonly { id: string }[]) {
  const others = { treatmentId, id: { notIn: kept.map(({ id }) => id) } }
  await tx.treatmentFigure.deleteMany({ where: others })
  await tx.screeningQuestion.deleteMany({ where: others })
}
