import type { Database } from '#app/platform/database.server'
import { Promotion } from './promotion'

/**
 * The promotion behind a normalized code, or null. Uses claimed by the bag's own waiting order do not count
 * against it: they are its own.
 */
export async function findPromotion(
  db: Database,
  code: string,
  bagId: string,
): Promise<Promotion | null> {
  const found = await db.promotionCode.findUnique({
    where: { code },
    select: {
      promotion: {
        include: {
          claims: { where: { releasedAt: null, order: { bagId } }, select: { orderId: true } },
        },
      },
    },
  })
  if (!found) return null
  const { claims, ...row } = found.promotion
  return Promotion.parse({ ...row, uses: row.uses - claims.length })
}

/** How often this customer ordered and used the promotion before, other bags only. */
export async function countCustomerUses(
  db: Database,
  { email, promotionId, bagId }: { email: string; promotionId: string; bagId: string },
): Promise<{ orderCount: number; promotionUses: number }> {
  const [counts] = await db.$queryRaw<{ orderCount: number; promotionUses: number }[]>`
    SELECT
      (SELECT count(*)::int FROM "Order"
       WHERE lower("email") = lower(${email}) AND "paidAt" IS NOT NULL AND "bagId" <> ${bagId}::uuid) AS "orderCount",
      (SELECT count(*)::int FROM "PromotionClaim" c JOIN "Order" o ON o."id" = c."orderId"
       WHERE c."promotionId" = ${promotionId}::uuid AND c."email" = lower(${email}) AND c."releasedAt" IS NULL
         AND o."bagId" <> ${bagId}::uuid) AS "promotionUses"`
  return counts ?? { orderCount: 0, promotionUses: 0 }
}
