import { cancelPaidOrder } from '#app/orders/cancel-paid-order.server'
import { awaitsPayment, hasEnded } from '#app/orders/order-status'
import { db } from '#app/platform/database.server'
import { Stripe } from '#app/platform/stripe.server'
import { abandonPayment } from './abandon-payment.server'

/**
 * Cancels an order for its shopper: one that waits for payment is given up, a paid one that has not left is
 * refunded in full and its stock put back. One that has ended already counts as cancelled.
 * Refuses: 'too-late' when it has left; 'disputed' while the shopper's bank has the money; 'unavailable' when Stripe cannot be asked right now.
 */
export async function cancelOrder(
  orderId: string,
  now: Date,
): Promise<'cancelled' | 'too-late' | 'disputed' | 'unavailable'> {
  try {
    // Paid while the shopper was cancelling: what they asked for still holds.
    if (awaitsPayment(await statusOf(orderId))) await abandonPayment(orderId, 'shopper', now)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return 'unavailable'
    throw error
  }
  if (hasEnded(await statusOf(orderId))) return 'cancelled'
  const outcome = await cancelPaidOrder(orderId, 'shopper', now)
  if (outcome !== 'too-late') return outcome
  // A second press that came while the first one was still at work.
  return hasEnded(await statusOf(orderId)) ? 'cancelled' : 'too-late'
}

async function statusOf(orderId: string) {
  const { status } = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { status: true },
  })
  return status
}
