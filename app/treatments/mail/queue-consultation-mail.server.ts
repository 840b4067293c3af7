import { z } from 'zod'
import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'

/** A mail about a request: to the studio that is asked, or to the shopper who asked. */
export const ConsultationMailJob = z.object({
  reference: z.string(),
  to: z.enum(['studio', 'shopper']),
})
export type ConsultationMailJob = z.infer<typeof ConsultationMailJob>

/** Queues both mails: they go out when, and only when, the caller's transaction commits. */
export async function queueConsultationMail(tx: Transaction, reference: string): Promise<void> {
  for (const to of ConsultationMailJob.shape.to.options)
    await enqueue(
      tx,
      { name: 'mail-consultation', payload: { reference, to } },
      { key: `mail:consultation:${to}:${reference}` },
    )
}
