import { db, Prisma } from '#app/platform/database.server'
import { orderPath } from './order-link.server'

/** Whose orders are asked for; the address must have been proven. */
export interface OrderOwner {
  /** Of the account; null for an address that has none. */
  id: string | null
  /** In lower case. */
  email: string
}

const PER_PAGE = 5

/**
 * SQL for the orders of a customer: those placed while signed in, and those of a guest with the same
 * address. An order that somebody else placed while signed in is theirs, whatever address it names.
 */
export function isOrderOf({ id, email }: OrderOwner): Prisma.Sql {
  const asGuest = Prisma.sql`(o."customerId" IS NULL AND lower(o."email") = ${email})`
  return id === null ? asGuest : Prisma.sql`(o."customerId" = ${id}::uuid OR ${asGuest})`
}

type Row = {
  id: string
  number: number
  status: Prisma.OrderGetPayload<object>['status']
  placedAt: Date
  totalCents: number
  refundedCents: number
  names: string[]
}

/** A page (from 1) of a customer's orders, the latest first, each with the path of its own page. Two queries. */
export async function listOrdersOf(owner: OrderOwner, page: number) {
  const [counted] = await db.$queryRaw<{ orders: number }[]>(
    Prisma.sql`SELECT count(*)::int AS "orders" FROM "Order" o WHERE ${isOrderOf(owner)}`,
  )
  const pageCount = Math.max(1, Math.ceil((counted?.orders ?? 0) / PER_PAGE))
  const shown = Math.min(page, pageCount)
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT o."id", o."number", o."status"::text AS "status", o."placedAt", o."totalCents",
      (SELECT coalesce(sum(r."amountCents"), 0)::int FROM "Refund" r
       WHERE r."orderId" = o."id" AND r."status" <> 'failed') AS "refundedCents",
      ARRAY(SELECT line."productName" FROM "OrderLine" line
            WHERE line."orderId" = o."id" ORDER BY line."position") AS "names"
    FROM "Order" o WHERE ${isOrderOf(owner)}
    ORDER BY o."number" DESC LIMIT ${PER_PAGE} OFFSET ${(shown - 1) * PER_PAGE}`)
  return {
    page: shown,
    pageCount,
    orders: rows.map((row) => ({ ...row, path: orderPath(row) })),
  }
}

export type ListedOrder = Awaited<ReturnType<typeof listOrdersOf>>['orders'][number]
