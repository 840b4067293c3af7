import { db, Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { parseOrderNumber } from '../order-number'
import { awaitsUnits, unsentUnits } from '../sending'
import type { OrderQuery } from './order-query'
import { ORDER_VIEWS, type OrderView } from './order-views'
import { findPage } from './page-of-orders.server'
import { stateLabel } from './state-label'

const PAGE = 50

const select = {
  id: true,
  number: true,
  status: true,
  fullName: true,
  deliveryMethod: true,
  totalCents: true,
  placedAt: true,
  pickupLocation: { select: { name: true } },
  lines: {
    select: {
      ...{ quantity: true, refundedQuantity: true },
      ...{ withdrawnQuantity: true, shippedQuantity: true },
    },
  },
} as const

/**
 * A page of 50 of the orders that are asked for and that the person may see. `next` is the mark with which the page
 * after it starts, null on the last page. Four queries, five where a product is looked for. Undefined for who may
 * not see orders.
 */
export async function listOrders(actor: Actor, query: OrderQuery) {
  if (!may(actor, 'orders:read')) return undefined
  const found = await findPage(actor, query, PAGE + 1)
  const page = found.slice(0, PAGE)
  const rows = await db.order.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    select,
  })
  const byId = new Map(rows.map((each) => [each.id, row(each)]))
  const orders = page.flatMap(({ id }) => byId.get(id) ?? [])
  return { orders, next: found.length > PAGE ? (page.at(-1) ?? null) : null }
}

export type ListedOrder = ReturnType<typeof row>

/** Orders by their number, by the whole email address in any case, or by a piece of the name; the latest 50. None for who may not. */
export async function findOrders(actor: Actor, words: string): Promise<ListedOrder[]> {
  const number = parseOrderNumber(words)
  const typed = words.trim()
  if (!may(actor, 'orders:read') || (!number && typed === '')) return []
  const person = typed.includes('@')
    ? { id: { in: await idsByEmail(actor, typed) } }
    : { fullName: { contains: typed.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const } }
  const found = await db.order.findMany({
    where: { ...withinReach(actor), ...(number ? { number } : person) },
    orderBy: { number: 'desc' },
    take: PAGE,
    select,
  })
  return found.map(row)
}

/** The latest orders of an address, which they keep as it was typed; by the index of the small letters. */
async function idsByEmail(actor: Actor, email: string): Promise<string[]> {
  const studio = boundTo(actor)
  const own = studio ? Prisma.sql`AND o."pickupLocationId" = ${studio}::uuid` : Prisma.empty
  const found = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT o."id", o."number" FROM "Order" o WHERE lower(o."email") = lower(${email}) ${own}
    )
    SELECT "id" FROM found ORDER BY "number" DESC LIMIT ${PAGE}`)
  return found.map(({ id }) => id)
}

/** How many orders wait in a view, and the first few, oldest first. */
export async function oldestOrders(actor: Actor, view: OrderView, few: number) {
  const where = { ...withinReach(actor), ...whereOf(view) }
  const [count, orders] = await Promise.all([
    db.order.count({ where }),
    db.order.findMany({ where, orderBy: { number: 'asc' }, take: few, select }),
  ])
  return { count, orders: orders.map(row) }
}

/** The studios by which the list can be narrowed: for whoever is bound to one, that one. */
export function pickupPlaces(actor: Actor) {
  const studio = boundTo(actor)
  return db.location.findMany({
    where: { pickup: true, ...(studio ? { id: studio } : {}) },
    orderBy: { position: 'asc' },
    select: { slug: true, name: true },
  })
}

function row({ lines, ...order }: Prisma.OrderGetPayload<{ select: typeof select }>) {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  /** Of the units, those that are paid and still to be sent or handed over. */
  const waiting = awaitsUnits(order.status)
    ? lines.reduce((sum, line) => sum + unsentUnits(line), 0)
    : 0
  return { ...order, state: stateLabel({ ...order, lines }), units, waiting }
}

function whereOf(view: OrderView): Prisma.OrderWhereInput {
  const { statuses, pickup } = ORDER_VIEWS[view]
  return {
    ...(statuses.length > 0 ? { status: { in: [...statuses] } } : {}),
    ...(pickup === null ? {} : { deliveryMethod: pickup ? 'pickup' : { not: 'pickup' } }),
  }
}

function withinReach(actor: Actor): Prisma.OrderWhereInput {
  const studio = boundTo(actor)
  return studio ? { pickupLocationId: studio } : {}
}
