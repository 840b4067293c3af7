import type { OrderStatus } from '../order-status'
import { refundSum, type RefundedOrder } from '../refund-sum'
import { awaitsUnits, keptUnits, type SentLine, unsentUnits } from '../sending'

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

/** Whether nothing of the order has left, and nothing waits once these units are withdrawn. */
export function takesTheLast(
  { status, lines }: RefundableOrder,
  withdrawn: readonly { orderLineId: string; withdrawn: number }[],
): boolean {
  if (!awaitsUnits(status)) return false
  return lines.every((line) => {
    const taken = withdrawn.find(({ orderLineId }) => orderLineId === line.id)?.withdrawn ?? 0
    return line.shippedQuantity === 0 && unsentUnits(line) === taken
  })
}

/**
 * What the chosen units and delivery give back, in cents, as refundOrder would now; undefined where nothing is chosen
 * or more than is left. The last units of an order of which nothing has left take delivery with them.
 */
export function worthOfChosen(
  order: RefundableOrder & RefundedOrder,
  asked: { lines: readonly ChosenUnits[]; withDelivery: boolean },
): { amountCents: number; ends: boolean } | undefined {
  const parts = chosenUnits(order, asked.lines)
  if ((parts.length === 0 && !asked.withDelivery) || !fits(order, parts)) return undefined
  const lines = byLine(parts)
  const ends = takesTheLast(order, lines)
  const { amountCents } = refundSum(order, { lines, withDelivery: asked.withDelivery || ends })
  return { amountCents: Math.max(0, amountCents), ends }
}

function waits({ status }: RefundableOrder): boolean {
  return awaitsUnits(status)
}
