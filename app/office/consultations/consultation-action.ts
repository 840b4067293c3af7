import { z } from 'zod'
import { type CONSULTATION_STATES, OUTCOMES, type Outcome } from './consultation-words'

const version = z.coerce.number().int().min(1)
const note = z.string().trim().max(1000, 'Keep it under 1,000 characters').optional()

export const ContactForm = z.object({ version, note })

export const CloseForm = z.object({
  version,
  outcome: z.enum(Object.keys(OUTCOMES) as [Outcome], 'Choose how it ended'),
  note,
})

/** Which form shows what was refused, and its note: where a colleague has closed the request, the only one there is. */
export function shownIn(
  refused: string,
  status: keyof typeof CONSULTATION_STATES,
): 'note' | 'close' {
  return refused === 'close' && status !== 'closed' ? 'close' : 'note'
}

/** What the forms on a request's page send. */
export const ConsultationAction = z.discriminatedUnion('intent', [
  ContactForm.extend({ intent: z.literal('contact') }),
  CloseForm.extend({ intent: z.literal('close') }),
  ContactForm.extend({ intent: z.literal('reopen') }),
  z.object({ intent: z.literal('answers') }),
])
export type ConsultationAction = z.infer<typeof ConsultationAction>
