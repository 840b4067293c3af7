import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { Stripe } from '#app/platform/stripe.server'
import { actorKey, may, reaches, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { abandonPayment } from './abandon-payment.server'
import { mailOrder } from './mail-order.server'

const REASON = 'We cancelled the order for you before it was paid. Nothing was charged.'

export type CancelUnpaidOutcome =
  | 'done'
  | 'already'
  /** The shopper paid while staff were cancelling: the payment counts. */
  | 'paid-meanwhile'
  /** It does not wait for a payment. */
  | 'not-now'
  /** Stripe cannot be asked, so its page may still be open. */
  | 'unavailable'
  | 'not-allowed'

/**
 * Staff cancel an order that waits for its payment: Stripe's page is closed first, then the units are free again, its
 * code too, and the shopper is mailed, since a page of theirs may still say that the order waits. Once, however
 * often it is sent; a bank that has the payment in hand is waited for.
 */
export async function cancelUnpaid(
  actor: Actor,
  orderId: string,
  now: Date,
): Promise<CancelUnpaidOutcome> {
  if (!may(actor, 'orders:cancel')) return 'not-allowed'
  const order = await readState(orderId)
  if (!order || !reaches(actor, order.pickupLocationId)) return 'not-allowed'
  if (order.status === 'cancelled') return 'already'
  if (order.status !== 'pending_payment') return 'not-now'
  const record = { kind: 'order', id: orderId, name: formatOrderNumber(order.number) } as const
  try {
    const ended = await abandonPayment(orderId, actorKey(actor), now, {
      reason: REASON,
      andThen: async (tx) => {
        await mailOrder(tx, orderId, 'cancelled')
        const change = { before: { status: 'pending_payment' }, after: { status: 'cancelled' } }
        await recordAudit(tx, actor, { action: 'order.cancelled', record, ...change }, now)
      },
    })
    if (ended === 'cancelled') return 'done'
    if (ended === 'paid') return 'paid-meanwhile'
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return 'unavailable'
    throw error
  }
  return (await readState(orderId))?.status === 'cancelled' ? 'already' : 'not-now'
}

function readState(id: string) {
  return db.order.findUnique({
    where: { id },
    select: { number: true, status: true, pickupLocationId: true },
  })
}

/** What staff read of an outcome that cancelled nothing. */
export const CANCEL_UNPAID_PROBLEMS: Partial<Record<CancelUnpaidOutcome, string>> = {
  'paid-meanwhile': 'The shopper paid while you were cancelling. The order is shown as it is now.',
  'not-now': 'The order has changed since you opened this page. It is shown as it is now.',
  unavailable:
    'Stripe does not answer right now, so its payment page may still be open. Nothing was cancelled; try again in a minute.',
}
