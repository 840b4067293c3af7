import { passes } from '#app/catalog/listing-conditions.server'
import type { ListingContext } from '#app/catalog/listing-conditions.server'
import { PAGE_SIZE } from '#app/catalog/listing-query'
import type { ListingQuery, Sort } from '#app/catalog/listing-query'
import { productCardJson } from '#app/catalog/product-card-json.server'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

export type Listings = {
  /** How many products pass, on all pages. */
  total: number
  /** Left out by "free from" alone because their ingredient list is not complete. */
  unprovable: number
  /** Those of the asked page, in order; empty past the last page. */
  cards: PublicProductCard[]
}

/** One page of the list; one query. Only active products are in it. */
export async function findListings(
  db: Database,
  query: ListingQuery,
  context: ListingContext,
): Promise<Listings> {
  const passing = Prisma.sql`FROM "Listing" l WHERE ${passes(query, context)}`
  const [row] = await db.$queryRaw<Listings[]>(Prisma.sql`
    SELECT
      (SELECT count(*)::int ${passing}) AS "total",
      ${countUnprovable(query, context)} AS "unprovable",
      (
        SELECT coalesce(json_agg(${productCardJson} ORDER BY page."place"), '[]')
        FROM unnest(ARRAY(
          SELECT l."productId" ${passing} ORDER BY ${order(query, context)}, l."productId"
          LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}
        )) WITH ORDINALITY AS page ("productId", "place")
        JOIN "Product" p ON p."id" = page."productId"
      ) AS "cards"`)
  return row ?? { total: 0, unprovable: 0, cards: [] }
}

const orders: Record<Exclude<Sort, 'relevance'>, Prisma.Sql> = {
  bestselling: Prisma.sql`l."unitsSold" DESC`,
  newest: Prisma.sql`l."publishedAt" DESC`,
  'price-up': Prisma.sql`l."minPriceCents"`,
  'price-down': Prisma.sql`l."minPriceCents" DESC`,
  name: Prisma.sql`lower(l."name")`,
}

/** By relevance: the very name first, then how well the words fit, then how much the name is like them. */
function order({ sort, q }: ListingQuery, { textQuery }: ListingContext): Prisma.Sql {
  if (sort !== 'relevance') return orders[sort]
  return Prisma.sql`lower(l."name") = lower(${q}) DESC,
    ts_rank(l."document", to_tsquery('english', ${textQuery ?? ''})) DESC,
    similarity(l."name", ${q}) DESC, l."unitsSold" DESC`
}

function countUnprovable(query: ListingQuery, context: ListingContext): Prisma.Sql {
  if (query.without.length === 0) return Prisma.sql`0`
  return Prisma.sql`(
    SELECT count(*)::int FROM "Listing" l
    WHERE NOT l."inciFull" AND ${passes(query, context, 'without')}
  )`
}
