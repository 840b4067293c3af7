import type { Transaction } from '#app/platform/database.server'

interface Change {
  productId: string
  stars: number
  /** 1: its stars count from now on; -1: they no longer do. */
  by: 1 | -1
}

/**
 * Keeps the products' counts and sums of published stars, in the transaction that publishes or takes back.
 * Products are taken in the order of their ids and after the reviews, so that nobody deadlocks.
 */
export async function adjustRatings(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const inOrder = changes.toSorted((a, b) => (a.productId < b.productId ? -1 : 1))
  for (const { productId, stars, by } of inOrder)
    await tx.$executeRaw`
      UPDATE "Product" SET "ratingCount" = "ratingCount" + ${by}, "ratingSum" = "ratingSum" + ${by * stars}
      WHERE "id" = ${productId}::uuid`
}
