import { Prisma, type Transaction } from '#app/platform/database.server'
import { sumDemand, type StockLine } from '#app/inventory/demand'
import { inLotOrder } from '#app/inventory/sellable.server'

/**
 * Notes from which lots the units in a parcel came: of those sold to the order, the first to expire first and
 * recalled ones last, as the pick list has them. Nothing moves on the shelf, since a sale took them off it.
 * Throws when the order has fewer that wait; what it was never sold units of is left out.
 */
export async function sendStock(
  tx: Transaction,
  { orderId, lines }: { orderId: string; lines: readonly StockLine[] },
): Promise<void> {
  const demand = sumDemand(lines)
  const short = await tx.$queryRaw<{ variantId: string }[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT * FROM unnest(
        ${demand.map((line) => line.variantId)}::uuid[], ${demand.map((line) => line.quantity)}::int[]
      ) AS line ("variantId", "quantity")
    ), sold AS MATERIALIZED (
      SELECT line."id" AS "lineId", lot."id", lot."variantId", lot."expiresOn", lot."recalledAt",
        line."quantity" - line."givenBack" - line."shipped" AS "left"
      FROM "Hold" hold
      JOIN "HoldLine" line ON line."holdId" = hold."id"
      JOIN wanted ON wanted."variantId" = line."variantId"
      JOIN "StockLot" lot ON lot."id" = line."lotId"
      WHERE hold."orderId" = ${orderId}::uuid AND hold."status" = 'sold'
        AND line."givenBack" + line."shipped" < line."quantity"
      ORDER BY ${inLotOrder}, line."id"
      FOR NO KEY UPDATE OF line
    ), taken AS MATERIALIZED (
      SELECT queue."lineId", queue."variantId", least(queue."left", wanted."quantity" - queue."before")::int AS "quantity"
      FROM (
        SELECT lot.*, sum(lot."left") OVER (
          PARTITION BY lot."variantId" ORDER BY lot."recalledAt" IS NOT NULL, ${inLotOrder}, lot."lineId"
        ) - lot."left" AS "before"
        FROM sold AS lot
      ) queue
      JOIN wanted ON wanted."variantId" = queue."variantId"
      WHERE queue."before" < wanted."quantity"
    ), counted AS (
      UPDATE "HoldLine" SET "shipped" = "shipped" + taken."quantity"
      FROM taken WHERE "HoldLine"."id" = taken."lineId"
    )
    SELECT wanted."variantId" FROM wanted JOIN taken ON taken."variantId" = wanted."variantId"
    GROUP BY wanted."variantId", wanted."quantity" HAVING sum(taken."quantity") < wanted."quantity"`)
  if (short.length > 0) throw new Error(`Order ${orderId} would send more than it was sold`)
}
