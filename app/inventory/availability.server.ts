import { Prisma, type Database } from '#app/platform/database.server'
import {
  freeUnits,
  isOnTheShelf,
  type EitherWay,
  type StockSource,
} from '#app/inventory/sellable.server'

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

export interface ShelfStock {
  /** Units that a parcel could bring now. */
  units: number
  /** Whether some studio could hand one out now. */
  isInStudio: boolean
}

/** What shoppers read about each variant that lies anywhere, who have not said how they want it; one query. */
export async function shelfStock(
  db: Database,
  variantIds: readonly string[],
  now: Date,
): Promise<Map<string, ShelfStock>> {
  if (variantIds.length === 0) return new Map()
  const rows = await db.$queryRaw<({ id: string } & ShelfStock)[]>(Prisma.sql`
    SELECT lot."variantId" AS "id",
      coalesce(sum(lot."onHand" - lot."held") FILTER (WHERE place."ships"), 0)::int AS "units",
      coalesce(bool_or(lot."onHand" > lot."held") FILTER (WHERE place."pickup"), false) AS "isInStudio"
    FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId"
    WHERE lot."variantId" = ANY (${variantIds}::uuid[]) AND ${isOnTheShelf(now)}
    GROUP BY lot."variantId"`)
  return new Map(rows.map(({ id: variantId, ...stock }) => [variantId, stock]))
}
