import { db, Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { hasOpenMatter } from './open-matter.server'
import { DAYS_OPEN } from './order-status'

const PAGE = 50

/** A request to be forgotten of which some orders still name their shopper. */
export interface WaitingErasure {
  id: string
  /** What staff called the customer; null for somebody who was no customer any more. */
  customerNumber: number | null
  /** "shopper" or "staff:<id>". */
  requestedBy: string
  scope: string
  at: Date
  /** Orders that let go of what is personal, and all of them. */
  doneOrders: number
  orders: number
  /** Orders that wait, by what holds each: not over yet; a return, refund or dispute; its time for returns. */
  underWay: number
  open: number
  inTime: number
  /** When the last of those that are only in time is of age; null when there is none. */
  lastDueAt: Date | null
  /** Numbers of the first few that something other than time holds. */
  heldNumbers: number[]
}

/**
 * A page of 50 erasures that wait, whoever asked first first; `next` is the id of the last on it, or null. An order
 * is held by what loosenOrders waits for. One query. Undefined for who may not see customers.
 */
export async function listWaitingErasures(actor: Actor, after: string | null) {
  if (!may(actor, 'customers:read')) return undefined
  const found = await db.$queryRaw<WaitingErasure[]>(waitingErasures(after))
  const erasures = found.slice(0, PAGE)
  return { erasures, next: found.length > PAGE ? (erasures.at(-1)?.id ?? null) : null }
}

/** The statement behind a page. */
function waitingErasures(after: string | null): Prisma.Sql {
  const behind = after
    ? Prisma.sql`AND (e."at", e."id") > (SELECT last."at", last."id" FROM "Erasure" last WHERE last."id" = ${after}::uuid)`
    : Prisma.empty
  return Prisma.sql`
    SELECT page.*, held.*
    FROM (
      SELECT e."id", e."customerNumber", e."requestedBy", e."scope", e."at" FROM "Erasure" e
      WHERE e."doneAt" IS NULL ${behind} ORDER BY e."at", e."id" LIMIT ${PAGE + 1}
    ) page
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "orders", count(*) FILTER (WHERE o."erasedAt" IS NOT NULL)::int AS "doneOrders",
        count(*) FILTER (WHERE o."by" = 'under-way')::int AS "underWay",
        count(*) FILTER (WHERE o."by" = 'open')::int AS "open",
        count(*) FILTER (WHERE o."by" = 'time')::int AS "inTime",
        max(o."dueAt") FILTER (WHERE o."by" = 'time') AS "lastDueAt",
        coalesce((array_agg(o."number" ORDER BY o."number") FILTER (WHERE o."by" IN ('under-way', 'open')))[1:5], '{}') AS "heldNumbers"
      FROM (${HELD_ORDERS}) o
    ) held
    ORDER BY page."at", page."id"`
}

const HELD_ORDERS = Prisma.sql`
  SELECT own."number", own."erasedAt",
    CASE WHEN own."status" = 'delivered' THEN own."deliveredAt" + own."returnDays" * interval '1 day'
      ELSE own."endedAt" + ${DAYS_OPEN} * interval '1 day' END AS "dueAt",
    CASE WHEN own."erasedAt" IS NOT NULL THEN NULL
      WHEN own."status" NOT IN ('delivered', 'expired', 'payment_failed', 'cancelled') THEN 'under-way'
      WHEN ${hasOpenMatter('own')} THEN 'open'
      ELSE 'time' END AS "by"
  FROM "Order" own WHERE own."erasureId" = page."id"`
