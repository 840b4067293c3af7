import { db } from '#app/platform/database.server'
import { may, reaches, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'

export interface OpenedAnswers {
  /** What was answered with yes or not sure, in the words of the form. */
  flagged: string[]
  /** How many other questions were answered with no. */
  denied: number
  message: string | null
}

/**
 * What was answered about health, and the message, which the form promises to the studio alone. Each look leaves a
 * row in the trail, without what was read. Undefined where the person may not, or it is not there.
 */
export function openAnswers(
  actor: Actor,
  reference: string,
  now: Date,
): Promise<OpenedAnswers | undefined> {
  if (!may(actor, 'consultations:answers')) return Promise.resolve(undefined)
  return db.$transaction(async (tx) => {
    const asked = await tx.consultation.findUnique({
      where: { reference },
      select: {
        id: true,
        locationId: true,
        flagged: true,
        message: true,
        treatment: { select: { questions: { orderBy: { position: 'asc' } } } },
      },
    })
    if (!asked || !reaches(actor, asked.locationId)) return undefined
    const record = { kind: 'consultation', id: asked.id, name: reference } as const
    await recordAudit(tx, actor, { action: 'consultation.answers_opened', record }, now)
    const { questions } = asked.treatment
    const wordsOf = new Map(questions.map(({ key, question }) => [key, question]))
    return {
      // A question that the treatment no longer asks is named by its key.
      flagged: asked.flagged.map((key) => wordsOf.get(key) ?? key.replaceAll('_', ' ')),
      denied: questions.filter(({ key }) => !asked.flagged.includes(key)).length,
      message: asked.message,
    }
  })
}
