import type { Transaction } from '#app/platform/database.server'

/**
 * Keeps an order's active hold until a later time (no stock moves). Never shortens it.
 * Returns false when there is no active hold to keep.
 */
export async function extendHold(
  tx: Transaction,
  { orderId, expiresAt }: { orderId: string; expiresAt: Date },
): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE "Hold" SET "expiresAt" = greatest("expiresAt", ${expiresAt})
    WHERE "orderId" = ${orderId}::uuid AND "status" = 'active'`
  return count === 1
}
