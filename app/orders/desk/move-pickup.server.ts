import { sumDemand } from '#app/inventory/demand'
import { giveBackStock } from '#app/inventory/give-back.server'
import { holdStock } from '#app/inventory/hold.server'
import { sellHold } from '#app/inventory/sell.server'
import type { Transaction } from '#app/platform/database.server'
import { unsentUnits } from '../sending'
import type { LockedOrder } from './change-order.server'

export type MoveOutcome = 'moved' | 'no-studio' | 'another-state' | 'not-in-stock'

/**
 * Takes what waits of a pickup from another studio's lots, and gives what was sold of the first one's back. All of
 * it or nothing.
 * Refuses: 'no-studio' for a place that hands out no orders, 'another-state' for one where other sales tax is
 * due, 'not-in-stock' when it lacks some of it.
 */
export async function movePickup(
  tx: Transaction,
  order: LockedOrder,
  { to, actor, now }: { to: string; actor: string; now: Date },
): Promise<MoveOutcome> {
  const studio = await tx.location.findFirst({ where: { id: to, active: true, pickup: true } })
  if (!studio || order.deliveryMethod !== 'pickup') return 'no-studio'
  if (studio.state !== order.state) return 'another-state'
  const lines = order.lines
    .map((line) => ({ variantId: line.variantId, quantity: unsentUnits(line) }))
    .filter(({ quantity }) => quantity > 0)
  if (lines.length === 0) return 'moved'

  const orderId = order.id
  const held = await holdStock(tx, {
    ...{ orderId, lines: sumDemand(lines), expiresAt: now, now, actor },
    from: { kind: 'pickup', locationId: to },
  })
  if (held.kind === 'short') return 'not-in-stock'
  // Before the new units count as sold, so that only those of the first studio go back.
  const back = { orderId, lines, reason: 'moved to another studio', now, actor }
  const given = await giveBackStock(tx, back)
  if (given.kind !== 'given-back')
    throw new Error(`Order ${order.number} would give back more than it sold`)
  await sellHold(tx, { holdId: held.holdId, now, actor })
  return 'moved'
}
