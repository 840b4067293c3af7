import { holdStock } from '#app/inventory/hold.server'
import { sellHold } from '#app/inventory/sell.server'
import type { Transaction } from '#app/platform/database.server'
import type { Order } from '#app/platform/prisma/client'
import { remainingUnits, requestRefund } from '#app/orders/request-refund.server'
import { claimPromotions, releaseClaims } from '#app/promotions/claim-promotion.server'
import { confirmOrder } from './confirm-order.server'
import { mailOrder } from './mail-order.server'

interface LatePayment {
  order: Order
  actor: string
  now: Date
}

/**
 * Money arrived after the hold had lapsed. Where everything can still be kept (stock, code, and the bag
 * not ordered again meanwhile) the order goes ahead; otherwise all of it is refunded at once and the
 * shopper is told. The payment is marked as succeeded by the caller, who holds the order.
 */
export async function settleLatePayment(
  tx: Transaction,
  { order, actor, now }: LatePayment,
): Promise<'paid' | 'refunded'> {
  const obstacle = await tryToKeep(tx, { order, actor, now })
  if (!obstacle) {
    await confirmOrder(tx, order, 'paid_late', actor, now)
    return 'paid'
  }
  await tx.order.update({
    where: { id: order.id },
    data: { status: 'cancelled', endedReason: obstacle, endedAt: now },
  })
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id } })
  await requestRefund(tx, {
    orderId: order.id,
    lines: remainingUnits(lines),
    withDelivery: true,
    reason: obstacle,
    actor,
    now,
  })
  await mailOrder(tx, order.id, 'refunded_late')
  return 'refunded'
}

/** Undefined when the order can go ahead, else why it cannot, in words for the shopper. */
async function tryToKeep(
  tx: Transaction,
  { order, actor, now }: LatePayment,
): Promise<string | undefined> {
  const again = await tx.order.findFirst({
    where: {
      bagId: order.bagId,
      id: { not: order.id },
      status: { notIn: ['expired', 'payment_failed', 'cancelled'] },
    },
  })
  if (again)
    return 'You had ordered the same bag again before this payment reached us, so this one is refunded in full.'

  const claims = await tx.promotionClaim.findMany({
    where: { orderId: order.id, releasedAt: { not: null } },
  })
  const promotionIds = claims.map(({ promotionId }) => promotionId)
  const email = order.email.toLowerCase()
  const claimed = await claimPromotions(tx, { promotionIds, orderId: order.id, email, now })
  if (claimed.kind === 'used-up') {
    await releaseClaims(tx, order.id, now)
    return 'Your payment reached us after its time, and a promotion in it had been used up. We refund you in full.'
  }
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id } })
  const held = await holdStock(tx, {
    orderId: order.id,
    lines,
    from: order.pickupLocationId
      ? { kind: 'pickup', locationId: order.pickupLocationId }
      : { kind: 'shipping' },
    expiresAt: now,
    now,
    actor,
  })
  if (held.kind === 'short') {
    await releaseClaims(tx, order.id, now)
    return 'Your payment reached us after its time, and something in the order had sold out. We refund you in full.'
  }
  await sellHold(tx, { holdId: held.holdId, now, actor })
  return undefined
}
