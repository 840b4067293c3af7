import { randomUUID } from 'node:crypto'
import type { Cell } from '#app/http/csv.server'
import { writeCents } from '#app/money/read-cents'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { formatOrderNumber } from '../order-number'
import { orderParams, type OrderQuery } from './order-query'
import { findPage } from './page-of-orders.server'

/** Orders of a file that are read at a time. */
const PART = 1000

export const ORDER_COLUMNS = [
  ...['order', 'placed', 'status', 'email', 'name', 'state', 'delivery', 'location', 'units'],
  ...['items', 'discount', 'delivery_cost', 'tax', 'total', 'refunded', 'code'],
] as const

/**
 * The orders that a list asks for, all pages of it, as the rows of a file, read some at a time; that it was taken,
 * and of what, is in the trail. Undefined for whoever may not take files of customers' data.
 */
export async function exportOrders(actor: Actor, query: OrderQuery, now: Date) {
  if (!may(actor, 'orders:read') || !may(actor, 'customers:export')) return undefined
  const record = { kind: 'export', id: randomUUID(), name: 'Orders, one list' } as const
  const after = { list: orderParams(query).toString() }
  await db.$transaction((tx) =>
    recordAudit(tx, actor, { action: 'export.taken', record, after }, now),
  )
  return partsOf(actor, query)
}

async function* partsOf(actor: Actor, query: OrderQuery): AsyncGenerator<Cell[][]> {
  let { after } = query
  for (;;) {
    const found = await findPage(actor, { ...query, after }, PART)
    yield await cellsOf(found.map(({ id }) => id))
    after = found.at(-1) ?? null
    if (found.length < PART) return
  }
}

async function cellsOf(ids: readonly string[]): Promise<Cell[][]> {
  const orders = await db.order.findMany({
    where: { id: { in: [...ids] } },
    include: {
      lines: { select: { quantity: true } },
      refunds: { where: { status: { not: 'failed' } }, select: { amountCents: true } },
      pickupLocation: { select: { slug: true } },
      discounts: { select: { code: true }, orderBy: { position: 'asc' } },
    },
  })
  const byId = new Map(orders.map((order) => [order.id, order]))
  return ids.flatMap((id) => {
    const order = byId.get(id)
    if (!order) return []
    const units = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
    const refunded = order.refunds.reduce((sum, { amountCents }) => sum + amountCents, 0)
    const { itemsCents, discountCents, deliveryCents, taxCents, totalCents } = order
    return [
      [
        ...[formatOrderNumber(order.number), order.placedAt.toISOString(), order.status],
        ...[order.email, order.fullName, order.state, order.deliveryMethod],
        ...[order.pickupLocation?.slug ?? null, units],
        ...[itemsCents, discountCents, deliveryCents, taxCents, totalCents, refunded].map(
          writeCents,
        ),
        order.discounts.flatMap(({ code }) => code ?? []).join(' '),
      ],
    ]
  })
}
