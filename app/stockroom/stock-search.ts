import { z } from 'zod'

/** What the list can be narrowed to, by the word in the address. */
export const STOCK_VIEWS = {
  all: 'All',
  low: 'Low',
  'sold-out': 'Sold out',
  expiring: 'Expiring',
  held: 'Held',
  recalled: 'Recalled',
} as const

export type StockView = keyof typeof STOCK_VIEWS

/** From here on down somebody should order more. */
export const LOW_UNITS = 5

/** What the address of the stock list may ask; anything unreadable counts as not asked. */
export const StockSearch = z.object({
  /** Part of a product's name, its brand's or a SKU. */
  q: z.string().trim().min(1).max(80).nullable().catch(null),
  view: z.enum(Object.keys(STOCK_VIEWS) as [StockView]).catch('all'),
  /** A location's slug. */
  at: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type StockSearch = z.infer<typeof StockSearch>

export function readStockSearch(asked: URLSearchParams): StockSearch {
  return StockSearch.parse(
    Object.fromEntries(['q', 'view', 'at', 'page'].map((name) => [name, asked.get(name)])),
  )
}

/** The list's address with some of the search changed; a change other than of the page starts at the first. */
export function stockPath(search: StockSearch, change: Partial<StockSearch> = {}): string {
  const { q, view, at, page } = { ...search, page: 1, ...change }
  const asked = new URLSearchParams()
  if (q) asked.set('q', q)
  if (view !== 'all') asked.set('view', view)
  if (at) asked.set('at', at)
  if (page > 1) asked.set('page', String(page))
  return asked.size > 0 ? `/admin/stock?${asked.toString()}` : '/admin/stock'
}
