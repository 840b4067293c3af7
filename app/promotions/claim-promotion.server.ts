import type { Transaction } from '#app/platform/database.server'

export interface PromotionClaimRequest {
  promotionId: string
  orderId: string
  /** Whose use it is, for promotions with a limit for each customer. */
  email: string
  now: Date
}

/**
 * Counts one use of a promotion for an order: with k uses left, k of any number of racers get one.
 * Claiming again for the same order (after a release) counts once.
 */
export async function claimPromotion(
  tx: Transaction,
  claim: PromotionClaimRequest,
): Promise<'claimed' | 'used-up'> {
  // Locked by a statement of its own: the one that counts must see the claims of those it waited for.
  await tx.$queryRaw`SELECT 1 FROM "Promotion" WHERE "id" = ${claim.promotionId}::uuid FOR UPDATE`
  const claimed = await tx.$queryRaw<unknown[]>`
    WITH counted AS (
      UPDATE "Promotion" p SET "uses" = p."uses" + 1
      WHERE p."id" = ${claim.promotionId}::uuid AND p."active"
        AND (p."usesLimit" IS NULL OR p."uses" < p."usesLimit")
        AND (p."perCustomerLimit" IS NULL OR p."perCustomerLimit" > (
          SELECT count(*) FROM "PromotionClaim" c
          WHERE c."promotionId" = p."id" AND c."email" = ${claim.email}
            AND c."releasedAt" IS NULL AND c."orderId" <> ${claim.orderId}::uuid
        ))
      RETURNING p."id"
    )
    INSERT INTO "PromotionClaim" ("orderId", "promotionId", "email", "claimedAt")
    SELECT ${claim.orderId}::uuid, counted."id", ${claim.email}, ${claim.now} FROM counted
    ON CONFLICT ("orderId") DO UPDATE SET "releasedAt" = NULL, "claimedAt" = excluded."claimedAt"
    RETURNING 1`
  return claimed.length === 1 ? 'claimed' : 'used-up'
}

/** Gives the use back that an order had claimed; nothing where it had none or gave it back before. */
export async function releaseClaim(tx: Transaction, orderId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH released AS (
      UPDATE "PromotionClaim" SET "releasedAt" = ${now}
      WHERE "orderId" = ${orderId}::uuid AND "releasedAt" IS NULL
      RETURNING "promotionId"
    )
    UPDATE "Promotion" p SET "uses" = p."uses" - 1 FROM released WHERE p."id" = released."promotionId"`
}
