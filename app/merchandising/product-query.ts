export const PAGE_SIZE = 50
const LONGEST_SEARCH = 80
const MOST_PAGES = 1_000

export const STATUSES = { active: 'On sale', draft: 'Draft', archived: 'Archived' } as const
export type Status = keyof typeof STATUSES

export const CLASSES = {
  cosmetic: 'Cosmetic',
  otc_drug: 'OTC drug',
  device: 'Device',
} as const

/** What may be wanting in a product. */
export const GAPS = {
  'sold-out': 'Sold out',
  'no-picture': 'Without a picture',
  'unknown-ingredients': 'Unknown ingredients',
  scheduled: 'Scheduled',
} as const
export type Gap = keyof typeof GAPS

export const SORTS = {
  changed: 'Last changed',
  name: 'Name, A to Z',
  sold: 'Most sold',
} as const

/** Which products staff look at, as the address says it. */
export interface ProductQuery {
  q: string
  status: Status | null
  brand: string
  category: string
  regulatoryClass: keyof typeof CLASSES | null
  gap: Gap | null
  sort: keyof typeof SORTS
  /** From 1. */
  page: number
}

/** Reads the list's address. What it does not understand counts as not said. */
export function parseProductQuery(params: URLSearchParams): ProductQuery {
  const slug = (name: string) => {
    const value = params.get(name) ?? ''
    return /^[a-z0-9-]{1,80}$/.test(value) ? value : ''
  }
  const page = /^\d{1,4}$/.test(params.get('page') ?? '') ? Number(params.get('page')) : 1
  return {
    q: (params.get('q') ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_SEARCH),
    status: known(STATUSES, params.get('status')),
    brand: slug('brand'),
    category: slug('category'),
    regulatoryClass: known(CLASSES, params.get('class')),
    gap: known(GAPS, params.get('gap')),
    sort: known(SORTS, params.get('sort')) ?? 'changed',
    page: Math.min(Math.max(page, 1), MOST_PAGES),
  }
}

/** The same list as an address's search, shortest and in one order. */
export function productParams(query: ProductQuery): URLSearchParams {
  const params = new URLSearchParams()
  const say = (name: string, value: string | null) => {
    if (value) params.set(name, value)
  }
  say('q', query.q)
  say('status', query.status)
  say('brand', query.brand)
  say('category', query.category)
  say('class', query.regulatoryClass)
  say('gap', query.gap)
  if (query.sort !== 'changed') params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  return params
}

/** The list's address with some of it changed; any change but the page's own starts at page 1. */
export function productsHref(query: ProductQuery, change: Partial<ProductQuery> = {}): string {
  const search = productParams({ ...query, page: 1, ...change }).toString()
  return search ? `/admin/catalog?${search}` : '/admin/catalog'
}

function known<Key extends string>(options: Record<Key, string>, value: string | null): Key | null {
  return value !== null && Object.hasOwn(options, value) ? (value as Key) : null
}
