import { z } from 'zod'
import { LowerCaseEmail } from '#app/http/email-address'
import { FileMoment } from './file-moment'

const wanted = (typed: string) =>
  typed
    .trim()
    .replaceAll(/[\s().-]/g, '')
    .replace(/^\+?1(?=\d{10}$)/, '')

/** A row of the customers file: an address, how to call and reach it, its agreement to letters with the proof. */
export const CustomerRow = z.object({
  email: LowerCaseEmail.refine((email) => !email.endsWith('@porewell.invalid'), {
    error: 'This stands for somebody who was forgotten',
  }),
  name: z
    .string()
    .max(120, 'Keep it under 120 characters')
    .refine((name) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name), {
      error: 'Keep the name on one line, without control characters',
    })
    .optional(),
  phone: z
    .string()
    .overwrite(wanted)
    .regex(/^[2-9]\d{9}$/, 'Enter a US phone number with 10 digits, or leave it empty')
    .optional(),
  letters: z
    .enum(['subscribed', 'pending', 'unsubscribed'], {
      error: 'Enter subscribed, pending or unsubscribed, or leave it empty',
    })
    .optional(),
  letters_at: FileMoment.optional(),
  letters_place: z.string().max(100, 'Keep it under 100 characters').optional(),
  letters_wording: z.string().max(2000, 'Keep it under 2,000 characters').optional(),
  notes: z.string().optional(),
})
export type CustomerRow = z.infer<typeof CustomerRow>
