import type { publicConcernSelect } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

type Concern = Prisma.ConcernGetPayload<{ select: typeof publicConcernSelect }>

/** The concerns that something in the shop is for, in their order, with how many products; one query. */
export async function shopConcerns(db: Database): Promise<(Concern & { products: number })[]> {
  return db.$queryRaw(Prisma.sql`
    SELECT c."slug", c."name", counted."products"
    FROM "Concern" c JOIN (
      SELECT "slug", count(*)::int AS "products" FROM "Listing", unnest("concerns") AS "slug" GROUP BY 1
    ) counted ON counted."slug" = c."slug"
    ORDER BY c."position"`)
}
