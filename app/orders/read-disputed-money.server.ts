import type { Transaction } from '#app/platform/database.server'
import { disputedMoney, type DisputedMoney } from './dispute'

/** Where an order's money is, as its disputes stand; the caller holds the order. */
export async function readDisputedMoney(tx: Transaction, orderId: string): Promise<DisputedMoney> {
  const disputes = await tx.dispute.findMany({
    where: { payment: { orderId } },
    select: { status: true },
  })
  return disputedMoney(disputes)
}
