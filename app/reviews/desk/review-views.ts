import { MOST_STARS } from '../review-form'

/** The lists of reviews that staff work through, by the word in the address. */
export const REVIEW_VIEWS = {
  waiting: 'Waiting',
  published: 'Published',
  refused: 'Refused',
} as const
export type ReviewView = keyof typeof REVIEW_VIEWS

export interface ReviewSearch {
  view: ReviewView
  stars: number | null
  /** Words of the product's name; empty for any. */
  product: string
  /** The id of the review with which the page before ended. */
  after: string | null
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the address of the list asks; anything unreadable counts as not asked. */
export function parseReviewSearch(params: URLSearchParams): ReviewSearch {
  const view = params.get('view') ?? ''
  const stars = Number(params.get('stars'))
  const after = params.get('after') ?? ''
  return {
    view: Object.hasOwn(REVIEW_VIEWS, view) ? (view as ReviewView) : 'waiting',
    stars: Number.isInteger(stars) && stars >= 1 && stars <= MOST_STARS ? stars : null,
    product: (params.get('product') ?? '').replaceAll('\0', '').trim().slice(0, 80),
    after: ID.test(after) ? after : null,
  }
}

/** The address of a list; what is not said anew is as in `search`, and its page the first. */
export function reviewListHref(search: ReviewSearch, change: Partial<ReviewSearch> = {}): string {
  const { view, stars, product, after } = { ...search, after: null, ...change }
  const params = new URLSearchParams({ view })
  if (stars) params.set('stars', String(stars))
  if (product) params.set('product', product)
  if (after) params.set('after', after)
  return `/admin/reviews?${params.toString()}`
}
