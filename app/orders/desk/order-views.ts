/** The lists of orders that staff work through, by the word in the address. */
export const ORDER_VIEWS = {
  'to-send': { label: 'To send', statuses: ['paid'], pickup: false },
  'to-prepare': { label: 'To prepare for pickup', statuses: ['paid'], pickup: true },
  waiting: { label: 'Waiting for pickup', statuses: ['ready_for_pickup'], pickup: null },
  shipped: { label: 'On the way', statuses: ['shipped'], pickup: null },
  delivered: { label: 'Delivered', statuses: ['delivered'], pickup: null },
  unpaid: {
    label: 'Unpaid',
    statuses: ['pending_payment', 'payment_processing'],
    pickup: null,
  },
  ended: { label: 'Ended', statuses: ['cancelled', 'expired', 'payment_failed'], pickup: null },
  all: { label: 'All', statuses: [], pickup: null },
} as const

export type OrderView = keyof typeof ORDER_VIEWS

export function parseOrderView(word: string | null): OrderView {
  return word !== null && Object.hasOwn(ORDER_VIEWS, word) ? (word as OrderView) : 'all'
}

/** An order's state in a word or two, for a table. */
export const STATUS_LABELS = {
  pending_payment: 'Unpaid',
  payment_processing: 'Bank confirming',
  paid: 'Paid',
  ready_for_pickup: 'Ready for pickup',
  shipped: 'Shipped',
  delivered: 'Delivered',
  expired: 'Expired',
  payment_failed: 'Payment failed',
  cancelled: 'Cancelled',
} as const
