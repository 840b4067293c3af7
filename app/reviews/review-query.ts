import { MOST_STARS } from './review-form'

export const SORTS = {
  newest: 'Newest first',
  lowest: 'Fewest stars first',
  highest: 'Most stars first',
} as const
export type ReviewSort = keyof typeof SORTS

/** Which reviews of a product are asked for, as its address says it. */
export interface ReviewQuery {
  stars: number | null
  /** Slug of a skin type. */
  skin: string | null
  sort: ReviewSort
  /** From 1. */
  page: number
}

export const ANY_REVIEW: ReviewQuery = { stars: null, skin: null, sort: 'newest', page: 1 }
const LAST_PAGE = 1000

/** Reads the address of a product's page. Never refuses: what it does not understand counts as not said. */
export function parseReviewQuery(params: URLSearchParams): ReviewQuery {
  const stars = Number(params.get('stars'))
  const skin = params.get('skin') ?? ''
  const sort = params.get('sort') ?? ''
  const page = Number(params.get('page'))
  return {
    stars: Number.isInteger(stars) && stars >= 1 && stars <= MOST_STARS ? stars : null,
    skin: /^[a-z]+(?:-[a-z]+)*$/.test(skin) && skin.length <= 40 ? skin : null,
    sort: Object.hasOwn(SORTS, sort) ? (sort as ReviewSort) : 'newest',
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The address of a product's reviews, shortest; what is not said anew is as in `query`, and its page the first. */
export function reviewsHref(
  path: string,
  query: ReviewQuery,
  change: Partial<ReviewQuery> = {},
): string {
  const { stars, skin, sort, page } = { ...query, page: 1, ...change }
  const params = new URLSearchParams()
  if (stars) params.set('stars', String(stars))
  if (skin) params.set('skin', skin)
  if (sort !== 'newest') params.set('sort', sort)
  if (page > 1) params.set('page', String(page))
  const search = params.toString()
  return `${path}${search ? `?${search}` : ''}#reviews`
}
