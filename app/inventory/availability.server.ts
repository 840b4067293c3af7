import { Prisma, type Database } from '#app/platform/database.server'
import { freeUnits, type EitherWay, type StockSource } from '#app/inventory/sellable.server'

export interface AvailabilityQuestion {
  now: Date
  from: StockSource | EitherWay
  /** Units held for this order count as available: they are the asker's own. */
  heldFor?: string | undefined
}

/** Units of each variant that could be held now, 0 where there are none; one query. */
export async function availableFor(
  db: Database,
  variantIds: readonly string[],
  { now, from, heldFor }: AvailabilityQuestion,
): Promise<Map<string, number>> {
  if (variantIds.length === 0) return new Map()
  const orderId = heldFor ? Prisma.sql`${heldFor}::uuid` : undefined
  const units = freeUnits(Prisma.sql`variant."id"`, { from, now, orderId })
  const rows = await db.$queryRaw<{ id: string; units: number }[]>(Prisma.sql`
    SELECT variant."id", ${units} AS "units" FROM unnest(${variantIds}::uuid[]) AS variant ("id")`)
  return new Map(rows.map((row) => [row.id, row.units]))
}
