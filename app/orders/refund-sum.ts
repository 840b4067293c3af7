import { refundShare, type RefundShare } from '#app/money/refund-share'
import { keptPrice, type LoweredLine } from './kept-price'

/** What the sum of a refund depends on. */
export interface RefundedOrder {
  deliveryCents: number
  deliveryTaxCents: number
  lines: readonly (LoweredLine & { id: string; refundedQuantity: number })[]
  payments: readonly { id: string; paidCents: number | null }[]
  refunds: readonly {
    paymentId: string
    amountCents: number
    deliveryCents: number
    status: string
  }[]
}

interface RefundedParts {
  /** Units to give money back for, each line once. */
  lines: readonly { orderLineId: string; quantity: number }[]
  /** What one line's price goes down by, all its units kept. */
  lowered?: ({ orderLineId: string } & RefundShare) | undefined
  /** Whether delivery and its tax go back as well, where they did not yet. */
  withDelivery: boolean
  /** Cents that belong to no line. */
  otherCents?: number | undefined
}

interface RefundSum {
  /** In cents; zero or less where nothing is left of what was paid. */
  amountCents: number
  shares: ({ orderLineId: string; quantity: number } & RefundShare)[]
  deliveryCents: number
  /** What belongs to no line; below zero by what was given back at Stripe itself. */
  otherCents: number
}

/**
 * What a refund gives back, for the form that announces it and for what writes it down: for each line exactly the
 * share that was paid for those units, and all refunds together never more than was paid. Throws when more units are
 * asked for than are left, or units of another order.
 */
export function refundSum(order: RefundedOrder, parts: RefundedParts): RefundSum {
  const { lowered, withDelivery, otherCents = 0 } = parts
  const shares = parts.lines.map(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    if (!line) throw new Error(`The order has no line ${orderLineId}`)
    return {
      ...{ orderLineId, quantity },
      ...refundShare(keptPrice(line), line.refundedQuantity, quantity),
    }
  })
  if (lowered) shares.push({ ...lowered, quantity: 0 })
  // Also by a refund that failed: that one is sent again, or settled in another way.
  const deliveryGivenBack = order.refunds.some(({ deliveryCents }) => deliveryCents > 0)
  const deliveryCents =
    withDelivery && !deliveryGivenBack ? order.deliveryCents + order.deliveryTaxCents : 0
  const askedCents = shares.reduce(
    (sum, { totalCents }) => sum + totalCents,
    deliveryCents + otherCents,
  )
  // Less than the shares when somebody gave money back at Stripe itself.
  const amountCents = Math.min(askedCents, centsLeftOf(order))
  return { amountCents, shares, deliveryCents, otherCents: otherCents + amountCents - askedCents }
}

/** Cents of the order's payment that were not given back; a refund that failed gave none. */
function centsLeftOf({ payments: [payment], refunds }: RefundedOrder): number {
  if (!payment) return 0
  return refunds
    .filter(({ paymentId, status }) => paymentId === payment.id && status !== 'failed')
    .reduce((left, { amountCents }) => left - amountCents, payment.paidCents ?? 0)
}
