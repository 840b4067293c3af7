import { Prisma, type Transaction } from '#app/platform/database.server'
import { sumDemand, type StockLine } from '#app/inventory/demand'
import { inLotOrder } from '#app/inventory/sellable.server'

export interface GiveBackRequest {
  orderId: string
  /** Units that can be sold again; what came back unfit is not given back. */
  lines: readonly StockLine[]
  /** Whether they never left or came back from the shopper, where an order has both; else any of its units. */
  of?: keyof typeof LEFT
  now: Date
  actor: string
  reason: string
}

/** Units that went back into a lot. */
export interface GivenBackLot {
  lotId: string
  quantity: number
}

export type GiveBackOutcome =
  | { kind: 'given-back'; lots: GivenBackLot[] }
  | { kind: 'more-than-sold'; lines: { variantId: string; wanted: number; left: number }[] }

/**
 * Puts units of an order back into the lots they were sold from, recalled ones first and then the first to expire;
 * all or none.
 * Refuses with what exceeds the units sold and not yet given back, also when asked twice at once.
 */
export async function giveBackStock(
  tx: Transaction,
  request: GiveBackRequest,
): Promise<GiveBackOutcome> {
  const demand = sumDemand(request.lines)
  const units = LEFT[request.of ?? 'any']
  const rows = await tx.$queryRaw<Row[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT * FROM unnest(
        ${demand.map((line) => line.variantId)}::uuid[], ${demand.map((line) => line.quantity)}::int[]
      ) AS line ("variantId", "quantity")
    ), sold AS MATERIALIZED (
      SELECT line."id" AS "lineId", hold."id" AS "holdId", lot."id", lot."variantId", lot."expiresOn",
        lot."recalledAt", ${units} AS "left"
      FROM "Hold" hold
      JOIN "HoldLine" line ON line."holdId" = hold."id"
      JOIN wanted ON wanted."variantId" = line."variantId"
      JOIN "StockLot" lot ON lot."id" = line."lotId"
      WHERE hold."orderId" = ${request.orderId}::uuid AND hold."status" = 'sold'
        AND ${units} > 0
      ORDER BY ${inLotOrder}, line."id"
      FOR NO KEY UPDATE OF line, lot
    ), excess AS MATERIALIZED (
      SELECT wanted."variantId", wanted."quantity" AS "wanted", coalesce(sum(sold."left"), 0)::int AS "left"
      FROM wanted LEFT JOIN sold ON sold."variantId" = wanted."variantId"
      GROUP BY wanted."variantId", wanted."quantity"
      HAVING coalesce(sum(sold."left"), 0) < wanted."quantity"
    ), returned AS MATERIALIZED (
      SELECT queue."lineId", queue."holdId", queue."id",
        least(queue."left", wanted."quantity" - queue."before")::int AS "quantity"
      FROM (
        SELECT lot.*, sum(lot."left") OVER (
          PARTITION BY lot."variantId" ORDER BY lot."recalledAt" IS NULL, ${inLotOrder}, lot."lineId"
        ) - lot."left" AS "before"
        FROM sold AS lot
      ) queue
      JOIN wanted ON wanted."variantId" = queue."variantId"
      WHERE queue."before" < wanted."quantity" AND NOT EXISTS (SELECT FROM excess)
    ), counted AS (
      UPDATE "HoldLine" SET "givenBack" = "givenBack" + returned."quantity",
        "shipped" = ${request.of === 'sent' ? STILL_OUT : STILL_SHIPPED}
      FROM returned WHERE "HoldLine"."id" = returned."lineId"
    ), moved AS (
      UPDATE "StockLot" SET "onHand" = "onHand" + back."quantity"
      FROM (SELECT "id", sum("quantity")::int AS "quantity" FROM returned GROUP BY "id") back
      WHERE "StockLot"."id" = back."id"
    ), entries AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "holdId", "reason", "actor")
      SELECT ${request.now}::timestamptz, 'give_back', "id", "quantity", 0, "holdId", ${request.reason}, ${request.actor}
      FROM returned
    )
    SELECT NULL::uuid AS "lotId", "variantId", "wanted" AS "quantity", "left" FROM excess
    UNION ALL SELECT "id", NULL, sum("quantity")::int, 0 FROM returned GROUP BY "id"`)

  const excess = rows.flatMap(({ variantId, quantity, left }) =>
    variantId ? [{ variantId, wanted: quantity, left }] : [],
  )
  if (excess.length > 0) return { kind: 'more-than-sold', lines: excess }
  const lots = rows.flatMap(({ lotId, quantity }) => (lotId ? [{ lotId, quantity }] : []))
  return { kind: 'given-back', lots }
}

/** Units of an order's sale that can still be given back, by variant; the caller holds the order. */
export async function readLeft(
  tx: Transaction,
  { orderId, of }: { orderId: string; of: keyof typeof LEFT },
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ variantId: string; left: number }[]>`
    SELECT line."variantId", sum(${LEFT[of]})::int AS "left"
    FROM "Hold" hold JOIN "HoldLine" line ON line."holdId" = hold."id"
    WHERE hold."orderId" = ${orderId}::uuid AND hold."status" = 'sold'
    GROUP BY line."variantId"`
  return new Map(rows.map(({ variantId, left }) => [variantId, left]))
}

/** A variant of which too much was asked for, or a lot that got units back. */
interface Row {
  lotId: string | null
  variantId: string | null
  quantity: number
  left: number
}

/** SQL for the units of a sold line that can be given back. */
const LEFT = {
  unsent: Prisma.sql`line."quantity" - line."givenBack" - line."shipped"`,
  sent: Prisma.sql`line."shipped"`,
  any: Prisma.sql`line."quantity" - line."givenBack"`,
}
const STILL_OUT = Prisma.sql`"shipped" - returned."quantity"`
/** Units that waited go first. */
const STILL_SHIPPED = Prisma.sql`least("shipped", "HoldLine"."quantity" - "givenBack" - returned."quantity")`
