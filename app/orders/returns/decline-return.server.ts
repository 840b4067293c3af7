import { enqueue } from '#app/platform/jobs.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { RETURN_DECLINED } from '../erased'
import { recordOrderEvent } from '../order-event.server'
import { changeReturn } from './change-return.server'

/**
 * Staff do not take a return, before anything of it arrived; the shopper is mailed the reason. Once, however often
 * it is sent. Refuses: 'not-now' when it has arrived or was declined for another reason.
 */
export function declineReturn(
  actor: Actor,
  { returnId, reason }: { returnId: string; reason: string },
  now: Date,
): Promise<'done' | 'already' | 'not-now' | 'not-allowed'> {
  return changeReturn({ actor, permission: 'orders:refund', returnId }, now, async (change) => {
    const { tx, order, asked, audit } = change
    if (asked.status === 'declined' && asked.declinedReason === reason) return 'already'
    if (asked.status !== 'requested' && asked.status !== 'approved') return 'not-now'
    const data = { status: 'declined', declinedReason: reason, settledAt: now } as const
    await tx.returnRequest.update({ where: { id: returnId }, data })
    await recordOrderEvent(tx, {
      orderId: order.id,
      kind: 'return_declined',
      actor: actorKey(actor),
      at: now,
      message: `${RETURN_DECLINED} ${reason}`,
      detail: { returnId },
    })
    await audit({
      action: 'order.return_declined',
      before: { return: asked.status },
      after: { return: data.status },
    })
    const payload = { orderId: order.id, kind: 'return_declined', aboutId: returnId }
    await enqueue(tx, { name: 'mail-order', payload }, { key: `mail:return_declined:${returnId}` })
    return 'done'
  })
}
