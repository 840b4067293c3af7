import { freeFrom, priceBands, wordFacets } from '#app/catalog/facets'
import type { FacetName, FreeFrom, PriceBand, WordFacet } from '#app/catalog/facets'

export const PAGE_SIZE = 24
/** A search longer than this is cut: no product's name is longer. */
export const MAX_SEARCH_LENGTH = 100
const MAX_VALUES = 24
const MAX_PAGE = 10_000

export const sorts = {
  relevance: 'Best match',
  bestselling: 'Bestselling',
  newest: 'Newest',
  'price-up': 'Price, low to high',
  'price-down': 'Price, high to low',
  name: 'Name, A to Z',
} as const
export type Sort = keyof typeof sorts

/** What a list shows, as its URL says it: values of one facet widen the list, facets narrow it. */
export type ListingQuery = Record<WordFacet, string[]> & {
  price: PriceBand[]
  without: FreeFrom[]
  /** True leaves out what is sold out. */
  stock: boolean
  q: string
  sort: Sort
  page: number
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_SLUG_LENGTH = 80

/**
 * Reads a list's URL. Never refuses: what it does not understand (an unknown sort, a page of -1, a
 * thousand brands) counts as not said. No schema library: the browser reads it too. A search without a chosen sort is in order of relevance.
 */
export function parseListingQuery(params: URLSearchParams): ListingQuery {
  const q = cleanSearch(params.get('q') ?? '')
  const words = Object.fromEntries(
    wordFacets.map((facet) => [facet, slugs(params.getAll(facet))]),
  ) as Record<WordFacet, string[]>
  return {
    ...words,
    price: known(priceBands, params.getAll('price')),
    without: known(freeFrom, params.getAll('without')),
    stock: params.getAll('stock').includes('in'),
    q,
    sort:
      known(sorts, params.getAll('sort')).find((sort) => q || sort !== 'relevance') ??
      defaultSort(q),
    page: pageNumber(params.get('page')),
  }
}

/** The same list as URL parameters, shortest and in one order, so that equal lists have equal addresses. */
export function listingParams(query: ListingQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const facet of wordFacets) for (const value of query[facet]) params.append(facet, value)
  for (const value of query.price) params.append('price', value)
  for (const value of query.without) params.append('without', value)
  if (query.stock) params.set('stock', 'in')
  if (query.sort !== defaultSort(query.q)) params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  return params
}

/** The list's address below `path`, with some of it changed. Any change but the page's own starts at page 1. */
export function listingHref(
  path: string,
  query: ListingQuery,
  change: Partial<ListingQuery> = {},
): string {
  const search = listingParams({ ...query, page: 1, ...change }).toString()
  return search ? `${path}?${search}` : path
}

/** The chosen values of a facet, as they stand in the URL. */
export function chosenValues(query: ListingQuery, facet: FacetName): readonly string[] {
  if (facet === 'stock') return query.stock ? ['in'] : []
  return query[facet]
}

/** The query without one chosen value. */
export function withoutValue(query: ListingQuery, facet: FacetName, value: string): ListingQuery {
  const page = 1
  if (facet === 'stock') return { ...query, page, stock: false }
  return { ...query, page, [facet]: query[facet].filter((chosen) => chosen !== value) }
}

/** The same search and sort with no facet chosen. */
export function withoutFacets(query: ListingQuery): ListingQuery {
  return { ...parseListingQuery(new URLSearchParams()), q: query.q, sort: query.sort }
}

export function isFiltered(query: ListingQuery): boolean {
  return (
    query.stock ||
    [...wordFacets, 'price' as const, 'without' as const].some((facet) => query[facet].length > 0)
  )
}

export function defaultSort(q: string): Sort {
  return q ? 'relevance' : 'bestselling'
}

/** Letters and figures as typed, without control characters, single-spaced, at most 100 of them. */
export function cleanSearch(text: string): string {
  return [...text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()]
    .slice(0, MAX_SEARCH_LENGTH)
    .join('')
    .trim()
}

function slugs(values: string[]): string[] {
  return tidy(values.filter((value) => value.length <= MAX_SLUG_LENGTH && slug.test(value)))
}

function pageNumber(text: string | null): number {
  const page = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 1
  return Math.min(Math.max(page, 1), MAX_PAGE)
}

function known<Key extends string>(options: Record<Key, unknown>, values: string[]): Key[] {
  return tidy(values.filter((value): value is Key => Object.hasOwn(options, value)))
}

function tidy<Value extends string>(values: Value[]): Value[] {
  return [...new Set(values)].sort().slice(0, MAX_VALUES)
}
