import { availableFor } from '#app/inventory/availability.server'
import { Prisma, type Database } from '#app/platform/database.server'
import { toBagLine, type BagLine, type GoneLine } from './bag-line'
import { soldLines, type StoredBagLine } from './bag-select'
import { readBundlesInBag, type BundleInBag } from './bundled-lines.server'
import { shareStock } from './share-stock'

export interface ReadLine {
  stored: StoredBagLine
  line: BagLine
}

export interface BagLines {
  status: 'open' | 'ordered'
  promotionCodes: string[]
  locationId: string | null
  /** The bag's order that waits for its payment: what it holds is the bag's own. */
  ownOrderId: string | undefined
  /** What is sold, in the order in which it was added; saved lines and sold-out ones included. */
  sold: ReadLine[]
  gone: (GoneLine & { saved: boolean })[]
  /** The bundles of which lines are parts. */
  bundles: BundleInBag[]
  /** Units in stock of every variant in the bag and of every one that a part can be swapped for. */
  available: ReadonlyMap<string, number>
}

/** A bag with what the catalog and the shelf say of its lines now; null for no such bag. */
export async function readLines(db: Database, bagId: string, now: Date): Promise<BagLines | null> {
  const bag = await db.bag.findUnique({
    where: { id: bagId },
    select: {
      status: true,
      promotionCodes: true,
      locationId: true,
      lines: soldLines,
      orders: {
        where: { status: { in: ['pending_payment', 'payment_processing'] } },
        select: { id: true },
      },
    },
  })
  if (!bag) return null
  const { lines, orders, ...facts } = bag
  const bundles = lines.some(({ bagBundleId }) => bagBundleId)
    ? await readBundlesInBag(db, bagId)
    : []
  const available = await availableFor(db, variantsOf(lines, bundles), {
    from: { kind: 'either', locationId: bag.locationId },
    now,
    heldFor: orders[0]?.id,
  })
  const shares = shareStock(
    lines.map((line) => ({
      ...line,
      variantId: line.variant.id,
      bagBundleId: bundles.find(({ key }) => key === line.bagBundleId)?.key ?? null,
    })),
    available,
  )
  const sold = lines.map((stored) => {
    const share = shares.get(stored.id) ?? { quantity: 0, limit: 0 }
    return { stored, line: toBagLine(stored, available.get(stored.variant.id) ?? 0, share) }
  })
  return {
    ...facts,
    ownOrderId: orders[0]?.id,
    sold,
    bundles,
    available,
    gone: await readGoneLines(db, bagId),
  }
}

function variantsOf(lines: readonly StoredBagLine[], bundles: readonly BundleInBag[]): string[] {
  const options = bundles.flatMap(({ row }) =>
    row.bundle.steps.flatMap((step) => step.options.map(({ variantId }) => variantId)),
  )
  return [...new Set([...lines.map(({ variant }) => variant.id), ...options])]
}

function readGoneLines(db: Database, bagId: string): Promise<BagLines['gone']> {
  return db.$queryRaw(Prisma.sql`
    SELECT line."id", line."variantId", line."saved",
      CASE WHEN product."status" <> 'draft' THEN product."name" END AS "name"
    FROM "BagLine" line
    JOIN "Variant" variant ON variant."id" = line."variantId"
    JOIN "Product" product ON product."id" = variant."productId"
    WHERE line."bagId" = ${bagId}::uuid AND NOT (variant."active" AND product."status" = 'active')
    ORDER BY line."addedAt", line."id"`)
}

/** What everything in the bag is called, by variant; also what cannot be had any more. */
export function namesIn({ sold, gone }: BagLines): Record<string, string> {
  const all = [...sold.map(({ line }) => line), ...gone]
  return Object.fromEntries(all.map(({ variantId, name }) => [variantId, name ?? 'An item']))
}
