import { giveBackStock } from '#app/inventory/give-back.server'
import { holdStock } from '#app/inventory/hold.server'
import type { StockSource } from '#app/inventory/sellable.server'
import { sellHold } from '#app/inventory/sell.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { recalledAmongLeaving } from '../recalled-units.server'
import { waitingUnits } from '../sending'
import { changeOrder, type LockedOrder } from './change-order.server'

export type ReplaceOutcome =
  | 'done'
  /** None of its units that wait are of a recalled lot. */
  | 'already'
  /** No other lot has so many. */
  | 'none-to-take'
  /** Not paid, all gone or ended. */
  | 'not-now'
  | 'not-allowed'

/**
 * Takes units of other lots for those of a product that wait and were sold from a recalled one, which go back to
 * their lot, where nobody can sell them. All of the product's or none, once, however often it is pressed.
 */
export function replaceRecalled(
  actor: Actor,
  { orderId, variantId }: { orderId: string; variantId: string },
  now: Date,
): Promise<ReplaceOutcome> {
  return changeOrder({ actor, permission: 'orders:fulfil', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    if (order.status !== 'paid' && order.status !== 'ready_for_pickup') return 'not-now'
    const waiting = waitingUnits(order.lines)
    const recalled = await recalledAmongLeaving(tx, orderId, waiting)
    const lines = recalled.filter((units) => units.variantId === variantId)
    if (lines.length === 0) return 'already'

    const by = { now, actor: actorKey(actor) }
    const held = await holdStock(tx, {
      orderId,
      lines,
      from: sourceOf(order),
      expiresAt: now,
      ...by,
    })
    if (held.kind === 'short') return 'none-to-take'
    // Before the new units count as sold, so that only recalled ones go back.
    const back = { orderId, lines, of: 'unsent' as const, reason: 'recalled', ...by }
    const given = await giveBackStock(tx, back)
    if (given.kind !== 'given-back')
      throw new Error(`Order ${order.number} would give back more than it sold`)
    await sellHold(tx, { holdId: held.holdId, ...by })
    await recordOrderEvent(tx, { orderId, kind: 'lot_replaced', actor: by.actor, at: now })
    const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    const sku = order.lines.find((line) => line.variantId === variantId)?.sku ?? null
    await audit({ action: 'order.lot_replaced', after: { sku, units } })
    return 'done'
  })
}

function sourceOf({ deliveryMethod, pickupLocationId }: LockedOrder): StockSource {
  return deliveryMethod === 'pickup' && pickupLocationId
    ? { kind: 'pickup', locationId: pickupLocationId }
    : { kind: 'shipping' }
}
