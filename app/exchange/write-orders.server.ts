import { randomUUID } from 'node:crypto'
import type { Prisma, Transaction } from '#app/platform/database.server'
import { actorKey } from '#app/staff/permissions'
import type { ImportBy } from './importer'
import type { NewLine, NewOrder } from './judge-new-order'

type Written = { id: string; order: NewOrder; lines: { id: string; line: NewLine }[] }

/**
 * Writes orders of another shop as its history: paid, sent and refunded as their rows say. Moves no stock, asks nothing
 * of Stripe and mails nobody. Returns their ids by number. A dozen statements, however many there are.
 */
export async function writeOrders(
  tx: Transaction,
  orders: readonly NewOrder[],
  by: ImportBy,
): Promise<Map<number, string>> {
  if (orders.length === 0) return new Map()
  const written = orders.map((order): Written => ({
    id: randomUUID(),
    order,
    lines: order.lines.map((line) => ({ id: randomUUID(), line })),
  }))
  const bags = written.map(({ order: { row } }) => ({
    ...({ id: randomUUID(), status: 'ordered', createdAt: row.placed } as const),
  }))
  await tx.bag.createMany({ data: bags })
  await tx.order.createMany({
    data: written.map((each, at) => ({ ...orderData(each, by), bagId: bags[at]?.id ?? '' })),
  })
  const products = await frozenFacts(tx, orders)
  await tx.orderLine.createMany({
    data: written.flatMap(({ id: orderId, lines }) =>
      lines.map(({ id, line }) => ({ id, orderId, ...lineData(line, products) })),
    ),
  })
  await writePayments(tx, written)
  await writeParcels(tx, written)
  await tx.orderEvent.createMany({
    data: written.map(({ id: orderId, order: { row } }) => ({
      ...{ orderId, at: by.now, kind: 'brought_in', actor: actorKey(by.actor) },
      message: `Brought in from ${row.source}.`,
    })),
  })
  return new Map(written.map(({ id, order }) => [order.number, id]))
}

function orderData({ id, order }: Written, { now }: ImportBy) {
  const { number, row, locationId, lines } = order
  const sum = (of: (line: NewLine['row']) => number) =>
    lines.reduce((all, { row: line }) => all + of(line), 0)
  return {
    ...{ id, number, status: row.status, email: row.email, phone: row.phone ?? null },
    ...{ fullName: row.name, line1: row.line1 ?? null, line2: row.line2 ?? null },
    ...{ city: row.city ?? null, state: row.state, postalCode: row.postal_code ?? null },
    ...{ deliveryMethod: row.delivery, pickupLocationId: locationId },
    itemsCents: sum((line) => line.unit_price * line.units),
    discountCents: sum((line) => line.line_discount),
    deliveryCents: row.delivery_cost,
    deliveryTaxCents: row.delivery_tax,
    taxCents: sum((line) => line.line_tax) + row.delivery_tax,
    totalCents: row.order_total,
    endedReason: row.ended_reason ?? null,
    ...{ placedAt: row.placed, paidAt: row.paid_on ?? null, endedAt: row.ended_on ?? null },
    ...{ deliveredAt: row.delivered_on ?? null, broughtInAt: now, broughtInFrom: row.source },
  }
}

type Facts = ReadonlyMap<string, Awaited<ReturnType<typeof readFacts>>[number]>

async function frozenFacts(tx: Transaction, orders: readonly NewOrder[]): Promise<Facts> {
  const ids = new Set(orders.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)))
  return new Map((await readFacts(tx, [...ids])).map((variant) => [variant.id, variant]))
}

function readFacts(tx: Transaction, ids: string[]) {
  return tx.variant.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      label: true,
      product: {
        select: {
          slug: true,
          name: true,
          returnUnopenedOnly: true,
          brand: { select: { name: true } },
          media: {
            orderBy: { position: 'asc' },
            take: 1,
            select: { media: { select: { hash: true } } },
          },
        },
      },
    },
  })
}

