import { Prisma, type Transaction } from '#app/platform/database.server'
import { averageCost } from '#app/inventory/receive.server'
import { lockLots } from '#app/inventory/lock-lots.server'
import { inLotOrder } from '#app/inventory/sellable.server'

export interface Transfer {
  lotId: string
  toLocationId: string
  /** Whole units, at least one. */
  quantity: number
  formId: string
  now: Date
  actor: string
}

export type TransferOutcome =
  | { kind: 'transferred' }
  | { kind: 'not-free'; free: number }
  /** The other location has the lot with another date: one of the two labels was misread. */
  | { kind: 'expiry-differs' }
  /** It stays where it is until it is written off. */
  | { kind: 'recalled' }

interface Verdict {
  free: number
  recalled: boolean
  differs: boolean
}

/**
 * Moves free units of a lot to another location, where the lot keeps its code, expiry and cost: both sides in
 * one statement. Errors: throws on an unknown lot and on a transfer to where it lies.
 */
export async function transferStock(tx: Transaction, asked: Transfer): Promise<TransferOutcome> {
  const { lotId, toLocationId, quantity, formId, now, actor } = asked
  await openLot(tx, asked)
  await lockLots(
    tx,
    Prisma.sql`(lot."variantId", lot_key(lot."lotCode")) = (
      SELECT source."variantId", lot_key(source."lotCode") FROM "StockLot" source WHERE source."id" = ${lotId}::uuid
    ) AND (lot."id" = ${lotId}::uuid OR lot."locationId" = ${toLocationId}::uuid AND NOT lot."twin")`,
  )
  const [verdict] = await tx.$queryRaw<Verdict[]>(Prisma.sql`
    WITH source AS (
      SELECT "variantId", lot_key("lotCode") AS "key" FROM "StockLot" WHERE "id" = ${lotId}::uuid
    ), locked AS MATERIALIZED (
      SELECT lot.* FROM "StockLot" lot
      JOIN source ON source."variantId" = lot."variantId" AND source."key" = lot_key(lot."lotCode")
      WHERE lot."id" = ${lotId}::uuid OR lot."locationId" = ${toLocationId}::uuid AND NOT lot."twin"
      ORDER BY ${inLotOrder}
      FOR NO KEY UPDATE OF lot
    ), origin AS MATERIALIZED (
      SELECT *, "onHand" - "held" AS "free", "recalledAt" IS NOT NULL AS "recalled", EXISTS (
        SELECT FROM locked other WHERE other."expiresOn" IS DISTINCT FROM locked."expiresOn"
      ) AS "differs"
      FROM locked WHERE "id" = ${lotId}::uuid AND "locationId" <> ${toLocationId}::uuid
    ), sides AS MATERIALIZED (
      SELECT lot."id", CASE WHEN lot."id" = origin."id" THEN -${quantity}::int ELSE ${quantity}::int END AS "units",
        CASE WHEN lot."id" = origin."id" THEN lot."unitCostCents" ELSE ${averageCost(
          Prisma.sql`lot`,
          {
            units: Prisma.sql`${quantity}::int`,
            cost: Prisma.sql`origin."unitCostCents"`,
          },
        )} END AS "cost"
      FROM locked lot CROSS JOIN origin
      WHERE origin."free" >= ${quantity}::int AND NOT origin."recalled" AND NOT origin."differs"
    ), moved AS (
      UPDATE "StockLot" SET "onHand" = "onHand" + sides."units", "unitCostCents" = sides."cost"
      FROM sides WHERE "StockLot"."id" = sides."id"
    ), entries AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "actor", "formId")
      SELECT ${now}::timestamptz, 'transfer', "id", "units", 0, ${actor}, ${formId}::uuid FROM sides
    )
    SELECT "free", "recalled", "differs" FROM origin`)
  if (!verdict) throw new Error(`Lot ${lotId} cannot go to ${toLocationId}`)
  if (verdict.recalled) return { kind: 'recalled' }
  if (verdict.differs) return { kind: 'expiry-differs' }
  return verdict.free >= quantity
    ? { kind: 'transferred' }
    : { kind: 'not-free', free: verdict.free }
}

/**
 * An empty lot to move into, before anything is locked: lots are taken in one order only when all of them are
 * there to be seen.
 */
async function openLot(tx: Transaction, { lotId, toLocationId, quantity, now }: Transfer) {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO "StockLot" ("id", "variantId", "locationId", "lotCode", "expiresOn", "unitCostCents", "receivedAt")
    SELECT gen_random_uuid(), "variantId", ${toLocationId}::uuid, "lotCode", "expiresOn", "unitCostCents", ${now}::timestamptz
    FROM "StockLot"
    WHERE "id" = ${lotId}::uuid AND "onHand" - "held" >= ${quantity}::int AND "recalledAt" IS NULL
    ON CONFLICT ("variantId", "locationId", lot_key("lotCode")) WHERE NOT "twin" DO NOTHING`)
}
