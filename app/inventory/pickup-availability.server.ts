import { Prisma, type Database } from '#app/platform/database.server'
import { earliestExpirySold } from '#app/inventory/sell-by'
import { unitsHeldFor } from '#app/inventory/sellable.server'

export interface PickupAvailability {
  variantId: string
  locationId: string
  locationSlug: string
  locationName: string
  /** Units that could be held for pickup there now. */
  available: number
}

/** What each location that hands out orders has of these variants, in the locations' order; one query. */
export async function pickupAvailability(
  db: Database,
  variantIds: readonly string[],
  now: Date,
  /** Units held for this order count as available: they are the asker's own. */
  heldFor?: string,
): Promise<PickupAvailability[]> {
  if (variantIds.length === 0) return []
  const own = heldFor ? Prisma.sql` + ${unitsHeldFor(Prisma.sql`${heldFor}::uuid`)}` : Prisma.empty
  return db.$queryRaw<PickupAvailability[]>(Prisma.sql`
    SELECT variant."id" AS "variantId", place."id" AS "locationId", place."slug" AS "locationSlug",
      place."name" AS "locationName", coalesce(sum(lot."onHand" - lot."held"${own}), 0)::int AS "available"
    FROM unnest(${variantIds}::uuid[]) AS variant ("id")
    CROSS JOIN "Location" place
    LEFT JOIN "StockLot" lot ON lot."variantId" = variant."id" AND lot."locationId" = place."id"
      AND lot."recalledAt" IS NULL
      AND (lot."expiresOn" IS NULL OR lot."expiresOn" >= ${earliestExpirySold(now)}::date)
    WHERE place."active" AND place."pickup"
    GROUP BY variant."id", place."id"
    ORDER BY place."position", place."name", variant."id"`)
}
