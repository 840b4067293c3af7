import { Prisma, type Transaction } from '#app/platform/database.server'
import { lockLots } from '#app/inventory/lock-lots.server'

export interface WriteOff {
  lotId: string
  /** Whole units, at least one. */
  quantity: number
  reason: string
  formId: string
  now: Date
  actor: string
}

export type WriteOffOutcome = { kind: 'written-off' } | { kind: 'not-free'; free: number }

/**
 * Takes units off the shelf that nobody will sell. Refuses more than are free: what an order holds stays.
 * Errors: throws on an unknown lot.
 */
export async function writeOffStock(tx: Transaction, asked: WriteOff): Promise<WriteOffOutcome> {
  const { lotId, quantity, reason, formId, now, actor } = asked
  await lockLots(tx, Prisma.sql`lot."id" = ${lotId}::uuid`)
  const [lot] = await tx.$queryRaw<{ free: number }[]>(Prisma.sql`
    WITH lot AS MATERIALIZED (
      SELECT "id", "onHand" - "held" AS "free" FROM "StockLot" WHERE "id" = ${lotId}::uuid FOR NO KEY UPDATE
    ), moved AS (
      UPDATE "StockLot" SET "onHand" = "onHand" - ${quantity}::int
      FROM lot WHERE "StockLot"."id" = lot."id" AND lot."free" >= ${quantity}::int
    ), entry AS (
      INSERT INTO "StockLedger" ("at", "move", "lotId", "onHandDelta", "heldDelta", "reason", "actor", "formId")
      SELECT ${now}::timestamptz, 'write_off', "id", -${quantity}::int, 0, ${reason}, ${actor}, ${formId}::uuid
      FROM lot WHERE "free" >= ${quantity}::int
    )
    SELECT "free" FROM lot`)
  if (!lot) throw new Error(`There is no lot ${lotId}`)
  return lot.free >= quantity ? { kind: 'written-off' } : { kind: 'not-free', free: lot.free }
}
