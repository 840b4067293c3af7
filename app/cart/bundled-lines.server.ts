import { bundleRows, type BundleRow } from '#app/bundles/find-bundles.server'
import type { Database } from '#app/platform/database.server'

/** A bundle in a bag, with what it may be made of. */
export interface BundleInBag {
  key: string
  row: BundleRow
}

/**
 * The bundles of a bag that are still offered, in the order in which they were added; two queries. The parts
 * of one that is not offered any more are lines like any other.
 */
export async function readBundlesInBag(db: Database, bagId: string): Promise<BundleInBag[]> {
  const inBag = await db.bagBundle.findMany({
    where: { bagId, lines: { some: {} } },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, bundleId: true },
  })
  const rows = await bundleRows(db, { ids: inBag.map(({ bundleId }) => bundleId) })
  return inBag.flatMap(({ id, bundleId }) => {
    const row = rows.find(({ bundle }) => bundle.id === bundleId)
    return row ? [{ key: id, row }] : []
  })
}
