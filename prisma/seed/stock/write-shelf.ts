import type { Prisma } from '#app/platform/prisma/client'
import type { Shelf } from './shelf'

const CHUNK = 5000

/** Writes lots, holds and every move. The orders that are held for exist already. */
export async function writeShelf(tx: Prisma.TransactionClient, shelf: Shelf): Promise<void> {
  for (const data of chunks(shelf.lots)) await tx.stockLot.createMany({ data })
  await tx.hold.createMany({ data: shelf.holds })
  await tx.holdLine.createMany({ data: shelf.holdLines })
  const moves = shelf.ledger.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const data of chunks(moves)) await tx.stockLedger.createMany({ data })
}

function chunks<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  )
}
