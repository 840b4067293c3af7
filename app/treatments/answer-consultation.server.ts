import type { Submission } from '@conform-to/react'
import type {
  ConsultationAnswer,
  ConsultationDetails,
  ConsultationRefusal,
} from './consultation-form'
import { consultationPath } from './consultation-link.server'
import { issueTicket, readTicket } from './consultation-ticket.server'
import { requestConsultation } from './request-consultation.server'

/** Where the shopper goes on to, or what the form is told with the status of the answer. */
type Answered = { path: string } | { answer: ConsultationAnswer; status: number }

const STATUS: Record<ConsultationRefusal, number> = {
  'too-fast': 429,
  'old-form': 409,
  'hidden-field': 400,
  'too-many': 429,
  'not-offered-there': 409,
}

/** Does what the form asks. Whatever is refused comes back with all that was typed, and can be sent again. */
export async function answerConsultation(
  submission: Submission<ConsultationDetails>,
  { treatmentSlug, clientAddress }: { treatmentSlug: string; clientAddress: string },
  now: Date,
): Promise<Answered> {
  const shown = submission.payload['ticket']
  const ticket = readTicket(typeof shown === 'string' ? shown : undefined, now)
  const again = typeof shown === 'string' && ticket.kind !== 'old-form' ? shown : issueTicket(now)
  const refuse = (refusal: ConsultationRefusal | null, status: number): Answered => ({
    answer: { submission: submission.reply(), ticket: again, refusal },
    status,
  })
  if (submission.status !== 'success') return refuse(null, 400)
  const { ticket: _, company, ...details } = submission.value
  if (company) return refuse('hidden-field', STATUS['hidden-field'])
  if (ticket.kind !== 'good') return refuse(ticket.kind, STATUS[ticket.kind])

  const request = { formId: ticket.formId, treatmentSlug, details, clientAddress }
  const outcome = await requestConsultation(request, now)
  switch (outcome.kind) {
    case 'requested':
      return { path: consultationPath(outcome.reference) + (outcome.repeated ? '&again=1' : '') }
    case 'no-such-treatment':
      return { path: '/consultation' }
    default:
      return refuse(outcome.kind, STATUS[outcome.kind])
  }
}
