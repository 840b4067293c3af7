export const ORDER_STATUSES = [
  'pending_payment',
  'payment_processing',
  'paid',
  'ready_for_pickup',
  'shipped',
  'delivered',
  'expired',
  'payment_failed',
  'cancelled',
] as const

export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** What the shopper reads, as a heading and a sentence. */
export const STATUS_WORDS: Record<OrderStatus, { title: string; sentence: string }> = {
  pending_payment: {
    title: 'Waiting for payment',
    sentence: 'Your items are held for you while you pay.',
  },
  payment_processing: {
    title: 'Payment on its way',
    sentence:
      'Your bank is confirming the payment. Your items stay held, and we mail you when it is done.',
  },
  paid: {
    title: 'Order confirmed',
    sentence: 'Payment received. We are getting your order ready.',
  },
  ready_for_pickup: {
    title: 'Ready for pickup',
    sentence: 'Your order waits for you at the studio.',
  },
  shipped: { title: 'On its way', sentence: 'Your parcel has left us.' },
  delivered: { title: 'Delivered', sentence: 'Your order has arrived.' },
  expired: {
    title: 'Payment window closed',
    sentence:
      'No payment was taken, and the items went back on the shelf. Your bag is as you left it.',
  },
  payment_failed: {
    title: 'Payment did not go through',
    sentence: 'Your bank declined the payment. Nothing was taken, and your bag is as you left it.',
  },
  cancelled: { title: 'Cancelled', sentence: 'This order is cancelled.' },
}

/** The same for a paid order of which a part has left. */
export const PARTLY_SENT_WORDS = {
  title: 'Partly on its way',
  sentence: 'Part of your order has left us. We are getting the rest ready.',
}

const ENDED_UNPAID: readonly OrderStatus[] = ['expired', 'payment_failed', 'cancelled']
const AWAITING_PAYMENT: readonly OrderStatus[] = ['pending_payment', 'payment_processing']

/** Ended without goods: the bag may be ordered again. The index one_live_order_per_bag says the same. */
export function hasEnded(status: OrderStatus): boolean {
  return ENDED_UNPAID.includes(status)
}

export function awaitsPayment(status: OrderStatus): boolean {
  return AWAITING_PAYMENT.includes(status)
}

/** Whether the day on which the goods arrive, or are ready, is still ahead. */
export function isStillToCome(status: OrderStatus): boolean {
  return awaitsPayment(status) || status === 'paid' || status === 'shipped'
}

/** Unpaid, and the bag is as it was: the way on leads there. */
export function keepsBag(status: OrderStatus): boolean {
  return status === 'pending_payment' || status === 'expired' || status === 'payment_failed'
}

/** A shopper may cancel until the first parcel is handed over. */
export function canCancel(status: OrderStatus, parcels: number): boolean {
  if (parcels > 0) return false
  return status === 'pending_payment' || status === 'paid' || status === 'ready_for_pickup'
}

/** Days after the end of an order without goods in which a late payment or a question about a refund can come. */
export const DAYS_OPEN = 14
const DAY_MS = 86_400_000

/** When an order can be sent back is counted from here: the last parcel's arrival, or the pickup. */
type Arrival = { status: OrderStatus; deliveredAt: Date | null }

export function hasArrived(order: Arrival): order is Arrival & { deliveredAt: Date } {
  return order.status === 'delivered' && order.deliveredAt !== null
}

/** What was bought elsewhere goes back there. Returns are open for as many days after the goods arrived, or were picked up, as were promised with the order. */
export function canReturn(
  order: Arrival & { returnDays: number; broughtInAt: Date | null },
  now: Date,
): boolean {
  if (order.broughtInAt) return false
  const time = order.returnDays * DAY_MS
  return hasArrived(order) && now.getTime() - order.deliveredAt.getTime() <= time
}
