import type { RefundShare } from '#app/money/refund-share'
import type { Prisma, Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { recordOrderEvent } from './order-event.server'
import { refundSum } from './refund-sum'
import { awaitsUnits, unsentUnits } from './sending'

export interface RefundRequest {
  /** The refund's id, where the caller has one; the caller sees to it that there is none of it yet. */
  id?: string
  orderId: string
  /**
   * Units to give money back for, by order line, and how many of them had not left and are never sent; unless
   * told, of an order that waits those that wait, and of one that left none.
   */
  lines: { orderLineId: string; quantity: number; withdrawn?: number }[]
  /** What one line's price goes down by, all its units kept. */
  lowered?: { orderLineId: string } & RefundShare
  /** Give back delivery and its tax as well. */
  withDelivery: boolean
  /** Cents that belong to no line: a payment that was not the order's. */
  otherCents?: number
  /** The sum, in cents, that was shown to whoever asks, where one was: no other is given back. */
  agreedCents?: number | undefined
  reason: string
  actor: string
  now: Date
}

/**
 * Writes down a refund and queues its way to Stripe, in the caller's transaction, which must hold the
 * order (lockOrder). Each line gives back exactly the share that was paid for those units, and all refunds
 * together never more than was paid.
 * Refuses: 'another-sum' when what was shown is not what would go back, and changes nothing. 'nothing-to-refund' when
 * no cent is left of the shares; the units count as refunded, and the timeline keeps the request's id (wasRefunded).
 * Throws when more units are asked for than are left.
 */
export async function requestRefund(
  tx: Transaction,
  request: RefundRequest,
): Promise<
  | { kind: 'requested'; refundId: string; amountCents: number }
  | { kind: 'nothing-to-refund' }
  | { kind: 'another-sum' }
> {
  const order = await tx.order.findUniqueOrThrow({
    where: { id: request.orderId },
    include: { lines: true, payments: true, refunds: true },
  })
  const payment = order.payments[0]
  if (order.broughtInAt) throw new Error(`Order ${order.number} was paid elsewhere`)
  if (!payment) throw new Error(`Order ${order.number} has no payment to refund`)

  const { lines, lowered, withDelivery } = request
  const asked = { lines, lowered, withDelivery, otherCents: request.otherCents }
  const { amountCents, shares, deliveryCents, otherCents } = refundSum(order, asked)
  const { agreedCents = Math.max(0, amountCents) } = request
  const givesNothing = amountCents <= 0 && lines.length === 0
  if (agreedCents !== Math.max(0, amountCents) && !givesNothing) return { kind: 'another-sum' }
  for (const part of lines) await takeOff(tx, order, part)
  if (lowered) await lowerLine(tx, lowered)
  if (amountCents <= 0) {
    if (lines.length > 0)
      await recordOrderEvent(tx, {
        orderId: order.id,
        kind: 'refund_without_money',
        actor: request.actor,
        at: request.now,
        detail: { formId: request.id ?? null },
      })
    return { kind: 'nothing-to-refund' }
  }

  const { id: refundId } = await tx.refund.create({
    data: {
      ...(request.id ? { id: request.id } : {}),
      orderId: order.id,
      paymentId: payment.id,
      amountCents,
      deliveryCents,
      otherCents,
      reason: request.reason,
      createdAt: request.now,
      lines: { create: shares },
    },
  })
  await recordOrderEvent(tx, {
    orderId: order.id,
    kind: 'refund_requested',
    actor: request.actor,
    at: request.now,
    message: request.reason,
    detail: { refundId, amountCents },
  })
  await queueRefund(tx, refundId)
  return { kind: 'requested', refundId, amountCents }
}

/** Sends a refund that was written down on its way to Stripe; the tries start anew where it waits already. */
export async function queueRefund(tx: Transaction, refundId: string): Promise<void> {
  await enqueue(
    tx,
    { name: 'submit-refund', payload: { refundId } },
    { key: `submit-refund:${refundId}` },
  )
}

/** Cents of a payment that were not given back; a refund that failed gave none. */
export async function centsLeft(tx: Transaction, paymentId: string): Promise<number> {
  const { paidCents, refunds } = await tx.payment.findUniqueOrThrow({
    where: { id: paymentId },
    select: { paidCents: true, refunds: { where: { status: { not: 'failed' } } } },
  })
  return refunds.reduce((left, { amountCents }) => left - amountCents, paidCents ?? 0)
}

/**
 * Whether a form was followed before, with money or, where none was left, without. The caller holds the order.
 * Undefined for a form that gave money back for another order.
 */
export async function wasRefunded(
  tx: Transaction,
  { orderId, formId }: { orderId: string; formId: string },
): Promise<boolean | undefined> {
  const refund = await tx.refund.findUnique({ where: { id: formId } })
  if (refund) return refund.orderId === orderId || undefined
  const sent = await tx.orderEvent.count({
    where: {
      ...{ orderId, kind: 'refund_without_money' },
      detail: { path: ['formId'], equals: formId },
    },
  })
  return sent > 0
}

/** Units of a line that are refunded, and of those the ones that are never sent. */
function takeOff(
  tx: Transaction,
  order: Prisma.OrderGetPayload<{ include: { lines: true } }>,
  { orderLineId, quantity, withdrawn }: RefundRequest['lines'][number],
) {
  const line = order.lines.find(({ id }) => id === orderLineId)
  const waiting = line && awaitsUnits(order.status) ? unsentUnits(line) : 0
  return tx.orderLine.update({
    where: { id: orderLineId },
    data: {
      refundedQuantity: { increment: quantity },
      withdrawnQuantity: { increment: withdrawn ?? Math.min(quantity, waiting) },
    },
  })
}

function lowerLine(tx: Transaction, lowered: { orderLineId: string } & RefundShare) {
  return tx.orderLine.update({
    where: { id: lowered.orderLineId },
    data: {
      loweredListCents: { increment: lowered.listCents },
      loweredDiscountCents: { increment: lowered.discountCents },
      loweredTaxCents: { increment: lowered.taxCents },
    },
  })
}

/** Every unit that was not refunded yet. */
export function remainingUnits(
  lines: { id: string; quantity: number; refundedQuantity: number }[],
) {
  return lines
    .map(({ id, quantity, refundedQuantity }) => ({
      orderLineId: id,
      quantity: quantity - refundedQuantity,
    }))
    .filter(({ quantity }) => quantity > 0)
}
