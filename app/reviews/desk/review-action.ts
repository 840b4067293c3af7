import { z } from 'zod'
import { REFUSALS } from '../refusal-reasons'

export const LONGEST_REPLY = 1000

const version = z.coerce.number().int().min(1).max(1_000_000)
/** The review as the form showed it, to say what is different now. */
const seen = {
  version,
  seenStatus: z.string().max(20).default(''),
  seenWords: z.string().max(4200).default(''),
  seenReply: z.string().max(2100).default(''),
}

/** What the forms of a review's page can ask. */
export const ReviewAction = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('publish'), ...seen }),
  z.object({
    intent: z.literal('refuse'),
    reason: z.enum(REFUSALS, 'Choose the reason'),
    ...seen,
  }),
  z.object({ intent: z.literal('care'), ...seen }),
  z.object({
    intent: z.literal('reply'),
    text: z
      .string('Write the reply')
      .transform((text) => text.replaceAll('\r\n', '\n').trim())
      .refine((text) => text !== '', 'Write the reply')
      .refine((text) => text.length <= LONGEST_REPLY, 'Keep it under 1,000 characters'),
    ...seen,
  }),
  z.object({ intent: z.literal('withdraw-reply'), ...seen }),
])
export type ReviewAction = z.infer<typeof ReviewAction>

/** The same as it was sent, right or wrong, so that what was typed is there again. */
export const TypedAction = z.object({
  intent: z.string().catch(''),
  text: z.string().max(5000).optional().catch(undefined),
  reason: z.string().max(40).optional().catch(undefined),
})
export type TypedAction = z.infer<typeof TypedAction>
