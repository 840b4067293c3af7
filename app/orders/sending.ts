import type { OrderStatus } from './order-status'

/** How far a line is: units bought, refunded, refunded before they left, and sent. */
export interface SentLine {
  quantity: number
  refundedQuantity: number
  withdrawnQuantity: number
  shippedQuantity: number
}

/** Units that wait to be sent or handed over. */
export function unsentUnits({ quantity, withdrawnQuantity, shippedQuantity }: SentLine): number {
  return quantity - withdrawnQuantity - shippedQuantity
}

/** Whether an order is paid and what is left of it is still to be sent or handed over. */
export function awaitsUnits(status: OrderStatus): boolean {
  return status === 'paid' || status === 'ready_for_pickup'
}

/** What waits of an order, by variant as its lines have it. */
export function waitingUnits(lines: readonly (SentLine & { variantId: string })[]) {
  return lines
    .map((line) => ({ variantId: line.variantId, quantity: unsentUnits(line) }))
    .filter(({ quantity }) => quantity > 0)
}

/** Units that are with the shopper and were not refunded. */
export function keptUnits(line: SentLine): number {
  return line.quantity - line.refundedQuantity - unsentUnits(line)
}

/** Whether some of the order has left and the rest is still to be sent. */
export function isPartlySent({
  status,
  lines,
}: {
  status: OrderStatus
  lines: readonly { shippedQuantity: number }[]
}): boolean {
  return status === 'paid' && lines.some(({ shippedQuantity }) => shippedQuantity > 0)
}
