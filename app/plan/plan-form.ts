import { z } from 'zod'

const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64
const WRONG_ADDRESS = 'Enter an email address such as name@example.com'

/** In lower case. */
const PlanAddress = z
  .string({ error: 'Enter your email address' })
  .max(LONGEST_ADDRESS * 10, { error: 'Shorten this to 254 characters', abort: true })
  .overwrite((typed) => typed.trim().toLowerCase())
  .max(LONGEST_ADDRESS, { error: 'Shorten this to 254 characters', abort: true })
  .refine((typed) => z.regexes.email.test(typed) && typed.lastIndexOf('@') <= LONGEST_LOCAL_PART, {
    error: WRONG_ADDRESS,
  })

/** What can be done with a plan: given a private calendar address, or mailed. The plan stands in the query. */
export const PlanForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('subscribe') }),
  z.object({
    intent: z.literal('mail'),
    email: PlanAddress,
    /** No person sees this field; what fills it in is a program. */
    subject: z.string().optional(),
  }),
])

/** What the page is told where nothing was done. */
export type PlanAnswer = { about: 'subscribe' | 'mail'; message: string; typed: string }
