import { Prisma } from '#app/platform/prisma/client'

/** Tables with so many rows that a statement with a parameter for each value would be slow. */
type BulkTable =
  | 'Product'
  | 'Variant'
  | 'ProductIngredient'
  | 'ProductMedia'
  | 'DrugFacts'
  | 'StockLot'
  | 'StockLedger'

const CHUNK = 5000

/** Inserts rows that all name the same columns; what they leave out takes its default. */
export async function insertRows(
  tx: Prisma.TransactionClient,
  table: BulkTable,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const into = Prisma.raw(`"${table}"`)
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(', '),
  )
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = JSON.stringify(rows.slice(from, from + CHUNK))
    await tx.$executeRaw`
      INSERT INTO ${into} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${chunk}::jsonb)`
  }
}
