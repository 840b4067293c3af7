import type { OrderStatus } from '../order-status'
import { isPartlySent } from '../sending'
import { STATUS_LABELS } from './order-views'

/** An order's state in a word or two; a paid one of which a part has left is still to send. */
export function stateLabel(order: {
  status: OrderStatus
  lines: readonly { shippedQuantity: number }[]
}): string {
  return isPartlySent(order) ? 'Partly sent' : STATUS_LABELS[order.status]
}
