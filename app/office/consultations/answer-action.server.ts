import type { Actor } from '#app/staff/permissions'
import {
  closeConsultation,
  contactConsultation,
  reopenConsultation,
  type ChangeOutcome,
} from './change-consultation.server'
import type { ConsultationAction } from './consultation-action'
import { openAnswers, type OpenedAnswers } from './open-answers.server'

/** Does what a form on the request's page asks, and says what came of it. */
export async function doConsultationAction(
  actor: Actor,
  reference: string,
  asked: ConsultationAction,
  now: Date,
): Promise<{ outcome: ChangeOutcome } | { answers: OpenedAnswers }> {
  if (asked.intent === 'answers') {
    const answers = await openAnswers(actor, reference, now)
    return answers ? { answers } : { outcome: 'not-allowed' }
  }
  const change = { reference, version: asked.version, note: asked.note || null }
  switch (asked.intent) {
    case 'contact':
      return { outcome: await contactConsultation(actor, change, now) }
    case 'close': {
      const { outcome } = asked
      return { outcome: await closeConsultation(actor, { ...change, outcome }, now) }
    }
    case 'reopen':
      return { outcome: await reopenConsultation(actor, change, now) }
  }
}

/** What staff read of an outcome that changed nothing. */
export const CONSULTATION_PROBLEMS: Partial<Record<ChangeOutcome, string>> = {
  changed:
    'Somebody did something about this request since you opened the page: what was done below is as it is now. Nothing of yours was saved; the note that you typed is still here.',
  'not-now':
    'The request is in another state by now. It is shown as it is; the note that you typed is still here.',
}
