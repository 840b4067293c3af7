import { giveBackStock } from '#app/inventory/give-back.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import type { OrderStatus } from '../order-status'
import { requestRefund } from '../request-refund.server'
import { changeOrder, type OrderChange } from './change-order.server'
import { REFUND_REASONS } from './order-action'

export interface RefundAsked {
  orderId: string
  /** The form's own id, which becomes the refund's: one form gives money back once. */
  formId: string
  lines: readonly { orderLineId: string; quantity: number }[]
  withDelivery: boolean
  /** Whether the units can be sold again and go back into the lots that they came from. */
  restock: boolean
  reason: keyof typeof REFUND_REASONS
}

export type RefundOutcome =
  | 'done'
  | 'already'
  /** No unit and no delivery was chosen. */
  | 'nothing-chosen'
  /** More units than are left, or units of another order. */
  | 'too-many'
  /** No cent is left of what was paid for it. */
  | 'nothing-left'
  /** Not paid, or cancelled, which gave everything back. */
  | 'not-now'
  | 'not-allowed'

const REFUNDABLE: readonly OrderStatus[] = ['paid', 'ready_for_pickup', 'shipped', 'delivered']

/**
 * Gives money back for units of a paid order, each its exact share, and with it delivery if asked. Stripe is
 * asked by a job, so it may be down.
 */
export function refundOrder(actor: Actor, asked: RefundAsked, now: Date): Promise<RefundOutcome> {
  const { orderId, formId, withDelivery } = asked
  return changeOrder({ actor, permission: 'orders:refund', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    const before = await tx.refund.findUnique({ where: { id: formId } })
    if (before) return before.orderId === orderId ? 'already' : 'not-allowed'
    if (!REFUNDABLE.includes(order.status)) return 'not-now'
    const lines = chosenUnits(asked.lines)
    if (lines.length === 0 && !withDelivery) return 'nothing-chosen'
    if (!fits(order, lines)) return 'too-many'

    const by = { actor: actorKey(actor), now }
    const { message: reason } = REFUND_REASONS[asked.reason]
    const refund = { id: formId, orderId, lines, withDelivery, reason, ...by }
    const requested = await requestRefund(tx, refund)
    if (requested.kind === 'nothing-to-refund' && lines.length === 0) return 'nothing-left'
    if (asked.restock) await putBack(change, lines, by)
    const amountCents = requested.kind === 'requested' ? requested.amountCents : 0
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    await audit({
      action: 'order.refunded',
      after: { amountCents, units, withDelivery, restocked: asked.restock, reason: asked.reason },
    })
    return 'done'
  })
}

/** A form can name a line twice, and names those of which nothing is chosen. */
function chosenUnits(asked: RefundAsked['lines']) {
  const units = new Map<string, number>()
  for (const { orderLineId, quantity } of asked)
    if (quantity > 0) units.set(orderLineId, (units.get(orderLineId) ?? 0) + quantity)
  return [...units].map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
}

function fits({ lines }: OrderChange['order'], chosen: ReturnType<typeof chosenUnits>): boolean {
  return chosen.every(({ orderLineId, quantity }) => {
    const line = lines.find(({ id }) => id === orderLineId)
    return line !== undefined && quantity <= line.quantity - line.refundedQuantity
  })
}

async function putBack(
  { tx, order }: OrderChange,
  chosen: ReturnType<typeof chosenUnits>,
  by: { actor: string; now: Date },
): Promise<void> {
  const lines = chosen.flatMap(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    return line ? [{ variantId: line.variantId, quantity }] : []
  })
  if (lines.length === 0) return
  const given = await giveBackStock(tx, { orderId: order.id, lines, reason: 'refunded', ...by })
  if (given.kind !== 'given-back')
    throw new Error(`Order ${order.number} would give back more than it sold`)
}
