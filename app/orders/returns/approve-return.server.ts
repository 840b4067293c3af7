import { enqueue } from '#app/platform/jobs.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { changeReturn } from './change-return.server'

/**
 * Staff agree to a return; the shopper is mailed where to send it. Once, however often it is sent.
 * Refuses: 'not-now' when it has arrived or was declined.
 */
export function approveReturn(
  actor: Actor,
  returnId: string,
  now: Date,
): Promise<'done' | 'already' | 'not-now' | 'not-allowed'> {
  return changeReturn({ actor, permission: 'orders:refund', returnId }, now, async (change) => {
    const { tx, order, asked, audit } = change
    if (asked.status === 'approved') return 'already'
    if (asked.status !== 'requested') return 'not-now'
    const data = { status: 'approved', approvedAt: now } as const
    await tx.returnRequest.update({ where: { id: returnId }, data })
    await recordOrderEvent(tx, {
      orderId: order.id,
      kind: 'return_approved',
      actor: actorKey(actor),
      at: now,
      message: 'Return approved. We mailed you where to send it.',
      detail: { returnId },
    })
    await audit({
      action: 'order.return_approved',
      before: { return: asked.status },
      after: { return: data.status },
    })
    const payload = { orderId: order.id, kind: 'return_approved', aboutId: returnId }
    await enqueue(tx, { name: 'mail-order', payload }, { key: `mail:return_approved:${returnId}` })
    return 'done'
  })
}
