import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { may, reaches, type Actor, type Permission } from '#app/staff/permissions'
import { recordAudit, type AuditRecord } from '#app/staff/record-audit.server'
import { lockOrder } from '../lock-order.server'
import { formatOrderNumber } from '../order-number'

export type LockedOrder = Prisma.OrderGetPayload<{ include: { lines: true } }>

export interface OrderChange {
  tx: Transaction
  order: LockedOrder
  /** Writes the change into the trail, in its transaction. */
  audit: (entry: Omit<AuditRecord, 'record'>) => Promise<void>
}

/**
 * What every change of an order by staff goes through: permission first, then the order is held, so that of two
 * presses the second sees what the first did. `within` is the caller's transaction, where it changes many at once.
 * Refuses: 'not-allowed' when the role does not include it or the order belongs to another studio.
 */
export async function changeOrder<Outcome>(
  {
    actor,
    permission,
    orderId,
    within,
  }: { actor: Actor; permission: Permission; orderId: string; within?: Transaction | undefined },
  now: Date,
  work: (change: OrderChange) => Promise<Outcome>,
): Promise<Outcome | 'not-allowed'> {
  if (!may(actor, permission)) return 'not-allowed'
  const change = async (tx: Transaction): Promise<Outcome | 'not-allowed'> => {
    if (!(await lockOrder(tx, orderId))) return 'not-allowed'
    const order = await tx.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { lines: true },
    })
    if (!reaches(actor, order.pickupLocationId)) return 'not-allowed'
    const record = { kind: 'order', id: order.id, name: formatOrderNumber(order.number) } as const
    return work({
      tx,
      order,
      audit: (entry) => recordAudit(tx, actor, { ...entry, record }, now),
    })
  }
  return within ? change(within) : db.$transaction(change)
}
