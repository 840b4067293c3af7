import { writeCents } from '#app/money/read-cents'
import { formatOrderNumber } from '#app/orders/order-number'
import { type OrderCells, OWN_SOURCE } from './order-columns'
import type { FiledOrder } from './filed-orders.server'

type FiledLine = FiledOrder['lines'][number]

/** An order as the file has it, a row for each line; what the file says is compared with the same. */
export function cellsOf(order: FiledOrder): OrderCells[] {
  const wide = wideCells(order)
  return order.lines.map((line) => ({ ...wide, ...lineCells(line), ...parcelCells(line) }))
}

function wideCells(order: FiledOrder) {
  const { refunds } = order
  const sum = (part: 'amountCents' | 'deliveryCents') =>
    refunds.length === 0 ? '' : writeCents(refunds.reduce((all, each) => all + each[part], 0))
  const days = refunds.map(({ settledAt, createdAt }) => (settledAt ?? createdAt).getTime())
  return {
    order: formatOrderNumber(order.number),
    placed: order.placedAt.toISOString(),
    status: order.status,
    source: order.broughtInFrom ?? OWN_SOURCE,
    paid_on: day(order.paidAt),
    delivered_on: day(order.deliveredAt),
    ended_on: day(order.endedAt),
    ended_reason: order.endedReason ?? '',
    email: order.email,
    name: order.fullName,
    phone: order.phone ?? '',
    line1: order.line1 ?? '',
    line2: order.line2 ?? '',
    city: order.city ?? '',
    state: order.state,
    postal_code: order.postalCode ?? '',
    delivery: order.deliveryMethod,
    pickup_at: order.pickupLocation?.slug ?? '',
    delivery_cost: writeCents(order.deliveryCents),
    delivery_tax: writeCents(order.deliveryTaxCents),
    order_total: writeCents(order.totalCents),
    refund_total: sum('amountCents'),
    refund_delivery: sum('deliveryCents'),
    refunded_on: days.length === 0 ? '' : new Date(Math.max(...days)).toISOString(),
  }
}

function lineCells(line: FiledLine) {
  const { refundLines } = line
  const sum = (part: 'totalCents' | 'taxCents') =>
    refundLines.length === 0
      ? ''
      : writeCents(refundLines.reduce((all, each) => all + each[part], 0))
  return {
    line: String(line.position + 1),
    sku: line.sku,
    brand: line.brandName,
    product: line.productName,
    size: line.variantLabel,
    units: String(line.quantity),
    unit_price: writeCents(line.unitPriceCents),
    line_discount: writeCents(line.discountCents),
    line_tax: writeCents(line.taxCents),
    line_total: writeCents(line.totalCents),
    refunded_units: String(line.refundedQuantity),
    withdrawn_units: String(line.withdrawnQuantity),
    line_refund: sum('totalCents'),
    line_refund_tax: sum('taxCents'),
  }
}

/** A part for each parcel that has units of the line, in the sequence in which they left. */
function parcelCells({ shipmentLines }: FiledLine) {
  const parts = shipmentLines.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const joined = (of: (part: FiledLine['shipmentLines'][number]) => string) =>
    parts.map(of).join('; ').trim()
  return {
    carrier: joined(({ shipment }) => shipment.carrier),
    tracking: joined(({ shipment }) => shipment.trackingNumber ?? ''),
    sent_on: joined(({ shipment }) => day(shipment.shippedAt)),
    sent_units: joined(({ quantity }) => String(quantity)),
    arrived_on: joined(({ shipment }) => day(shipment.deliveredAt)),
  }
}

function keyOf({ shipment }: FiledLine['shipmentLines'][number]): string {
  return `${day(shipment.shippedAt)} ${shipment.carrier} ${shipment.trackingNumber ?? ''}`
}

function day(at: Date | null): string {
  return at?.toISOString() ?? ''
}
