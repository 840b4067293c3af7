import { Prisma, type Transaction } from '#app/platform/database.server'
import { inLotOrder } from '#app/inventory/sellable.server'

export interface HoldEnding {
  holdId: string
  now: Date
  actor: string
}

type HoldStatus = 'active' | 'sold' | 'released'

/**
 * Ends an active hold: sold units leave the shelf, released ones are free again. Of two endings at once one wins.
 * Returns the status that was found; unless it was `active`, nothing moved. Errors: throws on an unknown hold.
 */
export async function endHold(
  tx: Transaction,
  ending: HoldEnding & { as: 'sold' | 'released'; reason: string | null },
): Promise<HoldStatus> {
  const { holdId, now, actor, as, reason } = ending
  const [move, leaving] =
    as === 'sold'
      ? [Prisma.sql`'sell'`, Prisma.sql`"quantity"`]
      : [Prisma.sql`'release'`, Prisma.sql`0`]

  // The hold is read under lock and only then judged: a rival that waited sees how the other ended it.
  const [found] = await tx.$queryRaw<{ status: HoldStatus }[]>(Prisma.sql`
    WITH hold AS MATERIALIZED (
      SELECT "id", "status" FROM "Hold" WHERE "id" = ${holdId}::uuid FOR NO KEY UPDATE
    ), lots AS MATERIALIZED (
      SELECT lot."id", line."quantity"
      FROM hold
      JOIN "HoldLine" line ON line."holdId" = hold."id"
      JOIN "StockLot" lot ON lot."id" = line."lotId"
      WHERE hold."status" = 'active'
      ORDER BY ${inLotOrder}
      FOR NO KEY UPDATE OF lot
    ), moved AS (
      UPDATE "StockLot" SET "onHand" = "onHand" - ${leaving}, "held" = "held" - "quantity"
      FROM lots WHERE "StockLot"."id" = lots."id"
    ), ended AS (
      UPDATE "Hold" SET "status" = ${as}::"HoldStatus", "endedAt" = ${now}::timestamptz
      FROM hold WHERE "Hold"."id" = hold."id" AND hold."status" = 'active'
    ), entries AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "holdId", "reason", "actor")
      SELECT ${now}::timestamptz, ${move}, "id", -${leaving}, -"quantity", ${holdId}::uuid, ${reason}, ${actor} FROM lots
    )
    SELECT "status"::text FROM hold`)

  if (!found) throw new Error(`There is no hold ${holdId}`)
  return found.status
}
