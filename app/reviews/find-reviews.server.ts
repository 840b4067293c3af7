import { ratingOf, type Rating, type Ratings } from '#app/catalog/rating'
import { Prisma, type Database } from '#app/platform/database.server'
import { MOST_STARS, type UsedFor } from './review-form'
import { ANY_REVIEW, type ReviewQuery } from './review-query'

export const REVIEWS_PER_PAGE = 6

/** A published review as anybody may read it. */
export interface ShownReview {
  id: string
  stars: number
  title: string
  text: string
  displayName: string
  /** Such as "Combination". */
  skinType: string | null
  usedFor: UsedFor | null
  insider: boolean
  /** ISO 8601. */
  writtenAt: string
  reply: string | null
}

export interface ReviewsView {
  rating: Rating | null
  /** How many have each number of stars, five first; of all, whatever is asked for. */
  spread: { stars: number; count: number }[]
  skinTypes: { slug: string; name: string; count: number }[]
  query: ReviewQuery
  /** How many pass what is asked for, on all pages. */
  total: number
  pageCount: number
  items: ShownReview[]
}

interface Row {
  spread: { stars: number; count: number }[]
  skinTypes: ReviewsView['skinTypes']
  total: number
  items: ShownReview[]
}

/** Of a product that nobody has reviewed. */
export const NO_REVIEWS: ReviewsView = viewOf({ ratingCount: 0, ratingSum: 0 }, ANY_REVIEW, {
  spread: [],
  skinTypes: [],
  total: 0,
  items: [],
})

const orders: Record<ReviewQuery['sort'], Prisma.Sql> = {
  newest: Prisma.sql`r."writtenAt" DESC, r."id" DESC`,
  lowest: Prisma.sql`r."stars", r."writtenAt" DESC, r."id"`,
  highest: Prisma.sql`r."stars" DESC, r."writtenAt" DESC, r."id"`,
}

/** A page of a product's published reviews, with their spread; one query. */
export async function findReviews(
  db: Database,
  product: Ratings & { id: string },
  query: ReviewQuery,
): Promise<ReviewsView> {
  const published = Prisma.sql`r."productId" = ${product.id}::uuid AND r."status" = 'published'`
  const passing = Prisma.sql`${published}
    ${query.stars ? Prisma.sql`AND r."stars" = ${query.stars}` : Prisma.empty}
    ${query.skin ? Prisma.sql`AND s."slug" = ${query.skin}` : Prisma.empty}`
  const from = Prisma.sql`"Review" r LEFT JOIN "SkinType" s ON s."id" = r."skinTypeId"`
  const [row] = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT
      (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT r."stars", count(*)::int AS "count" FROM "Review" r WHERE ${published} GROUP BY 1
      ) x) AS "spread",
      (SELECT coalesce(json_agg(x ORDER BY x."place"), '[]') FROM (
        SELECT s."slug", s."name", min(s."position") AS "place", count(*)::int AS "count"
        FROM "Review" r JOIN "SkinType" s ON s."id" = r."skinTypeId" WHERE ${published} GROUP BY 1, 2
      ) x) AS "skinTypes",
      (SELECT count(*)::int FROM ${from} WHERE ${passing}) AS "total",
      (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT r."id", r."stars", r."title", r."text", r."displayName", s."name" AS "skinType",
          r."usedFor", r."insider", r."writtenAt", r."reply"
        FROM ${from} WHERE ${passing} ORDER BY ${orders[query.sort]}
        LIMIT ${REVIEWS_PER_PAGE} OFFSET ${(query.page - 1) * REVIEWS_PER_PAGE}
      ) x) AS "items"`)
  return row ? viewOf(product, query, row) : NO_REVIEWS
}

function viewOf(ratings: Ratings, query: ReviewQuery, row: Row): ReviewsView {
  const counts = new Map(row.spread.map(({ stars, count }) => [stars, count]))
  return {
    rating: ratingOf(ratings),
    spread: Array.from({ length: MOST_STARS }, (_, index) => {
      const stars = MOST_STARS - index
      return { stars, count: counts.get(stars) ?? 0 }
    }),
    skinTypes: row.skinTypes.map(({ slug, name, count }) => ({ slug, name, count })),
    query,
    total: row.total,
    pageCount: Math.max(1, Math.ceil(row.total / REVIEWS_PER_PAGE)),
    items: row.items,
  }
}
