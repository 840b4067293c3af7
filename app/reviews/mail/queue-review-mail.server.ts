import { z } from 'zod'
import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { REFUSALS } from '../refusal-reasons'

/** To its writer why a review is not shown. */
export const ReviewMailJob = z.object({
  to: z.literal('writer'),
  reviewId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.enum(REFUSALS),
})
export type ReviewMailJob = z.infer<typeof ReviewMailJob>

/** Queues the mail: it goes out when, and only when, the caller's transaction commits. */
export async function queueReviewMail(tx: Transaction, job: ReviewMailJob): Promise<void> {
  const key = `mail:review:${job.to}:${job.reviewId}:${job.version}`
  await enqueue(tx, { name: 'mail-review', payload: job }, { key })
}
