import { db, type Prisma } from '#app/platform/database.server'
import { boundTo, type Actor } from '#app/staff/permissions'
import { parseOrderNumber } from '../order-number'
import { ORDER_VIEWS, type OrderView } from './order-views'
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
  lines: { select: { quantity: true, shippedQuantity: true } },
} as const

/**
 * A page of 50 orders, the latest first, of those that the person may see; `before` is the number that the
 * page before ended with. `next` is null on the last page.
 */
export async function listOrders(actor: Actor, view: OrderView, before: number | null) {
  const found = await db.order.findMany({
    where: {
      ...withinReach(actor),
      ...whereOf(view),
      ...(before ? { number: { lt: before } } : {}),
    },
    orderBy: { number: 'desc' },
    take: PAGE + 1,
    select,
  })
  const orders = found.slice(0, PAGE).map(row)
  return { orders, next: found.length > PAGE ? (orders.at(-1)?.number ?? null) : null }
}

export type ListedOrder = ReturnType<typeof row>

/** Orders by their number or by the whole email address, 50 at most. */
export async function findOrders(actor: Actor, words: string): Promise<ListedOrder[]> {
  const number = parseOrderNumber(words)
  const email = words.trim().toLowerCase()
  const found = await db.order.findMany({
    where: { ...withinReach(actor), ...(number ? { number } : { email }) },
    orderBy: { number: 'desc' },
    take: PAGE,
    select,
  })
  return found.map(row)
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

function row({ lines, ...order }: Prisma.OrderGetPayload<{ select: typeof select }>) {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return { ...order, state: stateLabel({ ...order, lines }), units }
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
