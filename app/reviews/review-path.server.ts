import { orderKey } from '#app/orders/order-link.server'
import { formatOrderNumber } from '#app/orders/order-number'

/** The path at which whoever has the order's link writes and changes the review of one of its lines. */
export function reviewPath(order: { id: string; number: number }, lineId: string): string {
  return `/orders/${formatOrderNumber(order.number)}/review/${lineId}?key=${orderKey(order.id)}`
}
