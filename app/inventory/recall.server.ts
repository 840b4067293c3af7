import { Prisma, type Transaction } from '#app/platform/database.server'
import { inLotOrder } from '#app/inventory/sellable.server'

/** Of all places that make lots, and of recalls; any number that nothing else takes. */
const LOT_CODES = 7_205_317

/** Before lots are made: a recall of one of their codes waits for them, or they see it. */
export async function expectLots(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOT_CODES})`
}

export interface Recall {
  variantId: string
  lotCode: string
  reason: string
  now: Date
  actor: string
}

/**
 * Stops the sale of a lot code at every location, however it is written, of what arrives later too. What orders hold of it is to be
 * released afterwards: `heldOfRecalled` finds it. Returns false when it is recalled already.
 */
export async function recallLots(tx: Transaction, recall: Recall): Promise<boolean> {
  const { variantId, lotCode, reason, now, actor } = recall
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOT_CODES})`
  const count = await tx.$executeRaw`
    INSERT INTO "LotRecall" ("id", "variantId", "lotCode", "reason", "at", "actor")
    SELECT gen_random_uuid(), ${variantId}::uuid, ${lotCode}, ${reason}, ${now}::timestamptz, ${actor}
    WHERE NOT EXISTS (
      SELECT FROM "LotRecall" WHERE "variantId" = ${variantId}::uuid AND lot_key("lotCode") = lot_key(${lotCode})
    )`
  if (count === 0) return false
  await tx.$executeRaw(Prisma.sql`
    WITH lots AS MATERIALIZED (
      SELECT lot."id" FROM "StockLot" lot
      WHERE lot."variantId" = ${variantId}::uuid AND lot_key(lot."lotCode") = lot_key(${lotCode})
      ORDER BY ${inLotOrder}
      FOR NO KEY UPDATE
    )
    UPDATE "StockLot" SET "recalledAt" = ${now}::timestamptz FROM lots WHERE "StockLot"."id" = lots."id"`)
  return true
}

/** Active holds that keep units of a recalled lot code. */
export async function heldOfRecalled(
  tx: Transaction,
  { variantId, lotCode }: Pick<Recall, 'variantId' | 'lotCode'>,
): Promise<{ id: string; orderId: string }[]> {
  return tx.$queryRaw<{ id: string; orderId: string }[]>`
    SELECT DISTINCT hold."id", hold."orderId" FROM "StockLot" lot
    JOIN "HoldLine" line ON line."lotId" = lot."id"
    JOIN "Hold" hold ON hold."id" = line."holdId" AND hold."status" = 'active'
    WHERE lot."variantId" = ${variantId}::uuid AND lot_key(lot."lotCode") = lot_key(${lotCode}) AND lot."recalledAt" IS NOT NULL
    ORDER BY hold."id"`
}

/** Of these lot codes, those that were recalled, as they are written here. */
export async function recalledAmong(
  tx: Transaction,
  lots: readonly Pick<Recall, 'variantId' | 'lotCode'>[],
): Promise<{ variantId: string; lotCode: string }[]> {
  return tx.$queryRaw<{ variantId: string; lotCode: string }[]>(Prisma.sql`
    SELECT DISTINCT asked.* FROM "LotRecall" recall
    JOIN unnest(${lots.map((lot) => lot.variantId)}::uuid[], ${lots.map((lot) => lot.lotCode)}::text[])
      AS asked ("variantId", "lotCode")
      ON asked."variantId" = recall."variantId" AND lot_key(asked."lotCode") = lot_key(recall."lotCode")`)
}
