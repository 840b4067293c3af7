import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'

/**
 * Has the shop take an event in once more, for one that failed or that was of no order then. One that was
 * taken in stays as it is: its effect is there, and it would have none.
 * Refuses: 'not-allowed' by role, 'unknown', 'already' for one that was taken in or that waits already.
 */
export async function replayEvent(
  actor: Actor,
  eventId: string,
  now: Date,
): Promise<'done' | 'already' | 'unknown' | 'not-allowed'> {
  if (!may(actor, 'events:replay')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const event = await tx.stripeEvent.findUnique({
      where: { id: eventId },
      select: { type: true, status: true },
    })
    if (!event) return 'unknown'
    const { count } = await tx.stripeEvent.updateMany({
      where: { id: eventId, status: { in: ['failed', 'ignored'] } },
      data: { status: 'received', error: null },
    })
    if (count === 0) return 'already'
    // The key of the first try: one that waits for its next attempt is brought forward, not doubled.
    await enqueue(
      tx,
      { name: 'process-stripe-event', payload: { eventId } },
      { key: `stripe-event:${eventId}` },
    )
    const record = { kind: 'stripe-event', id: eventId, name: eventId } as const
    await recordAudit(
      tx,
      actor,
      { action: 'stripe-event.replayed', record, before: { status: event.status } },
      now,
    )
    return 'done'
  })
}
