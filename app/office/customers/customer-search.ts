import { z } from 'zod'
import { formatCustomerNumber, parseCustomerNumber } from '#app/customers/customer-number'

export const HAS = { account: 'Account', letters: 'Letters', neither: 'Neither' } as const

/** Days within which an order was paid. */
export const WITHIN = ['30', '90', '365'] as const

/** The fewest paid orders. */
export const FEWEST = ['1', '2', '5', '10'] as const

/** What the address of the list may ask: nothing of it is about one person. Anything unreadable counts as not asked. */
export const CustomerSearch = z.object({
  has: z
    .enum(Object.keys(HAS) as [keyof typeof HAS])
    .nullable()
    .catch(null),
  within: z.enum(WITHIN).nullable().catch(null),
  orders: z.enum(FEWEST).nullable().catch(null),
  /** The customer with whom the page before ended. */
  after: z
    .string()
    .transform((text) => parseCustomerNumber(text) ?? null)
    .nullable()
    .catch(null),
})
export type CustomerSearch = z.infer<typeof CustomerSearch>

export function readCustomerSearch(asked: URLSearchParams): CustomerSearch {
  return CustomerSearch.parse(
    Object.fromEntries(['has', 'within', 'orders', 'after'].map((name) => [name, asked.get(name)])),
  )
}

/** The address of the page that begins behind a customer. */
export function pathAfter({ has, within, orders }: CustomerSearch, after: number): string {
  const asked = new URLSearchParams({ after: formatCustomerNumber(after) })
  if (has) asked.set('has', has)
  if (within) asked.set('within', within)
  if (orders) asked.set('orders', orders)
  return `/admin/customers?${asked.toString()}`
}
