import { z } from 'zod'
import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'

/** The mail with a link that sets a password. */
export const LinkMailJob = z.object({
  invitationId: z.uuid(),
  /** Which asking for it this is, from 1. */
  sending: z.coerce.number().int().positive(),
})
export type LinkMailJob = z.infer<typeof LinkMailJob>

/** Queues the mail: it goes out when, and only when, the caller's transaction commits. */
export async function queueLinkMail(
  tx: Transaction,
  { id, sendings }: { id: string; sendings: number },
): Promise<void> {
  const payload: LinkMailJob = { invitationId: id, sending: sendings }
  await enqueue(tx, { name: 'mail-staff-link', payload }, { key: `mail:staff-link:${id}` })
}
