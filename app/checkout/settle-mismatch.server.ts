import type { Transaction } from '#app/platform/database.server'
import type { Prisma } from '#app/platform/prisma/client'
import { log } from '#app/platform/log.server'
import { awaitsPayment } from '#app/orders/order-status'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { requestRefund } from '#app/orders/request-refund.server'
import { endOrder } from './end-order.server'
import { mailOrder } from './mail-order.server'
import type { SessionSnapshot } from './session-snapshot'

/**
 * The money that arrived is not the order's amount or currency: nothing is sold, all of it goes back,
 * and staff find it in the timeline. Cannot happen while the shop checks each session before it sends
 * a shopper on; kept because money is not left to that.
 */
export async function settleMismatch(
  tx: Transaction,
  input: {
    payment: Prisma.PaymentGetPayload<{ include: { order: true } }>
    snapshot: SessionSnapshot
    actor: string
    now: Date
  },
): Promise<void> {
  const { payment, snapshot, actor, now } = input
  const { order } = payment
  log.error(
    { orderId: order.id, paymentId: payment.id },
    'A payment is not the amount of its order',
  )
  if (awaitsPayment(order.status))
    await endOrder(tx, {
      orderId: order.id,
      as: 'cancelled',
      reason: 'The payment did not match the order, so we sent it back in full. Please try again.',
      actor,
      now,
    })
  await tx.payment.update({
    where: { id: payment.id },
    data: {
      status: 'mismatched',
      sessionId: snapshot.sessionId,
      paymentIntentId: snapshot.paymentIntentId,
      paidCents: snapshot.amountCents,
      settledAt: now,
    },
  })
  await recordOrderEvent(tx, {
    orderId: order.id,
    kind: 'payment_mismatch',
    actor,
    at: now,
    detail: {
      expectedCents: payment.amountCents,
      paidCents: snapshot.amountCents,
      currency: snapshot.currency,
    },
  })
  await requestRefund(tx, {
    orderId: order.id,
    lines: [],
    withDelivery: false,
    otherCents: snapshot.amountCents,
    reason: 'The payment did not match the order.',
    actor,
    now,
  })
  await mailOrder(tx, order.id, 'cancelled')
}
