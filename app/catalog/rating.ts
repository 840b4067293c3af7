/** What a product keeps of its published reviews. */
export interface Ratings {
  ratingCount: number
  /** All their stars added up. */
  ratingSum: number
}

/** What a card or a search engine is told; the average has one decimal, such as "4.3". */
export interface Rating {
  average: string
  count: number
}

/** One or two opinions say little of a product: its card waits for a third. */
const CARD_FROM = 3

/** The average of published reviews, or null where there is none. Whole numbers only: a half goes up. */
export function ratingOf({ ratingCount, ratingSum }: Ratings): Rating | null {
  if (ratingCount === 0) return null
  const tenths = Math.floor((20 * ratingSum + ratingCount) / (2 * ratingCount))
  return { average: `${Math.floor(tenths / 10)}.${tenths % 10}`, count: ratingCount }
}

/** The same where a card shows it: from three reviews on. */
export function cardRating(ratings: Ratings): Rating | null {
  return ratings.ratingCount < CARD_FROM ? null : ratingOf(ratings)
}
