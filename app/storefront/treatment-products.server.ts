import { cardView, type CardView } from '#app/catalog/card-view'
import { cardsOf } from '#app/catalog/product-cards.server'
import { Prisma, type Database } from '#app/platform/database.server'
import { liveStock } from '#app/storefront/live-stock.server'

/** Cleanse, moisturize, sunscreen: all that skin needs while the rest pauses. */
const STEPS = [1, 6, 7]
const CANDIDATES_A_STEP = 3
/** Besides what pauses: what the shop's tags know to sting or dry out. */
const HARSH = [
  'bha_trace',
  'aha_low',
  'fragrance',
  'essential_oil',
  'alcohol',
  'sulfate',
  'kit',
  'tool',
  'vitamin_c',
]

/**
 * One product of each plain step for the days around a treatment: the most sold that carries none of the
 * tags, one that can be had before one that is sold out. Only products whose ingredients are known in
 * full: of the others nobody can say what is not in them. Three queries.
 */
export async function gentleProducts(
  db: Database,
  resting: readonly string[],
  now: Date,
): Promise<CardView[]> {
  const avoided = [...resting, ...HARSH]
  const rows = await db.$queryRaw<{ slug: string; step: number }[]>(Prisma.sql`
    SELECT "slug", "step" FROM (
      SELECT p."slug", p."routineStep" AS "step", l."unitsSold", row_number() OVER (
        PARTITION BY p."routineStep" ORDER BY l."unitsSold" DESC, p."id"
      ) AS "place"
      FROM "Listing" l JOIN "Product" p ON p."id" = l."productId"
      WHERE p."routineStep" = ANY (${STEPS}::int[]) AND p."inciStatus" = 'full'
        AND NOT coalesce(p."tags", '{}') && ${avoided}::text[]
    ) fit WHERE "place" <= ${CANDIDATES_A_STEP} ORDER BY "step", "place"`)
  const cards = await cardsOf(
    db,
    rows.map(({ slug }) => slug),
  )
  const { byParcel: stockOf } = await liveStock(db, cards, now)
  const views = cards.map((card) => cardView(card, stockOf))
  return STEPS.flatMap((step) => {
    const ofStep = views.filter(({ slug }) =>
      rows.some((row) => row.slug === slug && row.step === step),
    )
    return ofStep.find(({ stock }) => stock.state !== 'sold-out') ?? ofStep[0] ?? []
  })
}
