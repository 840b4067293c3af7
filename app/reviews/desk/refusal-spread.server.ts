import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'

export interface SpreadRow {
  stars: number
  waiting: number
  published: number
  /** Those that their writers withdrew afterwards included. */
  refused: number
}

/**
 * What was decided about reviews of each number of stars, five first: were those with few refused more
 * often, it would be seen here. One query. Undefined for who may not see reviews.
 */
export async function readRefusalSpread(actor: Actor): Promise<SpreadRow[] | undefined> {
  if (!may(actor, 'reviews:read')) return undefined
  return db.$queryRaw<SpreadRow[]>`
    SELECT given."stars"::int AS "stars",
      count(*) FILTER (WHERE r."status" = 'waiting')::int AS "waiting",
      count(*) FILTER (WHERE r."status" = 'published')::int AS "published",
      count(r."refusal")::int AS "refused"
    FROM generate_series(1, 5) given("stars") LEFT JOIN "Review" r ON r."stars" = given."stars"
    GROUP BY 1 ORDER BY 1 DESC`
}
