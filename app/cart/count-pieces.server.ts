import { db, Prisma } from '#app/platform/database.server'
import { freeUnits } from '#app/inventory/sellable.server'
import { offeredBundleOf, ownOrder } from './line-limit.server'
import { shareStock, type SharingLine } from './share-stock'

/**
 * How many pieces are in a bag that can be had now, as its page counts them: saved lines, lines that are not
 * sold any more and what exceeds the stock are left out. 0 for no bag. One query, none without a bag.
 */
export async function countPieces(bagId: string | null, now: Date): Promise<number> {
  if (!bagId) return 0
  const from = { kind: 'either' as const, locationId: Prisma.sql`bag."locationId"` }
  const units = freeUnits(Prisma.sql`variant."id"`, { from, now, orderId: ownOrder })
  const lines = await db.$queryRaw<(SharingLine & { units: number })[]>(Prisma.sql`
    SELECT line."id", line."variantId", line."quantity", line."saved",
      ${offeredBundleOf(Prisma.sql`line`)} AS "bagBundleId", ${units} AS "units"
    FROM "Bag" bag
    JOIN "BagLine" line ON line."bagId" = bag."id" AND NOT line."saved"
    JOIN "Variant" variant ON variant."id" = line."variantId" AND variant."active"
    JOIN "Product" product ON product."id" = variant."productId" AND product."status" = 'active'
    WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open'
    ORDER BY line."addedAt", line."id"`)
  const shares = shareStock(lines, new Map(lines.map((line) => [line.variantId, line.units])))
  return [...shares.values()].reduce((pieces, { quantity }) => pieces + quantity, 0)
}
