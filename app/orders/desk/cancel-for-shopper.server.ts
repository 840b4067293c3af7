import { actorKey, type Actor } from '#app/staff/permissions'
import { endPaidOrder } from '../cancel-paid-order.server'
import { changeOrder } from './change-order.server'

const REASON = 'We cancelled the order for you.'

/**
 * Staff cancel a paid order that has not left: everything is refunded, the units go back on the shelf, and the
 * shopper is mailed. Once, however often it is sent.
 * Refuses: 'paid-elsewhere' when it was brought in from another shop, 'not-now' when it is unpaid (checkout's
 * cancelUnpaid ends it), has left or has ended; 'disputed' while the shopper's bank has the money.
 */
export function cancelForShopper(
  actor: Actor,
  orderId: string,
  now: Date,
): Promise<'done' | 'already' | 'paid-elsewhere' | 'not-now' | 'disputed' | 'not-allowed'> {
  return changeOrder({ actor, permission: 'orders:cancel', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    if (order.status === 'cancelled') return 'already'
    if (order.broughtInAt) return 'paid-elsewhere'
    const ended = await endPaidOrder(tx, order, { actor: actorKey(actor), reason: REASON, now })
    if (ended === 'disputed') return 'disputed'
    if (ended === 'too-late') return 'not-now'
    await audit({
      action: 'order.cancelled',
      before: { status: order.status },
      after: { status: 'cancelled' },
    })
    return 'done'
  })
}
