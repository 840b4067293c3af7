import { giveBackStock } from '#app/inventory/give-back.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import type { OrderStatus } from '../order-status'
import { readDisputedMoney } from '../read-disputed-money.server'
import { requestRefund } from '../request-refund.server'
import { isPartlySent } from '../sending'
import { settleSending } from '../settle-sending.server'
import { changeOrder, type OrderChange } from './change-order.server'
import { REFUND_REASONS } from './order-action'
import { byLine, chosenUnits, type ChosenUnits, fits, type RefundUnits } from './refund-units'

export interface RefundAsked {
  orderId: string
  /** The form's own id, which becomes the refund's: one form gives money back once. */
  formId: string
  lines: readonly ChosenUnits[]
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
  /** Back on the shelf was asked of units that are with the shopper. */
  | 'not-back'
  /** No cent is left of what was paid for it. */
  | 'nothing-left'
  /** Stripe refunds nothing while the shopper's bank has the money, nor after it gave it back. */
  | 'disputed'
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
    if ((await readDisputedMoney(tx, orderId)) !== 'with-us') return 'disputed'
    const parts = chosenUnits(order, asked.lines)
    if (parts.length === 0 && !withDelivery) return 'nothing-chosen'
    if (!fits(order, parts)) return 'too-many'
    const isOut = parts.some(({ of }) => of === 'sent')
    if (asked.restock && isOut && asked.reason !== 'returned') return 'not-back'
    const lines = byLine(parts)

    const by = { actor: actorKey(actor), now }
    const { message: reason } = REFUND_REASONS[asked.reason]
    const refund = { id: formId, orderId, lines, withDelivery, reason, ...by }
    const requested = await requestRefund(tx, refund)
    if (requested.kind === 'nothing-to-refund' && lines.length === 0) return 'nothing-left'
    if (asked.restock)
      for (const of of ['unsent', 'sent'] as const) await putBack(change, parts, { of, ...by })
    if (isPartlySent(order)) await endSending(change, by)
    const amountCents = requested.kind === 'requested' ? requested.amountCents : 0
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    await audit({
      action: 'order.refunded',
      after: { amountCents, units, withDelivery, restocked: asked.restock, reason: asked.reason },
    })
    return 'done'
  })
}

async function putBack(
  { tx, order }: OrderChange,
  chosen: readonly RefundUnits[],
  { of, ...by }: { of: 'unsent' | 'sent'; actor: string; now: Date },
): Promise<void> {
  const lines = chosen.flatMap((part) => {
    const line = order.lines.find(({ id }) => id === part.orderLineId)
    const isOne = part.of === of && line !== undefined
    return isOne ? [{ variantId: line.variantId, quantity: part.quantity }] : []
  })
  if (lines.length === 0) return
  const which = isPartlySent(order) ? { of } : {}
  const back = { orderId: order.id, lines, reason: 'refunded', ...which, ...by }
  const given = await giveBackStock(tx, back)
  if (given.kind !== 'given-back')
    throw new Error(`Order ${order.number} would give back more than it sold`)
}

/** Nothing waits any more once the rest of a partly sent order was refunded. */
async function endSending({ tx, order }: OrderChange, by: { actor: string; now: Date }) {
  const status = await settleSending(tx, order.id)
  if (status === 'paid') return
  await recordOrderEvent(tx, {
    orderId: order.id,
    kind: status === 'delivered' ? 'delivered' : 'shipped',
    actor: by.actor,
    at: by.now,
    message: 'Nothing more is to come: the rest of your order was refunded.',
  })
}
