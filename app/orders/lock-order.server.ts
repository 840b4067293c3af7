import type { Transaction } from '#app/platform/database.server'

/**
 * Takes the order's bag and then the order, the one sequence in which every use case takes them
 * (stock comes after), so that two can wait for each other but never deadlock.
 * Returns false when there is no such order.
 */
export async function lockOrder(tx: Transaction, orderId: string): Promise<boolean> {
  await tx.$queryRaw`
    SELECT 1 FROM "Bag" WHERE "id" = (SELECT "bagId" FROM "Order" WHERE "id" = ${orderId}::uuid) FOR UPDATE`
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Order" WHERE "id" = ${orderId}::uuid FOR UPDATE`
  return rows.length === 1
}
