import { availableFor } from '#app/inventory/availability.server'
import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import type { Database } from '#app/platform/database.server'
import type { BagLines } from './read-lines.server'
import { findLacking, type StockByWay } from './stock-by-way'

/** What a parcel and each studio lack of the lines that count in a bag; two queries. */
export async function readStockByWay(
  db: Database,
  { sold, ownOrderId }: Pick<BagLines, 'sold' | 'ownOrderId'>,
  now: Date,
): Promise<StockByWay> {
  const lines = sold.flatMap(({ stored, line }) =>
    stored.saved || line.quantity === 0 ? [] : [line],
  )
  const ids = [...new Set(lines.map(({ variantId }) => variantId))]
  const shipping = await availableFor(db, ids, {
    from: { kind: 'shipping' },
    now,
    heldFor: ownOrderId,
  })
  return findLacking(lines, shipping, await pickupAvailability(db, ids, now, ownOrderId))
}
