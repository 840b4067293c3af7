import { Prisma, type Transaction } from '#app/platform/database.server'
import { lockLots } from '#app/inventory/lock-lots.server'
import { inLotOrder } from '#app/inventory/sellable.server'

export interface CountedLot {
  lotId: string
  /** Units found on the shelf. */
  counted: number
  /** What the shop said when counting began; null where nobody looked. */
  expected: number | null
}

export interface Count {
  /** Each lot at most once. */
  lots: readonly CountedLot[]
  reason: string
  formId: string
  now: Date
  actor: string
}

/** A lot that keeps its figure, with the figures as they are now. */
export interface UncountedLot {
  lotId: string
  onHand: number
  held: number
  /** Units moved since counting began, or fewer were counted than orders hold. */
  why: 'moved' | 'below-held'
}

/**
 * Sets lots to what was counted; the difference is a move with its reason, none included, since a shelf that was
 * right is worth knowing. Returns the lots that keep their figure; the others are counted.
 */
export async function countStock(tx: Transaction, count: Count): Promise<UncountedLot[]> {
  const { lots, reason, formId, now, actor } = count
  const ids = lots.map((lot) => lot.lotId)
  await lockLots(tx, Prisma.sql`lot."id" = ANY (${ids}::uuid[])`)
  return tx.$queryRaw<UncountedLot[]>(Prisma.sql`
    WITH counted AS MATERIALIZED (
      SELECT * FROM unnest(
        ${ids}::uuid[], ${lots.map((lot) => lot.counted)}::int[],
        ${lots.map((lot) => lot.expected)}::int[]
      ) AS lot ("id", "counted", "expected")
    ), found AS MATERIALIZED (
      SELECT lot."id", lot."onHand", lot."held", counted."counted",
        CASE WHEN counted."expected" <> lot."onHand" AND counted."counted" <> lot."onHand" THEN 'moved'
             WHEN counted."counted" < lot."held" THEN 'below-held' END AS "why"
      FROM counted JOIN "StockLot" lot ON lot."id" = counted."id"
      ORDER BY ${inLotOrder}
      FOR NO KEY UPDATE OF lot
    ), moved AS (
      UPDATE "StockLot" SET "onHand" = found."counted"
      FROM found WHERE "StockLot"."id" = found."id" AND found."why" IS NULL AND found."counted" <> found."onHand"
    ), entries AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "reason", "actor", "formId")
      SELECT ${now}::timestamptz, 'count', "id", "counted" - "onHand", 0, ${reason}, ${actor}, ${formId}::uuid
      FROM found WHERE "why" IS NULL
    )
    SELECT "id" AS "lotId", "onHand", "held", "why" FROM found WHERE "why" IS NOT NULL`)
}
