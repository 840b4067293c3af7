export const CONTENT_PAGE = 50
const LONGEST_SEARCH = 80

export const CONTENT_VIEWS = {
  all: 'All',
  active: 'Shown to shoppers',
  open: 'Drafts',
  archived: 'Not shown',
} as const

/** Which records staff look at, as the address says it. */
export interface ContentQuery {
  view: keyof typeof CONTENT_VIEWS
  q: string
  /** From 1. */
  page: number
}

/** Reads the list's address. What it does not understand counts as not said. */
export function parseContentQuery(params: URLSearchParams): ContentQuery {
  const view = params.get('view') ?? ''
  const page = /^[1-9]\d{0,2}$/.test(params.get('page') ?? '') ? Number(params.get('page')) : 1
  return {
    view: Object.hasOwn(CONTENT_VIEWS, view) ? (view as ContentQuery['view']) : 'all',
    q: (params.get('q') ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_SEARCH),
    page,
  }
}

/** The address of a list with some of it changed; a new view or search starts at its first page. */
export function contentHref(home: string, { view, q, page }: ContentQuery): string {
  const params = new URLSearchParams()
  if (view !== 'all') params.set('view', view)
  if (q) params.set('q', q)
  if (page > 1) params.set('page', String(page))
  const search = params.toString()
  return search ? `${home}?${search}` : home
}
