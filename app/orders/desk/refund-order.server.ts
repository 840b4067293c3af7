import { giveBackStock, readLeft } from '#app/inventory/give-back.server'
import { sumDemand } from '#app/inventory/demand'
import { lockLotsOfOrder } from '#app/inventory/lock-lots.server'
import { releaseClaims } from '#app/promotions/claim-promotion.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { closeAsCancelled } from '../cancel-paid-order.server'
import { recordOrderEvent } from '../order-event.server'
import type { OrderStatus } from '../order-status'
import { readDisputedMoney } from '../read-disputed-money.server'
import { requestRefund, wasRefunded } from '../request-refund.server'
import { isPartlySent } from '../sending'
import { settleSending } from '../settle-sending.server'
import { changeOrder, type LockedOrder, type OrderChange } from './change-order.server'
import { REFUND_REASONS } from './order-action'
import {
  byLine,
  chosenUnits,
  type ChosenUnits,
  fits,
  type RefundUnits,
  takesTheLast,
} from './refund-units'

export interface RefundAsked {
  orderId: string
  /** The form's own id, which becomes the refund's: one form takes units off and gives money back once. */
  formId: string
  lines: readonly ChosenUnits[]
  withDelivery: boolean
  /** Whether the units can be sold again and go back into the lots that they came from. */
  restock: boolean
  /** The sum that was shown to whoever asks, in cents, where one was. */
  agreedCents?: number | undefined
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
  /** Back on the shelf was asked of more units than are out: others came back by a return. */
  | 'put-away'
  /** No cent is left of what was paid for it. */
  | 'nothing-left'
  /** Not the sum that was shown; nothing was changed. */
  | 'another-sum'
  /** It was brought in from another shop, which has the money. */
  | 'paid-elsewhere'
  /** Stripe refunds nothing while the shopper's bank has the money, nor after it gave it back. */
  | 'disputed'
  /** Not paid, or cancelled, which gave everything back. */
  | 'not-now'
  | 'not-allowed'

const REFUNDABLE: readonly OrderStatus[] = ['paid', 'ready_for_pickup', 'shipped', 'delivered']

/**
 * Gives money back for units of a paid order, each its exact share, and with it delivery if asked. Stripe is
 * asked by a job, so it may be down. The refund of the last units of an order of which nothing has left cancels it,
 * and gives delivery back, too.
 */
export function refundOrder(actor: Actor, asked: RefundAsked, now: Date): Promise<RefundOutcome> {
  const { orderId, formId } = asked
  return changeOrder({ actor, permission: 'orders:refund', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    const before = await wasRefunded(tx, { orderId, formId })
    if (before !== false) return before ? 'already' : 'not-allowed'
    if (order.broughtInAt) return 'paid-elsewhere'
    if (!REFUNDABLE.includes(order.status)) return 'not-now'
    if ((await readDisputedMoney(tx, orderId)) !== 'with-us') return 'disputed'
    const parts = chosenUnits(order, asked.lines)
    if (parts.length === 0 && !asked.withDelivery) return 'nothing-chosen'
    if (!fits(order, parts)) return 'too-many'
    const isOut = parts.some(({ of }) => of === 'sent')
    if (asked.restock && isOut && asked.reason !== 'returned') return 'not-back'
    if (asked.restock && (await wasPutAway(change, parts))) return 'put-away'
    const lines = byLine(parts)
    const ends = takesTheLast(order, lines)
    const withDelivery = asked.withDelivery || ends

    const by = { actor: actorKey(actor), now }
    const { message: reason } = REFUND_REASONS[asked.reason]
    const { agreedCents } = asked
    const refund = { id: formId, orderId, lines, withDelivery, agreedCents, reason, ...by }
    const requested = await requestRefund(tx, refund)
    if (requested.kind === 'another-sum') return 'another-sum'
    if (requested.kind === 'nothing-to-refund' && lines.length === 0) return 'nothing-left'
    // Before the stock, in which order a checkout takes them.
    if (ends) await releaseClaims(tx, orderId, now)
    if (asked.restock) await lockLotsOfOrder(tx, orderId)
    if (asked.restock) for (const of of WHERE) await putBack(change, parts, { of, ...by })
    if (isPartlySent(order)) await endSending(change, by)
    if (ends) await closeAsCancelled(tx, { orderId, reason: NOTHING_LEFT, ...by })
    const amountCents = requested.kind === 'requested' ? requested.amountCents : 0
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    await audit({
      action: 'order.refunded',
      after: {
        ...{ amountCents, units, withDelivery, restocked: asked.restock, reason: asked.reason },
        ...(ends ? { status: 'cancelled' } : {}),
      },
    })
    return 'done'
  })
}

const NOTHING_LEFT = 'All of it was refunded. Your money is on its way back.'

/** Whether fewer of the units are out than are to go back on the shelf. */
async function wasPutAway({ tx, order }: OrderChange, chosen: readonly RefundUnits[]) {
  for (const of of WHERE) {
    const left = await readLeft(tx, { orderId: order.id, of: soldAs(order, of) })
    const units = sumDemand(unitsOf(order, chosen, of))
    if (units.some((unit) => unit.quantity > (left.get(unit.variantId) ?? 0))) return true
  }
  return false
}

const WHERE = ['unsent', 'sent'] as const

function unitsOf(order: LockedOrder, chosen: readonly RefundUnits[], of: 'unsent' | 'sent') {
  return chosen.flatMap((part) => {
    const line = order.lines.find(({ id }) => id === part.orderLineId)
    const isOne = part.of === of && line !== undefined
    return isOne ? [{ variantId: line.variantId, quantity: part.quantity }] : []
  })
}

/** Parcels say what left; what was picked up went whole. */
function soldAs({ deliveryMethod }: LockedOrder, of: 'unsent' | 'sent') {
  return of === 'sent' && deliveryMethod === 'pickup' ? ('any' as const) : of
}

async function putBack(
  { tx, order }: OrderChange,
  chosen: readonly RefundUnits[],
  { of, ...by }: { of: 'unsent' | 'sent'; actor: string; now: Date },
): Promise<void> {
  const lines = unitsOf(order, chosen, of)
  if (lines.length === 0) return
  const back = { orderId: order.id, lines, reason: 'refunded', of: soldAs(order, of), ...by }
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
