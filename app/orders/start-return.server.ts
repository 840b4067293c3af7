import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { lockOrder } from './lock-order.server'
import { recordOrderEvent } from './order-event.server'
import { canReturn, hasArrived } from './order-status'
import type { ReturnRequest } from './return-request'

/**
 * Opens a return for units of a delivered order; the money goes back when they have arrived.
 * Refuses: 'elsewhere' for one that was brought in from another shop, 'not-yet' before the order has arrived, 'closed' when its time for returns is over, 'too-many' when more units are named
 * than were bought and not yet refunded or on their way back.
 */
export function startReturn(
  orderId: string,
  request: ReturnRequest,
  actor: string,
  now: Date,
): Promise<'started' | 'elsewhere' | 'not-yet' | 'closed' | 'too-many'> {
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    const order = await tx.order.findUniqueOrThrow({
      where: { id: orderId },
      include: {
        lines: {
          include: {
            returnLines: { where: { return: { settledAt: null } } },
          },
        },
      },
    })
    if (order.broughtInAt) return 'elsewhere'
    if (!canReturn(order, now)) return hasArrived(order) ? 'closed' : 'not-yet'

    const wanted = unitsByLine(request)
    const fits = wanted.every(({ orderLineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === orderLineId)
      if (!line) return false
      const onTheirWay = line.returnLines.reduce((sum, each) => sum + each.quantity, 0)
      return quantity <= line.quantity - line.refundedQuantity - onTheirWay
    })
    if (!fits) return 'too-many'

    const { id: returnId } = await tx.returnRequest.create({
      data: {
        orderId,
        reason: request.reason,
        comment: request.comment ?? null,
        createdAt: now,
        lines: { create: wanted },
      },
    })
    await recordOrderEvent(tx, {
      orderId,
      kind: 'return_requested',
      actor,
      at: now,
      message: 'Return started. We refund you when the items have arrived.',
      detail: { returnId },
    })
    await enqueue(
      tx,
      { name: 'mail-order', payload: { orderId, kind: 'return_requested', aboutId: returnId } },
      { key: `mail:return:${returnId}` },
    )
    return 'started'
  })
}

/** A form can name a line twice. */
function unitsByLine({ lines }: ReturnRequest): ReturnRequest['lines'] {
  const units = new Map<string, number>()
  for (const { orderLineId, quantity } of lines)
    if (quantity > 0) units.set(orderLineId, (units.get(orderLineId) ?? 0) + quantity)
  return [...units].map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
}
