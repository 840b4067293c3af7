import { Prisma } from '#app/platform/database.server'

/**
 * SQL for whether somebody has to settle something about an order, which needs to know its shopper: a return, a refund
 * under way or failed and not sent again, or a dispute.
 *
 * @param order the order's name in the statement
 */
export function hasOpenMatter(order: 'o' | 'own'): Prisma.Sql {
  const id = Prisma.raw(`${order}."id"`)
  return Prisma.sql`(
    EXISTS (SELECT FROM "ReturnRequest" r
      WHERE r."orderId" = ${id} AND r."status" IN ('requested', 'approved', 'received'))
    OR EXISTS (SELECT FROM "Refund" r WHERE r."orderId" = ${id} AND r."status" IN ('requested', 'submitted'))
    OR EXISTS (
      SELECT FROM "Refund" r LEFT JOIN "Refund" again ON again."retryOfId" = r."id"
      WHERE r."orderId" = ${id} AND r."status" = 'failed' AND r."closedAt" IS NULL AND again."id" IS NULL)
    OR EXISTS (
      SELECT FROM "Dispute" d JOIN "Payment" p ON p."id" = d."paymentId"
      WHERE p."orderId" = ${id} AND d."closedAt" IS NULL))`
}
