import type { SubmissionResult } from '@conform-to/react'
import { z } from 'zod'
import { Answer, type ScreeningQuestion } from '#app/treatments/screening'

/** When a call would suit, in words that the studio reads too. Chosen, not typed: a free line invites what is nobody's business. */
export const CALL_TIMES = [
  'Weekday mornings',
  'Weekday afternoons',
  'Weekday evenings',
  'Saturday',
] as const

const LONGEST_EMAIL = 254
const LONGEST_LOCAL_PART = 64
const LONGEST_MESSAGE = 1000

const Email = line('Enter your email address', LONGEST_EMAIL)
  .overwrite((typed) => typed.toLowerCase())
  .refine((typed) => z.regexes.email.test(typed) && typed.lastIndexOf('@') <= LONGEST_LOCAL_PART, {
    error: 'Enter an email address such as name@example.com',
  })

const Phone = z
  .string()
  .max(40, 'Enter a US phone number with 10 digits, or leave it empty')
  .overwrite((typed) =>
    typed
      .normalize('NFKC')
      .replace(/[\s().+‐–-]/g, '')
      .replace(/^1(?=\d{10}$)/, ''),
  )
  .refine((digits) => /^([2-9]\d{9})?$/.test(digits), {
    error: 'Enter a US phone number with 10 digits, or leave it empty',
  })
  .optional()

const contact = {
  fullName: line('Enter your name', 80),
  email: Email,
  /** Ten digits. */
  phone: Phone,
  preferredTimes: z.array(z.enum(CALL_TIMES)).max(CALL_TIMES.length).optional(),
  message: z
    .string()
    .max(LONGEST_MESSAGE, `Shorten this to ${LONGEST_MESSAGE} characters`)
    .overwrite((typed) => typed.trim())
    .optional(),
  /** Says which form was shown, and when; issued by the server. */
  ticket: z.string().max(200).optional(),
  /** No person sees this field; what fills it in is a program. */
  company: z.string().max(200).optional(),
}

/** What the form for a treatment sends, in the page's order: where, an answer to each question, and how to call back. */
export function consultationForm(
  questions: readonly Pick<ScreeningQuestion, 'key' | 'question'>[],
) {
  const answers = Object.fromEntries(
    questions.map(({ key, question }) => [
      key,
      z.enum(Answer.options, { error: `Please answer: ${question}` }),
    ]),
  )
  return z.object({
    locationId: z.uuid('Choose a studio'),
    answers: z.object(answers),
    ...contact,
  })
}

export type ConsultationDetails = z.infer<ReturnType<typeof consultationForm>>

/** Why a request was not sent, though its fields are good. */
export type ConsultationRefusal =
  'too-fast' | 'old-form' | 'hidden-field' | 'too-many' | 'not-offered-there'

/** What the form is told when nothing was sent: what was typed, and the ticket to send it again with. */
export interface ConsultationAnswer {
  submission: SubmissionResult
  ticket: string
  refusal: ConsultationRefusal | null
}

function line(missing: string, longest: number) {
  return z
    .string({ error: missing })
    .max(longest * 4, { error: `Shorten this to ${longest} characters`, abort: true })
    .overwrite((typed) => typed.normalize('NFC').replace(/\s+/g, ' ').trim())
    .min(1, { error: missing, abort: true })
    .max(longest, { error: `Shorten this to ${longest} characters`, abort: true })
    .refine((typed) => !/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(typed), {
      error: 'Remove the characters here that cannot be printed',
    })
}
