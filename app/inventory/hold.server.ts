import { Prisma, type Transaction } from '#app/platform/database.server'
import { sumDemand, type StockLine } from '#app/inventory/demand'
import { lockLots } from '#app/inventory/lock-lots.server'
import { inLotOrder, isSellable, type StockSource } from '#app/inventory/sellable.server'

export interface HoldRequest {
  /** The order that the units are kept for; its row exists. */
  orderId: string
  lines: readonly StockLine[]
  from: StockSource
  /** When the hold may be released; until it is, it can be sold. */
  expiresAt: Date
  now: Date
  actor: string
}

export interface ShortLine {
  variantId: string
  wanted: number
  /** Units that could be held now. */
  available: number
}

export type HoldOutcome = { kind: 'held'; holdId: string } | { kind: 'short'; lines: ShortLine[] }

/**
 * Keeps units for an order, all of them or none: first expired, first out, over the lots that `from` may sell.
 * Refuses with what is short. Errors: throws when the order has an active hold already.
 */
export async function holdStock(tx: Transaction, request: HoldRequest): Promise<HoldOutcome> {
  const demand = sumDemand(request.lines)
  if (demand.length === 0) throw new RangeError('There is nothing to hold')

  const variants = demand.map((line) => line.variantId)
  await lockLots(tx, Prisma.sql`lot."variantId" = ANY (${variants}::uuid[])`)
  const rows = await tx.$queryRaw<(ShortLine & { holdId: string | null })[]>(Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT * FROM unnest(
        ${variants}::uuid[], ${demand.map((line) => line.quantity)}::int[]
      ) AS line ("variantId", "quantity")
    ), lots AS MATERIALIZED (
      SELECT lot."id", lot."variantId", lot."expiresOn", lot."onHand" - lot."held" AS "free"
      FROM wanted
      JOIN "StockLot" lot ON lot."variantId" = wanted."variantId"
      JOIN "Location" place ON place."id" = lot."locationId"
      WHERE lot."onHand" > lot."held" AND ${isSellable(request.from, request.now)}
      ORDER BY ${inLotOrder}
      FOR NO KEY UPDATE OF lot
    ), short AS MATERIALIZED (
      SELECT wanted."variantId", wanted."quantity" AS "wanted", coalesce(sum(lots."free"), 0)::int AS "available"
      FROM wanted LEFT JOIN lots ON lots."variantId" = wanted."variantId"
      GROUP BY wanted."variantId", wanted."quantity"
      HAVING coalesce(sum(lots."free"), 0) < wanted."quantity"
    ), hold AS (
      INSERT INTO "Hold" ("id", "orderId", "expiresAt", "createdAt")
      SELECT gen_random_uuid(), ${request.orderId}::uuid, ${request.expiresAt}::timestamptz, ${request.now}::timestamptz
      WHERE NOT EXISTS (SELECT FROM short)
      RETURNING "id"
    ), taken AS MATERIALIZED (
      SELECT hold."id" AS "holdId", queue."id", queue."variantId",
        least(queue."free", wanted."quantity" - queue."before")::int AS "quantity"
      FROM (
        SELECT lot.*, sum(lot."free") OVER (PARTITION BY lot."variantId" ORDER BY ${inLotOrder}) - lot."free" AS "before"
        FROM lots AS lot
      ) queue
      JOIN wanted ON wanted."variantId" = queue."variantId"
      CROSS JOIN hold
      WHERE queue."before" < wanted."quantity"
    ), moved AS (
      UPDATE "StockLot" SET "held" = "held" + taken."quantity" FROM taken WHERE "StockLot"."id" = taken."id"
    ), lines AS (
      INSERT INTO "HoldLine" ("id", "holdId", "lotId", "variantId", "quantity")
      SELECT gen_random_uuid(), "holdId", "id", "variantId", "quantity" FROM taken
    ), entries AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "holdId", "actor")
      SELECT ${request.now}::timestamptz, 'hold', "id", 0, "quantity", "holdId", ${request.actor} FROM taken
    )
    SELECT "id" AS "holdId", NULL AS "variantId", NULL AS "wanted", NULL AS "available" FROM hold
    UNION ALL SELECT NULL, "variantId", "wanted", "available" FROM short`)

  const holdId = rows[0]?.holdId
  if (holdId) return { kind: 'held', holdId }
  return {
    kind: 'short',
    lines: rows.map(({ variantId, wanted, available }) => ({ variantId, wanted, available })),
  }
}
