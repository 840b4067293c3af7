import { inLotOrder } from '#app/inventory/sellable.server'
import { earliestExpirySold } from '#app/inventory/sell-by'
import { db, Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { findPlaces } from './list-stock.server'

/** Empty lots that a page still lists, the latest received first. */
const EMPTY_LOTS = 20

export interface ShelfLot {
  id: string
  lotCode: string
  locationId: string
  place: string
  /** `YYYY-MM-DD` or null. */
  expiresOn: string | null
  onHand: number
  held: number
  /** Sold, but still on the shelf until the order leaves: not part of `onHand`. */
  toSend: number
  /** Cents; the variant's own cost where the lot has none. */
  unitCostCents: number | null
  recalled: boolean
  /** Whether the next sale may take it. */
  sellable: boolean
}

export interface HeldUnits {
  orderNumber: number
  lotCode: string
  place: string
  quantity: number
  heldAt: Date
  until: Date
}

/**
 * A variant's stock at the locations within the person's reach, or at the one asked for by its slug: lots in the
 * order in which they are sold, and what orders hold. Undefined for an unknown variant.
 */
export async function readStock(
  actor: Actor,
  { variantId, at }: { variantId: string; at: string | null },
  now: Date,
) {
  if (!may(actor, 'stock:read')) return undefined
  const variant = await db.variant.findUnique({
    where: { id: variantId },
    select: {
      id: true,
      sku: true,
      label: true,
      costCents: true,
      product: {
        select: {
          name: true,
          slug: true,
          status: true,
          regulatoryClass: true,
          brand: { select: { name: true } },
        },
      },
    },
  })
  if (!variant) return undefined
  const places = await findPlaces(actor)
  const chosen = places.find(({ slug }) => slug === at)
  const reach = (chosen ? [chosen] : places).map(({ id }) => id)
  const [lots, emptied, holds] = await Promise.all([
    readLots(variantId, reach, now),
    readEmptied(variantId, reach),
    readHolds(variantId, reach),
  ])
  return { variant, places, at: chosen?.slug ?? null, reach, lots, emptied, holds }
}

export type StockOfVariant = NonNullable<Awaited<ReturnType<typeof readStock>>>

function readLots(variantId: string, reach: string[], now: Date): Promise<ShelfLot[]> {
  return db.$queryRaw<ShelfLot[]>(Prisma.sql`
    SELECT lot."id", lot."lotCode", lot."locationId", place."name" AS "place", lot."expiresOn"::text, lot."onHand",
      lot."held", coalesce(lot."unitCostCents", v."costCents") AS "unitCostCents",
      lot."recalledAt" IS NOT NULL AS "recalled",
      lot."recalledAt" IS NULL
        AND (lot."expiresOn" IS NULL OR lot."expiresOn" >= ${earliestExpirySold(now)}::date) AS "sellable",
      (
        SELECT coalesce(sum(line."quantity" - line."givenBack" - line."shipped"), 0)::int
        FROM "HoldLine" line
        JOIN "Hold" hold ON hold."id" = line."holdId" AND hold."status" = 'sold'
        JOIN "Order" o ON o."id" = hold."orderId" AND o."status" IN ('paid', 'ready_for_pickup')
        WHERE line."lotId" = lot."id"
      ) AS "toSend"
    FROM "StockLot" lot
    JOIN "Location" place ON place."id" = lot."locationId"
    JOIN "Variant" v ON v."id" = lot."variantId"
    WHERE lot."variantId" = ${variantId}::uuid AND lot."locationId" = ANY (${reach}::uuid[]) AND lot."onHand" > 0
    ORDER BY ${inLotOrder}`)
}

function readEmptied(variantId: string, reach: string[]) {
  return db.stockLot.findMany({
    where: { variantId, locationId: { in: reach }, onHand: 0 },
    orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
    take: EMPTY_LOTS,
    select: { id: true, lotCode: true, location: { select: { name: true } } },
  })
}

function readHolds(variantId: string, reach: string[]): Promise<HeldUnits[]> {
  return db.$queryRaw<HeldUnits[]>(Prisma.sql`
    SELECT o."number" AS "orderNumber", lot."lotCode", place."name" AS "place", line."quantity",
      hold."createdAt" AS "heldAt", hold."expiresAt" AS "until"
    FROM "StockLot" lot
    JOIN "Location" place ON place."id" = lot."locationId"
    JOIN "HoldLine" line ON line."lotId" = lot."id"
    JOIN "Hold" hold ON hold."id" = line."holdId" AND hold."status" = 'active'
    JOIN "Order" o ON o."id" = hold."orderId"
    WHERE lot."variantId" = ${variantId}::uuid AND lot."locationId" = ANY (${reach}::uuid[]) AND lot."held" > 0
    ORDER BY hold."expiresAt", o."number", lot."lotCode"
    LIMIT 100`)
}
