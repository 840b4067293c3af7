import { Prisma } from '#app/platform/database.server'
import { freeUnits } from '#app/inventory/sellable.server'
import { MOST_PER_LINE } from '#app/cart/bag-limits'

/** SQL for the order of bag `bag` that waits for its payment: what it holds is the bag's own. */
export const ownOrder = Prisma.sql`(
  SELECT own_order."id" FROM "Order" own_order
  WHERE own_order."bagId" = bag."id" AND own_order."status" IN ('pending_payment', 'payment_processing')
)`

/**
 * SQL for the most that bag `bag` can have of a variant: what is in stock for a parcel or at the chosen
 * location, and never more than the most per line.
 */
export function lineLimit(variantId: Prisma.Sql, now: Date): Prisma.Sql {
  const from = { kind: 'either' as const, locationId: Prisma.sql`bag."locationId"` }
  return Prisma.sql`least(${MOST_PER_LINE}::int, ${freeUnits(variantId, { from, now, orderId: ownOrder })})`
}