function lineData({ row, variantId, parcels: _ }: NewLine, facts: Facts) {
  const variant = facts.get(variantId)
  const product = variant?.product
  return {
    ...{ variantId, position: row.line - 1, sku: row.sku, productSlug: product?.slug ?? row.sku },
    productName: row.product ?? product?.name ?? row.sku,
    brandName: row.brand ?? product?.brand.name ?? '',
    variantLabel: row.size ?? variant?.label ?? '',
    imageHash: product?.media[0]?.media.hash ?? null,
    returnUnopenedOnly: product?.returnUnopenedOnly ?? false,
    ...{ quantity: row.units, unitPriceCents: row.unit_price, discountCents: row.line_discount },
    ...{ listCents: row.unit_price * row.units, taxCents: row.line_tax },
    ...{ totalCents: row.line_total, refundedQuantity: row.refunded_units },
    withdrawnQuantity: row.withdrawn_units,
  }
}

async function writePayments(tx: Transaction, written: readonly Written[]): Promise<void> {
  const payments: Prisma.PaymentCreateManyInput[] = []
  const refunds: Prisma.RefundCreateManyInput[] = []
  const refundLines: Prisma.RefundLineCreateManyInput[] = []
  for (const { id: orderId, order, lines } of written) {
    const { row } = order
    if (!row.paid_on) continue
    const paymentId = randomUUID()
    payments.push({
      ...{ id: paymentId, orderId, status: 'succeeded', amountCents: row.order_total },
      ...{ paidCents: row.order_total, sessionExpiresAt: row.placed, createdAt: row.placed },
      settledAt: row.paid_on,
    })
    if (!row.refund_total) continue
    const refundId = randomUUID()
    const parts = lines.flatMap(({ id: orderLineId, line }) => refundPart(orderLineId, line.row))
    const lineCents = parts.reduce((sum, { totalCents }) => sum + totalCents, 0)
    const at = row.refunded_on ?? row.paid_on
    refunds.push({
      ...{ id: refundId, orderId, paymentId, status: 'succeeded', amountCents: row.refund_total },
      ...{ deliveryCents: row.refund_delivery, reason: `Refunded at ${row.source}.` },
      otherCents: row.refund_total - lineCents - row.refund_delivery,
      ...{ createdAt: at, settledAt: at },
    })
    refundLines.push(...parts.map((part) => ({ refundId, ...part })))
  }
  await tx.payment.createMany({ data: payments })
  await tx.refund.createMany({ data: refunds })
  await tx.refundLine.createMany({ data: refundLines })
}

function refundPart(orderLineId: string, row: NewLine['row']) {
  if (row.line_refund === undefined || row.refunded_units === 0) return []
  const listCents = row.unit_price * row.refunded_units
  const { line_refund: totalCents, line_refund_tax: taxCents } = row
  const discountCents = listCents + taxCents - totalCents
  return [
    { orderLineId, quantity: row.refunded_units, listCents, discountCents, taxCents, totalCents },
  ]
}

async function writeParcels(tx: Transaction, written: readonly Written[]): Promise<void> {
  const shipments: Prisma.ShipmentCreateManyInput[] = []
  const parts: Prisma.ShipmentLineCreateManyInput[] = []
  for (const { id: orderId, lines } of written) {
    const own = new Map<string, string>()
    for (const { id: orderLineId, line } of lines)
      for (const { units: quantity, ...parcel } of line.parcels) {
        const key = JSON.stringify(parcel)
        const shipmentId = own.get(key) ?? randomUUID()
        if (!own.has(key)) {
          const { carrier, trackingNumber, sentAt: shippedAt, arrivedAt: deliveredAt } = parcel
          shipments.push({
            id: shipmentId,
            orderId,
            carrier,
            trackingNumber,
            shippedAt,
            deliveredAt,
          })
          own.set(key, shipmentId)
        }
        parts.push({ shipmentId, orderLineId, quantity })
      }
  }
  await tx.shipment.createMany({ data: shipments })
  await tx.shipmentLine.createMany({ data: parts })
}
