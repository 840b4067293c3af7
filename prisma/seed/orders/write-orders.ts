import type { Prisma } from '#app/platform/prisma/client'
import { stripeEvents } from './stripe-events'
import type { OrderRows } from './tell-orders'

/** Writes orders and all that hangs on them; their sums are checked by the database when it commits. */
export async function writeOrders(
  tx: Prisma.TransactionClient,
  orders: readonly OrderRows[],
  now: Date,
): Promise<void> {
  const inOrder = orders.toSorted((a, b) => a.order.placedAt.getTime() - b.order.placedAt.getTime())
  await tx.bag.createMany({ data: inOrder.map(({ bag }) => bag) })
  await tx.bagBundle.createMany({ data: inOrder.flatMap(({ bagBundle }) => bagBundle ?? []) })
  await tx.bagLine.createMany({ data: inOrder.flatMap(({ bagLines }) => bagLines) })
  await tx.order.createMany({ data: inOrder.map(({ order }) => order) })
  await tx.orderLine.createMany({ data: inOrder.flatMap(({ lines }) => lines) })
  await tx.payment.createMany({ data: inOrder.map(({ payment }) => payment) })
  const events = inOrder.flatMap(({ events }) => events)
  await tx.orderEvent.createMany({
    data: events.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  })
  await tx.shipment.createMany({ data: inOrder.flatMap(({ shipment }) => shipment ?? []) })
  await tx.shipmentLine.createMany({ data: inOrder.flatMap(({ shipmentLines }) => shipmentLines) })
  const refunds = inOrder.flatMap(({ refund }) => refund ?? [])
  await tx.refund.createMany({ data: refunds.map(({ refund }) => refund) })
  await tx.refundLine.createMany({ data: refunds.flatMap(({ refundLines }) => refundLines) })
  const returns = inOrder.flatMap(({ returned }) => returned ?? [])
  await tx.returnRequest.createMany({ data: returns.map(({ request }) => request) })
  await tx.returnLine.createMany({ data: returns.map(({ line }) => line) })
  await tx.returnInspection.createMany({ data: returns.flatMap(({ found }) => found ?? []) })
  await tx.dispute.createMany({ data: inOrder.flatMap(({ dispute }) => dispute ?? []) })
  await tx.orderDiscount.createMany({ data: inOrder.flatMap(({ discounts }) => discounts) })
  await tx.orderLineDiscount.createMany({ data: inOrder.flatMap(({ shares }) => shares) })
  await tx.stripeEvent.createMany({ data: stripeEvents(inOrder, now) })
  await writeClaims(tx, inOrder)
}

async function writeClaims(
  tx: Prisma.TransactionClient,
  orders: readonly OrderRows[],
): Promise<void> {
  const claims = orders.flatMap(({ claims }) => claims)
  await tx.promotionClaim.createMany({ data: claims })
  for (const { promotionId, releasedAt } of claims)
    if (!releasedAt)
      await tx.promotion.update({
        where: { id: promotionId },
        data: { uses: { increment: 1 } },
      })
}
