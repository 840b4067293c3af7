import type { Prisma } from '#app/platform/prisma/client'

/** Writes reviews, and into their products what their published stars add up to. */
export async function writeReviews(
  tx: Prisma.TransactionClient,
  rows: readonly Prisma.ReviewCreateManyInput[],
): Promise<void> {
  await tx.review.createMany({ data: [...rows] })
  await tx.$executeRaw`
    UPDATE "Product" p SET "ratingCount" = given."count", "ratingSum" = given."sum"
    FROM (
      SELECT "productId", count(*) AS "count", sum("stars") AS "sum" FROM "Review"
      WHERE "status" = 'published' GROUP BY 1
    ) given WHERE given."productId" = p."id"`
}
