import { Prisma, type Transaction } from '#app/platform/database.server'

/** Tables in which hundreds of rows are written at once: a parameter for each value would be slow. */
type BulkTable = 'Product' | 'Variant' | 'ProductIngredient' | 'DrugFacts'

/** Inserts rows that all name the same columns; what they leave out takes its default. */
export async function insertRows(
  tx: Transaction,
  table: BulkTable,
  rows: readonly object[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Prisma.join(Object.keys(first).map(named))
  await tx.$executeRaw`
    INSERT INTO ${named(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${named(table)}, ${JSON.stringify(rows)}::jsonb)`
}

/** Updates the rows of these keys with the other columns that they name, all the same ones. */
export async function updateRows(
  tx: Transaction,
  table: BulkTable,
  rows: readonly object[],
  keys: readonly string[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).filter((column) => !keys.includes(column))
  const set = columns.map((column) => Prisma.sql`${named(column)} = sent.${named(column)}`)
  const same = keys.map((key) => Prisma.sql`kept.${named(key)} = sent.${named(key)}`)
  await tx.$executeRaw`
    UPDATE ${named(table)} AS kept SET ${Prisma.join(set)}
    FROM jsonb_populate_recordset(NULL::${named(table)}, ${JSON.stringify(rows)}::jsonb) AS sent
    WHERE ${Prisma.join(same, ' AND ')}`
}

/** A name of the schema, which comes from the code and never from a request. */
const named = (name: string) => Prisma.raw(`"${name}"`)
