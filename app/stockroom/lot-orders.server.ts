import { db, Prisma, type Database } from '#app/platform/database.server'

/** An order that was sold units of a lot code, wherever they lay. */
export interface LotOrder {
  id: string
  number: number
  status: string
  placedAt: Date
  fullName: string
  email: string
  /** Sold to it from the lot, and of those given back. */
  units: number
  givenBack: number
}

interface LotCodeOf {
  variantId: string
  lotCode: string
}

/**
 * Who was sold units of a lot code, the latest first; `after` is the number that the part before ended with.
 * `keeping` leaves out orders of which every unit was given back.
 */
export function ordersOfLot(
  { variantId, lotCode }: LotCodeOf,
  { after, limit, keeping = false }: { after: number | null; limit: number; keeping?: boolean },
  source: Database = db,
): Promise<LotOrder[]> {
  return source.$queryRaw<LotOrder[]>(Prisma.sql`
    SELECT o."id", o."number", o."status"::text, o."placedAt", o."fullName", o."email",
      sum(line."quantity")::int AS "units", sum(line."givenBack")::int AS "givenBack"
    FROM "StockLot" lot
    JOIN "HoldLine" line ON line."lotId" = lot."id"
    JOIN "Hold" hold ON hold."id" = line."holdId" AND hold."status" = 'sold'
    JOIN "Order" o ON o."id" = hold."orderId"
    WHERE lot."variantId" = ${variantId}::uuid AND lot_key(lot."lotCode") = lot_key(${lotCode})
      ${after === null ? Prisma.empty : Prisma.sql`AND o."number" < ${after}`}
    GROUP BY o."id"
    ${keeping ? Prisma.sql`HAVING sum(line."quantity" - line."givenBack") > 0` : Prisma.empty}
    ORDER BY o."number" DESC
    LIMIT ${limit}`)
}

/** How many orders were sold units of a lot code, how many of them still have some, and how many units. */
export async function countOrdersOfLot({ variantId, lotCode }: LotCodeOf, source: Database = db) {
  const [sum] = await source.$queryRaw<{ orders: number; keeping: number; units: number }[]>`
    SELECT count(DISTINCT hold."orderId")::int AS "orders",
      count(DISTINCT hold."orderId") FILTER (WHERE line."givenBack" < line."quantity")::int AS "keeping",
      coalesce(sum(line."quantity" - line."givenBack"), 0)::int AS "units"
    FROM "StockLot" lot
    JOIN "HoldLine" line ON line."lotId" = lot."id"
    JOIN "Hold" hold ON hold."id" = line."holdId" AND hold."status" = 'sold'
    WHERE lot."variantId" = ${variantId}::uuid AND lot_key(lot."lotCode") = lot_key(${lotCode})`
  return sum ?? { orders: 0, keeping: 0, units: 0 }
}
