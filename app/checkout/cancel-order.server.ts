import { cancelPaidOrder } from '#app/orders/cancel-paid-order.server'
import { awaitsPayment } from '#app/orders/order-status'
import { db } from '#app/platform/database.server'
import { Stripe } from '#app/platform/stripe.server'
import { abandonPayment } from './abandon-payment.server'

/**
 * Cancels an order for its shopper: one that waits for payment is given up, a paid one that has not left is
 * refunded in full and its stock put back.
 * Refuses: 'too-late' when it has left or ended; 'unavailable' when Stripe cannot be asked right now.
 */
export async function cancelOrder(
  orderId: string,
  now: Date,
): Promise<'cancelled' | 'too-late' | 'unavailable'> {
  const order = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { status: true },
  })
  if (!awaitsPayment(order.status)) return cancelPaidOrder(orderId, 'shopper', now)
  try {
    const outcome = await abandonPayment(orderId, 'shopper', now)
    // Paid while the shopper was cancelling: what they asked for still holds.
    return outcome === 'cancelled' ? 'cancelled' : cancelPaidOrder(orderId, 'shopper', now)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return 'unavailable'
    throw error
  }
}
