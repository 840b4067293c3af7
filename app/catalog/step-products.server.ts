import { productCardJson } from '#app/catalog/product-card-json.server'
import type { publicStepProductSelect, PublicProductCard } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

/** A card with what the rules of a routine need to know. */
export type StepProduct = Prisma.ProductGetPayload<{ select: typeof publicStepProductSelect }> &
  PublicProductCard

/** The `each` best-selling products of every step of a routine, first step first; one query. */
export async function bestOfEachStep(db: Database, each: number): Promise<StepProduct[]> {
  const rows = await db.$queryRaw<{ card: PublicProductCard; rules: StepProduct }[]>(Prisma.sql`
    SELECT ${productCardJson} AS "card", json_build_object(
      'tags', coalesce(p."tags", '{}'), 'useAm', p."useAm", 'usePm', p."usePm", 'rinseOff', p."rinseOff",
      'routineStep', p."routineStep", 'category', json_build_object('slug', best."categorySlug")
    ) AS "rules"
    FROM (
      SELECT l."productId", l."categorySlug", row_number() OVER (
        PARTITION BY x."routineStep" ORDER BY l."unitsSold" DESC, l."productId"
      ) AS "place"
      FROM "Listing" l JOIN "Product" x ON x."id" = l."productId"
    ) best JOIN "Product" p ON p."id" = best."productId"
    WHERE best."place" <= ${each} ORDER BY p."routineStep", best."place"`)
  return rows.map(({ card, rules }) => ({ ...card, ...rules }))
}
