import { Prisma, type Database } from '#app/platform/database.server'
import { isSellable } from './sellable.server'

/**
 * For each variant, the first expiry date (`YYYY-MM-DD`) among the lots that a parcel could take now: nothing
 * that is sent expires earlier. A variant of which nothing with a date is free is left out. One query.
 */
export async function nextExpiry(
  db: Database,
  variantIds: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ variantId: string; expiresOn: string }[]>(Prisma.sql`
    SELECT lot."variantId", min(lot."expiresOn")::text AS "expiresOn"
    FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId"
    WHERE lot."variantId" = ANY (${variantIds}::uuid[]) AND lot."onHand" > lot."held"
      AND lot."expiresOn" IS NOT NULL AND ${isSellable({ kind: 'shipping' }, now)}
    GROUP BY lot."variantId"`)
  return new Map(rows.map(({ variantId, expiresOn }) => [variantId, expiresOn]))
}
