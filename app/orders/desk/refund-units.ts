import type { OrderStatus } from '../order-status'
import { keptUnits, type SentLine, unsentUnits } from '../sending'

export interface ChosenUnits {
  orderLineId: string
  quantity: number
  /** Whether they wait or are with the shopper; unless told, as most of the order. */
  of?: 'unsent' | 'sent' | undefined
}

export type RefundUnits = ChosenUnits & { of: 'unsent' | 'sent' }

interface RefundableOrder {
  status: OrderStatus
  lines: readonly (SentLine & { id: string })[]
}

/** What a form chose, each once: it can name a line twice, and names those of which nothing is chosen. */
export function chosenUnits(order: RefundableOrder, asked: readonly ChosenUnits[]): RefundUnits[] {
  const parts = new Map<string, RefundUnits>()
  for (const { orderLineId, quantity, of = waits(order) ? 'unsent' : 'sent' } of asked) {
    const key = `${orderLineId}/${of}`
    const before = parts.get(key)?.quantity ?? 0
    if (quantity > 0) parts.set(key, { orderLineId, of, quantity: before + quantity })
  }
  return [...parts.values()]
}

/** Units of a line that can be refunded, waiting or with the shopper. */
export function refundableUnits(
  order: RefundableOrder,
  line: SentLine,
): Record<'unsent' | 'sent', number> {
  return waits(order)
    ? { unsent: unsentUnits(line), sent: keptUnits(line) }
    : { unsent: 0, sent: line.quantity - line.refundedQuantity }
}

export function fits(order: RefundableOrder, chosen: readonly RefundUnits[]): boolean {
  return chosen.every(({ orderLineId, quantity, of }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    return line !== undefined && quantity <= refundableUnits(order, line)[of]
  })
}

/** Each line once, since a refund gives money back by line. */
export function byLine(parts: readonly RefundUnits[]) {
  const ids = [...new Set(parts.map(({ orderLineId }) => orderLineId))]
  return ids.map((orderLineId) => {
    const own = parts.filter((part) => part.orderLineId === orderLineId)
    const withdrawn = own.find(({ of }) => of === 'unsent')?.quantity ?? 0
    return { orderLineId, quantity: own.reduce((sum, part) => sum + part.quantity, 0), withdrawn }
  })
}

function waits({ status }: RefundableOrder): boolean {
  return status === 'paid' || status === 'ready_for_pickup'
}
