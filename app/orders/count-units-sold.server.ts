import { db } from '#app/platform/database.server'

/**
 * Brings the bestseller figures up to date: units of orders that were paid and not cancelled, less what
 * was refunded. Counted from the orders for every product, one that is not sold (any more) included, so that it cannot
 * drift; rows that stay equal are not written.
 */
export async function countUnitsSold(): Promise<void> {
  await db.$transaction([
    db.$executeRaw`
      UPDATE "Product" p SET "unitsSold" = counted."units"
      FROM (
        SELECT product."id" AS "productId", coalesce(sum(sold."units"), 0)::int AS "units"
        FROM "Product" product LEFT JOIN (
          SELECT v."productId", l."quantity" - l."refundedQuantity" AS "units"
          FROM "OrderLine" l
          JOIN "Order" o ON o."id" = l."orderId" AND o."paidAt" IS NOT NULL AND o."status" <> 'cancelled'
          JOIN "Variant" v ON v."id" = l."variantId"
        ) sold ON sold."productId" = product."id"
        GROUP BY product."id"
      ) counted
      WHERE p."id" = counted."productId" AND p."unitsSold" <> counted."units"`,
    db.$executeRaw`
      UPDATE "Listing" l SET "unitsSold" = p."unitsSold"
      FROM "Product" p WHERE p."id" = l."productId" AND l."unitsSold" <> p."unitsSold"`,
  ])
}
