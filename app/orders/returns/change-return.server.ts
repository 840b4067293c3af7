import { db, type Prisma } from '#app/platform/database.server'
import type { Actor, Permission } from '#app/staff/permissions'
import { changeOrder, type OrderChange } from '#app/orders/desk/change-order.server'

const include = { lines: true, inspections: { orderBy: { id: 'asc' } } } as const

export type LockedReturn = Prisma.ReturnRequestGetPayload<{ include: typeof include }>

/**
 * What every change of a return goes through: the permission, then its order is held, so that of two people the
 * second sees what the first did. It is in the trail of the order.
 * Refuses: 'not-allowed' when the role does not include it, or there is no such return within reach.
 */
export async function changeReturn<Outcome>(
  { actor, permission, returnId }: { actor: Actor; permission: Permission; returnId: string },
  now: Date,
  work: (change: OrderChange & { asked: LockedReturn }) => Promise<Outcome>,
): Promise<Outcome | 'not-allowed'> {
  const found = await db.returnRequest.findUnique({
    where: { id: returnId },
    select: { orderId: true },
  })
  if (!found) return 'not-allowed'
  return changeOrder({ actor, permission, orderId: found.orderId }, now, async (change) => {
    const asked = await change.tx.returnRequest.findUniqueOrThrow({
      where: { id: returnId },
      include,
    })
    return work({ ...change, asked })
  })
}
