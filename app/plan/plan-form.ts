import { z } from 'zod'
import { LowerCaseEmail } from '#app/http/email-address'

/** What can be done with a plan: given a private calendar address, or mailed. The plan stands in the query. */
export const PlanForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('subscribe') }),
  z.object({
    intent: z.literal('mail'),
    email: LowerCaseEmail,
    /** No person sees this field; what fills it in is a program. */
    subject: z.string().optional(),
  }),
])

/** What the page is told where nothing was done. */
export type PlanAnswer = { about: 'subscribe' | 'mail'; message: string; typed: string }
