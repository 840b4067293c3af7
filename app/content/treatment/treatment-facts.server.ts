import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { FIGURE_WORDS, isFigureKey, range, type FigureUnit } from '#app/treatments/figures'

/** What a treatment's editor shows of it and nobody edits there: its figures' ranges, and where it is offered. Throws 403. */
export async function readTreatmentFacts(actor: Actor, id: string) {
  invariantResponse(may(actor, 'treatments:read'), 403)
  const stored = await db.treatment.findUnique({ where: { id }, select: { draft: true } })
  const figures = await db.treatmentFigure.findMany({ where: { treatmentId: id } })
  const studios = await db.location.findMany({
    where: { draft: false },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      treatments: { where: { treatmentId: id }, select: { treatmentId: true } },
      figures: { where: { figure: { treatmentId: id } }, select: { figureId: true } },
    },
  })
  return {
    /** Before it is first published it is said which figures and questions it has. */
    isNew: stored?.draft ?? false,
    figures: Object.fromEntries(
      figures.map(({ id: figureId, key, unit, minimum, maximum, ruleId }) => [
        figureId,
        {
          label: isFigureKey(key) ? FIGURE_WORDS[key] : key,
          unit,
          range: range({ minimum, maximum, unit: unit as FigureUnit }),
          ruleId,
        },
      ]),
    ),
    studios: studios.map(({ id: studioId, name, treatments, figures: own }) => ({
      ...{ id: studioId, name },
      offers: treatments.length > 0,
      ownFigures: own.length,
    })),
  }
}

/** The treatments that ask something beforehand, in the shop's order. Throws 403. */
export async function readScreened(actor: Actor) {
  invariantResponse(may(actor, 'treatments:read'), 403)
  return db.treatment.findMany({
    where: { draft: false, questions: { some: {} } },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true },
  })
}

export type TreatmentFacts = Awaited<ReturnType<typeof readTreatmentFacts>>
