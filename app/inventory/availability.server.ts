import { Prisma, type Database } from '#app/platform/database.server'
import { freeUnits, type EitherWay, type StockSource } from '#app/inventory/sellable.server'

/** Units of each variant that could be held now, 0 where there are none; one query. */
export async function availableFor(
  db: Database,
  variantIds: readonly string[],
  { now, from }: { now: Date; from: StockSource | EitherWay },
): Promise<Map<string, number>> {
  if (variantIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ id: string; units: number }[]>(Prisma.sql`
    SELECT variant."id", ${freeUnits(Prisma.sql`variant."id"`, from, now)} AS "units"
    FROM unnest(${variantIds}::uuid[]) AS variant ("id")`)
  return new Map(rows.map(({ id, units }) => [id, units]))
}
