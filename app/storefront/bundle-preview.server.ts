import { bundleRows, bundleView, cardsIn } from '#app/bundles/find-bundles.server'
import type { Database } from '#app/platform/database.server'
import { liveStock } from '#app/storefront/live-stock.server'
import { offerBundle, type RoutineBundle } from '#app/storefront/routine-bundle'

/** One bundle as pages offer it; null where it is not on sale. Two queries. */
export async function readBundlePreview(
  db: Database,
  id: string,
  now: Date,
): Promise<RoutineBundle | null> {
  const rows = await bundleRows(db, { ids: [id] })
  const [row] = rows
  if (!row) return null
  const stock = await liveStock(db, cardsIn(rows), now)
  return offerBundle(bundleView(row, stock.byParcel))
}
