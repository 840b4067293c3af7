import { Prisma, type Database } from '#app/platform/database.server'
import { isSellable, type StockSource } from '#app/inventory/sellable.server'

/** Units of each variant that could be held now, 0 where there are none; one query. */
export async function availableFor(
  db: Database,
  variantIds: readonly string[],
  { now, from }: { now: Date; from: StockSource },
): Promise<Map<string, number>> {
  const available = new Map(variantIds.map((id) => [id, 0]))
  if (available.size === 0) return available
  const rows = await db.$queryRaw<{ variantId: string; units: number }[]>(Prisma.sql`
    SELECT lot."variantId", sum(lot."onHand" - lot."held")::int AS "units"
    FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId"
    WHERE lot."variantId" = ANY (${[...available.keys()]}::uuid[]) AND ${isSellable(from, now)}
    GROUP BY lot."variantId"`)
  for (const { variantId, units } of rows) available.set(variantId, units)
  return available
}
