import { randomUUID } from 'node:crypto'
import { actorKey, type Actor } from '#app/staff/permissions'
import type { LockedOrder } from '#app/orders/desk/change-order.server'
import { recordOrderEvent } from '../order-event.server'
import { changeReturn, type LockedReturn } from './change-return.server'
import { putAway, type FoundUnits } from './put-away.server'
import type { Condition } from './return-words'

export interface Found {
  orderLineId: string
  condition: Condition
  quantity: number
}

export type ReceiveOutcome =
  | 'done'
  | 'already'
  /** It had arrived, was settled or declined. */
  | 'not-now'
  | 'nothing-found'
  /** More units of a line than the shopper sent back, or a line that they did not. */
  | 'too-many'
  | 'not-allowed'

/**
 * A return has arrived and was looked at, unit by unit: unopened ones go back on the shelf, the others are written
 * off. What is paid back is decided next, by whoever refunds. Once, however often it is sent.
 */
export function receiveReturn(
  actor: Actor,
  { returnId, found }: { returnId: string; found: readonly Found[] },
  now: Date,
): Promise<ReceiveOutcome> {
  return changeReturn({ actor, permission: 'orders:fulfil', returnId }, now, async (change) => {
    const { tx, order, asked, audit } = change
    const units = chosen(found)
    if (asked.status === 'received' && isSame(asked, units)) return 'already'
    if (asked.status !== 'requested' && asked.status !== 'approved') return 'not-now'
    if (units.length === 0) return 'nothing-found'
    if (!fits(asked, units)) return 'too-many'

    const by = { actor: actorKey(actor), now }
    const inspected = units.map((each) => ({ ...each, ...lineOf(order, each), id: randomUUID() }))
    const wasSent = order.deliveryMethod !== 'pickup'
    const restocked = await putAway(tx, { orderId: order.id, wasSent, found: inspected, ...by })
    await tx.returnInspection.createMany({
      data: inspected.map(({ id, orderLineId, condition, quantity }) => ({
        ...{ id, returnId, orderLineId, condition, quantity },
        restocked: restocked.get(id) ?? 0,
      })),
    })
    const data = { status: 'received', receivedAt: now } as const
    await tx.returnRequest.update({ where: { id: returnId }, data })
    await recordOrderEvent(tx, {
      orderId: order.id,
      kind: 'return_received',
      actor: by.actor,
      at: now,
      message: 'Your return has arrived. We settle the refund next.',
      detail: { returnId },
    })
    await audit({
      action: 'order.return_received',
      before: { return: asked.status },
      after: { return: data.status, ...tally(inspected, restocked) },
    })
    return 'done'
  })
}

/** A form can name a line and a condition twice, and names those of which nothing came. */
function chosen(found: readonly Found[]): Found[] {
  const units = new Map<string, Found>()
  for (const { orderLineId, condition, quantity } of found) {
    const key = `${orderLineId}/${condition}`
    const before = units.get(key)?.quantity ?? 0
    if (quantity > 0) units.set(key, { orderLineId, condition, quantity: before + quantity })
  }
  return [...units.values()]
}

function fits({ lines }: LockedReturn, units: readonly Found[]): boolean {
  const came = new Map<string, number>()
  for (const { orderLineId, quantity } of units)
    came.set(orderLineId, (came.get(orderLineId) ?? 0) + quantity)
  return [...came].every(([orderLineId, quantity]) =>
    lines.some((line) => line.orderLineId === orderLineId && quantity <= line.quantity),
  )
}

function isSame({ inspections }: LockedReturn, units: readonly Found[]): boolean {
  return (
    inspections.length === units.length &&
    inspections.every((had) =>
      units.some(
        (each) =>
          each.orderLineId === had.orderLineId &&
          each.condition === had.condition &&
          each.quantity === had.quantity,
      ),
    )
  )
}

function lineOf({ lines, number }: LockedOrder, { orderLineId }: Found): { variantId: string } {
  const line = lines.find(({ id }) => id === orderLineId)
  if (!line) throw new Error(`Order ${number} has no line ${orderLineId}`)
  return { variantId: line.variantId }
}

function tally(inspected: readonly FoundUnits[], restocked: ReadonlyMap<string, number>) {
  const counts: Record<string, number> = {}
  for (const { condition, quantity } of inspected)
    counts[condition] = (counts[condition] ?? 0) + quantity
  return { ...counts, restocked: [...restocked.values()].reduce((sum, units) => sum + units, 0) }
}
