import type { Transaction } from '#app/platform/database.server'

export interface PromotionClaimRequest {
  promotionIds: readonly string[]
  orderId: string
  /** Whose use it is, for promotions with a limit for each customer: one where it is for a first order only. */
  email: string
  now: Date
}

/**
 * Counts one use of each promotion for an order: with k uses left, k of any number of racers get one. Locked in one
 * order, so that racers for several do not wait for each other. Claiming again for the same order (after a release)
 * counts once. Names the first that is used up; the caller then undoes what was claimed before it.
 */
export async function claimPromotions(
  tx: Transaction,
  { promotionIds, ...claim }: PromotionClaimRequest,
): Promise<{ kind: 'claimed' } | { kind: 'used-up'; promotionId: string }> {
  for (const promotionId of promotionIds.toSorted())
    if (!(await claimOne(tx, { promotionId, ...claim }))) return { kind: 'used-up', promotionId }
  return { kind: 'claimed' }
}

async function claimOne(
  tx: Transaction,
  claim: Omit<PromotionClaimRequest, 'promotionIds'> & { promotionId: string },
): Promise<boolean> {
  // Locked by a statement of its own: the one that counts must see the claims of those it waited for.
  await tx.$queryRaw`SELECT 1 FROM "Promotion" WHERE "id" = ${claim.promotionId}::uuid FOR UPDATE`
  const claimed = await tx.$queryRaw<unknown[]>`
    WITH counted AS (
      UPDATE "Promotion" p SET "uses" = p."uses" + 1
      WHERE p."id" = ${claim.promotionId}::uuid AND p."active"
        AND (p."usesLimit" IS NULL OR p."uses" < p."usesLimit")
        AND coalesce(least(p."perCustomerLimit", CASE WHEN p."firstOrderOnly" THEN 1 END) > (
          SELECT count(*) FROM "PromotionClaim" c
          WHERE c."promotionId" = p."id" AND c."email" = ${claim.email}
            AND c."releasedAt" IS NULL AND c."orderId" <> ${claim.orderId}::uuid
        ), true)
      RETURNING p."id"
    )
    INSERT INTO "PromotionClaim" ("orderId", "promotionId", "email", "claimedAt")
    SELECT ${claim.orderId}::uuid, counted."id", ${claim.email}, ${claim.now} FROM counted
    ON CONFLICT ("orderId", "promotionId") DO UPDATE SET "releasedAt" = NULL, "claimedAt" = excluded."claimedAt"
    RETURNING 1`
  return claimed.length === 1
}

/** Gives the uses back that an order had claimed; nothing where it had none or gave them back before. */
export async function releaseClaims(tx: Transaction, orderId: string, now: Date): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Promotion" p
    WHERE p."id" IN (SELECT "promotionId" FROM "PromotionClaim" WHERE "orderId" = ${orderId}::uuid)
    ORDER BY p."id" FOR UPDATE`
  await tx.$executeRaw`
    WITH released AS (
      UPDATE "PromotionClaim" SET "releasedAt" = ${now}
      WHERE "orderId" = ${orderId}::uuid AND "releasedAt" IS NULL
      RETURNING "promotionId"
    )
    UPDATE "Promotion" p SET "uses" = p."uses" - 1 FROM released WHERE p."id" = released."promotionId"`
}
