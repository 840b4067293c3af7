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
