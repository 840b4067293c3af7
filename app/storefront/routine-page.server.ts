import { findBuilderBundle, type BuilderBundle } from '#app/bundles/builder-bundle.server'
import { cardView, type CardView } from '#app/catalog/card-view'
import { cardsOf } from '#app/catalog/product-cards.server'
import { isSellable } from '#app/inventory/sellable.server'
import { stockWord } from '#app/inventory/stock-word'
import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'
import { saveOnParts } from '#app/pricing/save-on-bundles'
import { buildRoutine } from '#app/routine/build-routine'
import { readProfile, type ReadProfile } from '#app/routine/read-profile'
import type { Routine } from '#app/routine/routine'
import type { RoutineProduct, RoutineSize } from '#app/routine/routine-product'
import { readRoutineProducts, type SettledProduct } from '#app/routine/routine-products.server'
import { routineView, type RoutineView } from '#app/storefront/routine-view'

export type RoutinePage =
  Exclude<ReadProfile, { kind: 'complete' }> | { kind: 'complete'; routine: BuiltRoutine }

export type BuiltRoutine = RoutineView & { bundle: ReturnType<typeof offer> }

/**
 * The routine builder for whatever stands in its URL. No query before the questions are answered; then
 * three, four when the products have to be read anew: prices and stock never are a moment old.
 */
export async function readRoutinePage(
  params: URLSearchParams,
  now: Date,
  db: Database = shopDatabase,
): Promise<RoutinePage> {
  const read = readProfile(params)
  if (read.kind !== 'complete') return read
  const [settled, live] = await Promise.all([readRoutineProducts(db, now), readLive(db, now)])
  const products = settled.flatMap((product) => withLive(product, live))
  const routine = buildRoutine(read.profile, products, { swaps: read.swaps })
  const slugs = routine.steps.flatMap((step) => (step.kind === 'chosen' ? step.product.slug : []))
  const [pictures, bundle] = await Promise.all([
    picturesOf(db, slugs),
    findBuilderBundle(db, routine.variantIds),
  ])
  return {
    kind: 'complete',
    routine: { ...routineView(routine, pictures, now), bundle: offer(bundle, routine) },
  }
}

/** The products in stock as one thing: what they cost and save, and the form's field. */
function offer(bundle: BuilderBundle | null, { variantIds, steps }: Routine) {
  if (!bundle || variantIds.length === 0) return null
  const prices = steps.flatMap((step) =>
    step.kind === 'chosen' && variantIds.includes(step.size.variantId) ? step.size.priceCents : [],
  )
  return { id: bundle.id, ...saveOnParts(bundle, prices) }
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

async function picturesOf(
  db: Database,
  slugs: string[],
): Promise<Map<string, CardView['picture']>> {
  const cards = await cardsOf(db, slugs)
  return new Map(cards.map((card) => [card.slug, cardView(card, () => stockWord(1)).picture]))
}
