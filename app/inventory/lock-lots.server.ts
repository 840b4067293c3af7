import { Prisma, type Transaction } from '#app/platform/database.server'
import { inLotOrder } from '#app/inventory/sellable.server'

/**
 * Takes lots, in the one order in which all take them, so that the statement after it reads what the rival
 * before it left: within one statement a row that waited can be judged by what it was.
 */
export async function lockLots(tx: Transaction, which: Prisma.Sql): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    SELECT lot."id" FROM "StockLot" lot WHERE ${which} ORDER BY ${inLotOrder} FOR NO KEY UPDATE OF lot`)
}

/** Takes all lots that an order was sold units from, before steps of which each takes some of them. */
export async function lockLotsOfOrder(tx: Transaction, orderId: string): Promise<void> {
  await lockLots(
    tx,
    Prisma.sql`lot."id" IN (
      SELECT line."lotId" FROM "Hold" hold JOIN "HoldLine" line ON line."holdId" = hold."id"
      WHERE hold."orderId" = ${orderId}::uuid AND hold."status" = 'sold')`,
  )
}
