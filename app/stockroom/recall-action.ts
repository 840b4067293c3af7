import { z } from 'zod'

export const RecallForm = z.object({
  reason: z
    .string('Say why, in a sentence that shoppers may read')
    .trim()
    .min(10, 'Say why, in a sentence that shoppers may read')
    .max(300, 'Keep it under 300 characters'),
})

/** What the forms on a lot's page send. */
export const RecallAction = z.discriminatedUnion('intent', [
  RecallForm.extend({ intent: z.literal('recall') }),
  z.object({ intent: z.literal('write') }),
])
export type RecallAction = z.infer<typeof RecallAction>
