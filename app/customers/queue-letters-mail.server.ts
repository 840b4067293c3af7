import { z } from 'zod'
import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'

/** A mail about the subscription itself: after somebody asked for the letter, or confirmed it. */
export const LettersMailJob = z.object({
  kind: z.enum(['sign-up', 'welcome']),
  subscriberId: z.uuid(),
  /** The consent that the mail is about. */
  consentId: z.coerce.bigint(),
})
export type LettersMailJob = z.infer<typeof LettersMailJob>

/**
 * Queues the mail: it goes out when, and only when, the caller's transaction commits. Of two requests in
 * a breath, such as a double click, only the last is answered.
 */
export async function queueLettersMail(
  tx: Transaction,
  { kind, subscriberId, consentId }: LettersMailJob,
): Promise<void> {
  await enqueue(
    tx,
    { name: 'mail-letters', payload: { kind, subscriberId, consentId: String(consentId) } },
    { key: `mail:letters:${kind}:${subscriberId}` },
  )
}
