import { freeUnits, isSellable } from '#app/inventory/sellable.server'
import { stockWord } from '#app/inventory/stock-word'
import { Prisma, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import type { RoutineProduct, RoutineSize } from '#app/routine/routine-product'
import { readRoutineProducts, type SettledProduct } from '#app/routine/routine-products.server'

/**
 * What a routine is chosen from, as it can be had at this moment: prices and stock never are a moment old.
 * One query, two when the products have to be read anew.
 */
export async function readProductsNow(db: Database, now: Date): Promise<RoutineProduct[]> {
  const [settled, live] = await Promise.all([readRoutineProducts(db, now), readLive(db, now)])
  return settled.flatMap((product) => withLive(product, live))
}

/** The same as it was at most ten seconds ago: to choose from, not to be shown. */
export function productsLately(db: Database, now: Date): Promise<RoutineProduct[]> {
  return remember('all', now, () => readProductsNow(db, now))
}

const remember = shortMemory<RoutineProduct[]>({ milliseconds: 10_000, size: 1 })

/**
 * Of these products, those with another price or stock by now, by id: as they are, or an empty list where
 * nothing of it is sold any more. One query.
 */
export async function refreshProducts(
  db: Database,
  products: readonly RoutineProduct[],
  now: Date,
): Promise<Map<string, RoutineProduct[]>> {
  const variantIds = products.flatMap(({ sizes }) => sizes.map(({ variantId }) => variantId))
  const live = await readLiveOf(db, variantIds, now)
  return new Map(
    products.flatMap((product) => {
      const fresh = withLive(product, live)
      return isAsBefore(product, fresh[0]) ? [] : [[product.id, fresh]]
    }),
  )
}

function isAsBefore(product: RoutineProduct, fresh: RoutineProduct | undefined): boolean {
  return (
    fresh?.sizes.length === product.sizes.length &&
    product.sizes.every((size, place) => {
      const now = fresh.sizes[place]
      return now?.priceCents === size.priceCents && now.stock.words === size.stock.words
    })
  )
}

/** Price in cents and units for delivery, by size. */
type Live = Record<string, readonly [priceCents: number, units: number]>

async function readLive(db: Database, now: Date): Promise<Live> {
  const [row] = await db.$queryRaw<{ live: Live | null }[]>(Prisma.sql`
    SELECT json_object_agg(v."id", json_build_array(v."priceCents", coalesce(free."units", 0))) AS "live"
    FROM "Variant" v
    JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'active'
    LEFT JOIN (
      SELECT lot."variantId", sum(lot."onHand" - lot."held")::int AS "units"
      FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId"
      WHERE ${isSellable({ kind: 'shipping' }, now)}
      GROUP BY lot."variantId"
    ) free ON free."variantId" = v."id"
    WHERE v."active"`)
  return row?.live ?? {}
}

async function readLiveOf(db: Database, variantIds: string[], now: Date): Promise<Live> {
  const units = freeUnits(Prisma.sql`v."id"`, { from: { kind: 'shipping' }, now })
  const rows = await db.$queryRaw<{ id: string; priceCents: number; units: number }[]>(Prisma.sql`
    SELECT v."id", v."priceCents", ${units} AS "units"
    FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'active'
    WHERE v."active" AND v."id" = ANY (${variantIds}::uuid[])`)
  return Object.fromEntries(rows.map(({ id, priceCents, units }) => [id, [priceCents, units]]))
}

/** A product with the sizes that are still sold; none where all have left. */
function withLive(product: SettledProduct, live: Live): RoutineProduct[] {
  const [first, ...others] = product.sizes.flatMap((size) => sizeNow(size, live))
  return first ? [{ ...product, sizes: [first, ...others] }] : []
}

/** Field by field, for the reason that routine-products.server.ts gives. */
function sizeNow(size: SettledProduct['sizes'][number], live: Live): RoutineSize[] {
  const known = live[size.variantId]
  if (!known) return []
  const [priceCents, units] = known
  const { variantId, label, sizeMilli, unit, flammable } = size
  return [{ variantId, label, sizeMilli, unit, flammable, priceCents, stock: stockWord(units) }]
}
