import { lockLotsOfOrder } from '#app/inventory/lock-lots.server'
import type { Transaction } from '#app/platform/database.server'
import { recalledUnits, type Units } from './recalled-units'

/**
 * Of the units that are to leave an order, those of recalled lots. Takes the lots first, so that a recall under way
 * is seen or waits. The caller holds the order.
 */
export async function recalledAmongLeaving(
  tx: Transaction,
  orderId: string,
  leaving: readonly Units[],
): Promise<Units[]> {
  await lockLotsOfOrder(tx, orderId)
  const lots = await tx.holdLine.findMany({
    where: { hold: { orderId, status: 'sold' } },
    include: { lot: { select: { recalledAt: true } } },
  })
  return recalledUnits(leaving, lots)
}
