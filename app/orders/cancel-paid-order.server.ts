import { giveBackStock } from '#app/inventory/give-back.server'
import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { releaseClaims } from '#app/promotions/claim-promotion.server'
import { lockOrder } from './lock-order.server'
import { recordOrderEvent } from './order-event.server'
import { readDisputedMoney } from './read-disputed-money.server'
import { remainingUnits, requestRefund } from './request-refund.server'
import { isPartlySent } from './sending'

/**
 * Cancels a paid order that has not left yet: everything still paid for is refunded, delivery included,
 * the units go back on the shelf, and its promotions can be used again. Once, however often it is sent.
 * Refuses: 'too-late' when it has been handed over or has ended; 'disputed' while the shopper's bank has the money.
 */
export function cancelPaidOrder(
  orderId: string,
  actor: string,
  now: Date,
): Promise<'cancelled' | 'too-late' | 'disputed'> {
  return db.$transaction(async (tx) => {
    if (!(await lockOrder(tx, orderId))) return 'too-late'
    const order = await tx.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { lines: true },
    })
    return endPaidOrder(tx, order, { actor, reason: 'You cancelled the order.', now })
  })
}

/**
 * The same in the caller's transaction, which must hold the order, with a reason for the shopper to read, to which
 * is added where the money is. Nothing is refunded of what the bank gave back by itself after a dispute.
 * Refuses: 'too-late' when it is not paid or any of it has been handed over, and 'disputed', with nothing done.
 */
export async function endPaidOrder(
  tx: Transaction,
  order: Prisma.OrderGetPayload<{ include: { lines: true } }>,
  { actor, reason: why, now }: { actor: string; reason: string; now: Date },
): Promise<'cancelled' | 'too-late' | 'disputed'> {
  if (order.status !== 'paid' && order.status !== 'ready_for_pickup') return 'too-late'
  // Paid elsewhere, where its money is.
  if (order.broughtInAt) return 'too-late'
  // What has left cannot be taken back: the rest is refunded by line.
  if (isPartlySent(order)) return 'too-late'
  const { id: orderId } = order
  const money = await readDisputedMoney(tx, orderId)
  if (money === 'at-the-bank') return 'disputed'
  const reason = `${why} ${WHERE_THE_MONEY_IS[money]}`
  // Before the stock, in which order a checkout takes them.
  await releaseClaims(tx, orderId, now)
  const units = remainingUnits(order.lines)
  if (money === 'with-us')
    await requestRefund(tx, { orderId, lines: units, withDelivery: true, reason, actor, now })
  const given = await giveBackStock(tx, {
    orderId,
    lines: order.lines
      .map(({ variantId, quantity, refundedQuantity }) => ({
        variantId,
        quantity: quantity - refundedQuantity,
      }))
      .filter(({ quantity }) => quantity > 0),
    now,
    actor,
    reason: 'cancelled',
  })
  if (given.kind !== 'given-back')
    throw new Error(`Order ${order.number} would give back more than it sold`)
  await closeAsCancelled(tx, { orderId, reason, actor, now })
  return 'cancelled'
}

const WHERE_THE_MONEY_IS = {
  'with-us': 'Your money is on its way back.',
  'taken-back': 'Your bank has already given you your money back.',
}

/** The order is cancelled, its timeline says so and its shopper is mailed; money and units are the caller's. */
export async function closeAsCancelled(
  tx: Transaction,
  { orderId, reason, actor, now }: { orderId: string; reason: string; actor: string; now: Date },
): Promise<void> {
  await tx.order.update({
    where: { id: orderId },
    data: { status: 'cancelled', endedReason: reason, endedAt: now },
  })
  await recordOrderEvent(tx, {
    orderId,
    kind: 'cancelled',
    actor,
    at: now,
    message: 'Order cancelled.',
  })
  await enqueue(
    tx,
    { name: 'mail-order', payload: { orderId, kind: 'cancelled' } },
    { key: `mail:cancelled:${orderId}` },
  )
}
