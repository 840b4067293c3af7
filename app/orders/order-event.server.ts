import type { Prisma, Transaction } from '#app/platform/database.server'

export type OrderEventKind =
  | 'placed'
  | 'brought_in'
  | 'payment_processing'
  | 'paid'
  | 'paid_late'
  | 'payment_failed'
  | 'expired'
  | 'cancelled'
  | 'refund_requested'
  | 'refund_without_money'
  | 'refunded'
  | 'refund_failed'
  | 'disputed'
  | 'dispute_closed'
  | 'payment_mismatch'
  | 'ready_for_pickup'
  | 'part_shipped'
  | 'shipped'
  | 'part_delivered'
  | 'delivered'
  | 'tracking_corrected'
  | 'lot_replaced'
  | 'edited'
  | 'return_requested'
  | 'return_approved'
  | 'return_declined'
  | 'return_received'
  | 'return_settled'
  | 'note'

/** Appends to the order's timeline. `message` is for the shopper; without it only staff see the row. */
export async function recordOrderEvent(
  tx: Transaction,
  event: {
    orderId: string
    kind: OrderEventKind
    actor: string
    at: Date
    message?: string
    detail?: Prisma.InputJsonValue
  },
): Promise<void> {
  await tx.orderEvent.create({ data: event })
}
