import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { changeOrder } from './change-order.server'

/**
 * Puts a note on the order's timeline that only staff see. Sent twice it is one; other words from the same form, to
 * which a browser went back, are another note.
 */
export function addNote(
  actor: Actor,
  { orderId, formId, text }: { orderId: string; formId: string; text: string },
  now: Date,
): Promise<'done' | 'already' | 'not-allowed'> {
  return changeOrder({ actor, permission: 'orders:note', orderId }, now, async ({ tx, audit }) => {
    const detail = { formId, text }
    const sent = await tx.orderEvent.count({
      where: { orderId, kind: 'note', detail: { equals: detail } },
    })
    if (sent > 0) return 'already'
    await recordOrderEvent(tx, { orderId, kind: 'note', actor: actorKey(actor), at: now, detail })
    await audit({ action: 'order.noted' })
    return 'done'
  })
}
