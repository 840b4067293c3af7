import { readCents, writeCents } from '#app/money/read-cents'
import { CalendarDay } from '#app/time/zoned-time'
import { parseOrderView, type OrderView } from './order-views'

export const WAYS = { standard: 'Standard', express: 'Express', pickup: 'Pickup' } as const
/** What became of an order, besides its state. */
export const TROUBLES = { refund: 'A refund', return: 'A return', dispute: 'A dispute' } as const
export const SORTS = { newest: 'Newest', oldest: 'Oldest', total: 'Highest total' } as const

/** Which orders staff look at, as the address says it: nothing in it names a shopper. */
export interface OrderQuery {
  view: OrderView
  way: keyof typeof WAYS | null
  /** The studio's slug. */
  place: string
  /** Days on the shop's own calendar, both included. */
  from: CalendarDay | null
  to: CalendarDay | null
  minCents: number | null
  maxCents: number | null
  /** Words of a product's name, or a piece of a SKU. */
  item: string
  has: keyof typeof TROUBLES | null
  code: string
  sort: keyof typeof SORTS
  /** The last order of the page before. */
  after: OrderMark | null
}

/** By its number, and by its total where the list is sorted by that. */
export interface OrderMark {
  number: number
  totalCents: number
}

/** What could not be read of an address, by the name of its field, and what was typed there. */
export type OrderProblems = Partial<
  Record<'from' | 'to' | 'min' | 'max', { typed: string; words: string }>
>

const LONGEST_ITEM = 80

/** Reads the list's address. What it does not understand counts as not said; of days and amounts it says why. */
export function parseOrderQuery(params: URLSearchParams): {
  query: OrderQuery
  problems: OrderProblems
} {
  const problems: OrderProblems = {}
  const read = <Value>(
    name: keyof OrderProblems,
    parse: (typed: string) => Value | undefined,
    words: string,
  ) => {
    const typed = (params.get(name) ?? '').trim().slice(0, 40)
    if (typed === '') return null
    const value = parse(typed)
    if (value === undefined) problems[name] = { typed, words }
    return value ?? null
  }
  const from = read('from', readDay, DAY)
  const to = read('to', readDay, DAY)
  const minCents = read('min', readCents, AMOUNT)
  const maxCents = read('max', readCents, AMOUNT)
  if (from && to && from > to)
    problems.to = { typed: to, words: 'The last day lies before the first.' }
  if (minCents !== null && maxCents !== null && minCents > maxCents)
    problems.max = { typed: writeCents(maxCents), words: 'The most is less than the least.' }
  const query: OrderQuery = {
    view: parseOrderView(params.get('view')),
    way: known(WAYS, params.get('way')),
    place: plain(params.get('place'), /^[a-z0-9-]{1,80}$/),
    from,
    to: problems.to ? null : to,
    minCents,
    maxCents: problems.max ? null : maxCents,
    item: (params.get('item') ?? '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_ITEM),
    has: known(TROUBLES, params.get('has')),
    code: plain(params.get('code')?.trim().toUpperCase() ?? null, /^[A-Z0-9-]{1,40}$/),
    sort: known(SORTS, params.get('sort')) ?? 'newest',
    after: readMark(params.get('after')),
  }
  return { query, problems }
}

const DAY = 'Write the day as 2026-11-02.'
const AMOUNT = 'Write an amount such as 25 or 25.50.'

/** The same list as an address's search, shortest and in one order; without the page, unless it is asked for. */
export function orderParams(query: OrderQuery, after: OrderMark | null = null): URLSearchParams {
  const params = new URLSearchParams()
  const say = (name: string, value: string | null) => {
    if (value) params.set(name, value)
  }
  say('view', query.view === 'all' ? null : query.view)
  say('way', query.way)
  say('place', query.place)
  say('from', query.from)
  say('to', query.to)
  say('min', query.minCents === null ? null : writeCents(query.minCents))
  say('max', query.maxCents === null ? null : writeCents(query.maxCents))
  say('item', query.item)
  say('has', query.has)
  say('code', query.code)
  say('sort', query.sort === 'newest' ? null : query.sort)
  if (after)
    say('after', query.sort === 'total' ? `${after.totalCents}-${after.number}` : `${after.number}`)
  return params
}

/** The list's address with some of it changed, from its first page. */
export function ordersHref(query: OrderQuery, change: Partial<OrderQuery> = {}): string {
  const search = orderParams({ ...query, ...change }).toString()
  return search ? `/admin/orders?${search}` : '/admin/orders'
}

/** Whether anything but the state and the sort is asked for. */
export function isNarrowed(query: OrderQuery): boolean {
  return orderParams({ ...query, view: 'all', sort: 'newest' }).size > 0
}

function readDay(typed: string): CalendarDay | undefined {
  const read = CalendarDay.safeParse(typed)
  return read.success && read.data >= '2000-01-01' && read.data < '2100-01-01'
    ? read.data
    : undefined
}

function readMark(mark: string | null): OrderMark | null {
  const [, totalCents, number] = /^(?:(\d{1,9})-)?([1-9]\d{0,8})$/.exec(mark ?? '') ?? []
  return number ? { number: Number(number), totalCents: Number(totalCents ?? 0) } : null
}

function plain(value: string | null, shape: RegExp): string {
  return value !== null && shape.test(value) ? value : ''
}

function known<Key extends string>(options: Record<Key, string>, value: string | null): Key | null {
  return value !== null && Object.hasOwn(options, value) ? (value as Key) : null
}
