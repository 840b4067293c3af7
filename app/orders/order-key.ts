import { createHmac } from 'node:crypto'
import { formatOrderNumber } from './order-number'

/** The secret part of an order's link: whoever has it may see the order. Derived, so nothing is stored. */
export function keyOfOrder(orderId: string, sessionSecret: string): string {
  return createHmac('sha256', sessionSecret).update(`order-link:${orderId}`).digest('base64url')
}

/** The path at which a guest opens the order. */
export function pathOfOrder(
  { id, number }: { id: string; number: number },
  sessionSecret: string,
): string {
  return `/orders/${formatOrderNumber(number)}?key=${keyOfOrder(id, sessionSecret)}`
}
