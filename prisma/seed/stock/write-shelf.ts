import type { Prisma } from '#app/platform/prisma/client'
import { insertRows } from '#prisma/seed/insert-rows'
import type { Shelf } from './shelf'

/** Writes lots, holds and every move. The orders that are held for exist already. */
export async function writeShelf(tx: Prisma.TransactionClient, shelf: Shelf): Promise<void> {
  await insertRows(tx, 'StockLot', shelf.lots)
  await tx.hold.createMany({ data: shelf.holds })
  await tx.holdLine.createMany({ data: shelf.holdLines })
  const moves = shelf.ledger.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  await insertRows(tx, 'StockLedger', moves)
}
