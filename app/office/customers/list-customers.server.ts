import { parseOrderNumber } from '#app/orders/order-number'
import { db, Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { parseCustomerNumber } from '#app/customers/customer-number'
import type { CustomerSearch } from './customer-search'

const PAGE = 50
const DAY_MS = 86_400_000

export interface ListedCustomer {
  number: number
  name: string
  email: string
  hasAccount: boolean
  letters: 'pending' | 'subscribed' | 'unsubscribed' | null
  /** That were paid. */
  orders: number
  lastPaidAt: Date | null
  seenAt: Date
}

/**
 * A page of 50 customers, whoever was seen last first; `next` is the number of the last on it, or null. An address is
 * one customer, however it came to us. Two queries. Undefined for who may not see customers.
 */
export async function listCustomers(actor: Actor, search: CustomerSearch, now: Date) {
  if (!may(actor, 'customers:read')) return undefined
  const [counted, found] = await Promise.all([
    db.$queryRaw<{ count: number }[]>(
      Prisma.sql`SELECT count(*)::int AS "count" FROM "CustomerRecord" c WHERE ${matching(search, now)}`,
    ),
    db.$queryRaw<ListedCustomer[]>(pageOf(search, now)),
  ])
  const customers = found.slice(0, PAGE)
  return {
    count: counted[0]?.count ?? 0,
    customers,
    next: found.length > PAGE ? (customers.at(-1)?.number ?? null) : null,
  }
}

/** The statement behind a page, for whoever looks at its plan. */
export function pageOf(search: CustomerSearch, now: Date): Prisma.Sql {
  const behind = search.after
    ? Prisma.sql`AND (c."seenAt", c."number") < (
        SELECT last."seenAt", last."number" FROM "CustomerRecord" last WHERE last."number" = ${search.after})`
    : Prisma.empty
  return Prisma.sql`SELECT ${COLUMNS} FROM "CustomerRecord" c WHERE ${matching(search, now)} ${behind}
    ORDER BY c."seenAt" DESC, c."number" DESC LIMIT ${PAGE + 1}`
}

const COLUMNS = Prisma.sql`c."number", c."name", c."email", c."hasAccount", c."letters"::text, c."orders",
  c."lastPaidAt", c."seenAt"`

function matching({ has, within, orders }: CustomerSearch, now: Date): Prisma.Sql {
  const conditions = [Prisma.sql`true`]
  if (has === 'account') conditions.push(Prisma.sql`c."hasAccount"`)
  if (has === 'letters') conditions.push(Prisma.sql`c."letters" = 'subscribed'`)
  if (has === 'neither')
    conditions.push(Prisma.sql`NOT c."hasAccount" AND c."letters" IS DISTINCT FROM 'subscribed'`)
  if (orders) conditions.push(Prisma.sql`c."orders" >= ${Number(orders)}`)
  if (within) {
    const since = new Date(now.getTime() - Number(within) * DAY_MS)
    // Whoever paid since was seen since, which the index knows.
    conditions.push(Prisma.sql`c."lastPaidAt" >= ${since} AND c."seenAt" >= ${since}`)
  }
  return Prisma.join(conditions, ' AND ')
}

/**
 * Customers by a part of their address or name, by their own number or by that of an order, 50 at most, whoever was
 * seen last first. Undefined for who may not see customers.
 */
export async function findCustomers(
  actor: Actor,
  words: string,
): Promise<ListedCustomer[] | undefined> {
  if (!may(actor, 'customers:read')) return undefined
  return db.$queryRaw<ListedCustomer[]>(foundBy(words))
}

export function foundBy(words: string): Prisma.Sql {
  return Prisma.sql`SELECT ${COLUMNS} FROM "CustomerRecord" c WHERE ${meantBy(words)}
    ORDER BY c."seenAt" DESC, c."number" DESC LIMIT ${PAGE}`
}

function meantBy(words: string): Prisma.Sql {
  const own = parseCustomerNumber(words)
  if (own) return Prisma.sql`c."number" = ${own}`
  const order = parseOrderNumber(words)
  if (order)
    return Prisma.sql`c."email" = (SELECT owner_of_order(o) FROM "Order" o WHERE o."number" = ${order} AND o."erasureId" IS NULL)`
  const parts = words.trim().toLowerCase().split(/\s+/).slice(0, 6)
  return Prisma.join(
    parts.map((part) => {
      const pattern = `%${part.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
      return Prisma.sql`lower(c."email" || ' ' || c."name") LIKE ${pattern}`
    }),
    ' AND ',
  )
}
