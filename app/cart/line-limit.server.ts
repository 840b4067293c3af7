import { Prisma } from '#app/platform/database.server'
import { freeUnits } from '#app/inventory/sellable.server'
import { MOST_PER_LINE } from '#app/cart/bag-limits'

/** SQL for the order of bag `bag` that waits for its payment: what it holds is the bag's own. */
export const ownOrder = Prisma.sql`(
  SELECT own_order."id" FROM "Order" own_order
  WHERE own_order."bagId" = bag."id" AND own_order."status" IN ('pending_payment', 'payment_processing')
)`

/** SQL for the bundle of which a line is a part; null for a line by itself, or once it is no longer offered. */
export function offeredBundleOf(line: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT held."id" FROM "BagBundle" held JOIN "Bundle" offer ON offer."id" = held."bundleId"
    WHERE held."id" = ${line}."bagBundleId" AND offer."status" = 'active'
  )`
}

/**
 * SQL for the most that bag `bag` can have of a variant as a line by itself: what is in stock for a parcel or
 * at the chosen location and not in one of its bundles, and never more than the most per line.
 */
export function lineLimit(variantId: Prisma.Sql, now: Date): Prisma.Sql {
  const from = { kind: 'either' as const, locationId: Prisma.sql`bag."locationId"` }
  const free = freeUnits(variantId, { from, now, orderId: ownOrder })
  return Prisma.sql`least(${MOST_PER_LINE}::int, greatest(0, ${free} - (
    SELECT coalesce(sum(part."quantity"), 0) FROM "BagLine" part
    WHERE part."bagId" = bag."id" AND part."variantId" = ${variantId} AND part."bagBundleId" IS NOT NULL
  )))::int`
}
