import { seedId } from '#prisma/seed/seed-id'
import { goodOf } from '#prisma/seed/shop/goods'
import { eventRows } from './event-rows'
import { hoursBefore, lineRows, orderRow, timesOf } from './order-rows'
import type { OrderStory } from './order-story'
import { paymentRow, refundRows } from './payment-rows'
import { priceStory } from './price-story'

/** All rows of one order but those of its stock. */
export function rowsOf(story: OrderStory, imageHashes: ReadonlyMap<string, string>, now: Date) {
  const { key, ending, returning, refunded } = story
  const orderId = seedId('order', key)
  const times = timesOf(story, now)
  const priced = priceStory(story, times.placedAt)
  const order = orderRow(story, priced, times)
  const lines = lineRows(story, priced, imageHashes)
  const { deliveryCents, deliveryTaxCents } = order
  const refund = refundRows(story, lines, deliveryCents + deliveryTaxCents, now)
  const sentBack = refunded
    ? {
        ...refunded,
        status: 'refunded' as const,
        comment: null,
        askedHoursAgo: refunded.hoursAgo + 72,
      }
    : returning && { ...returning, status: 'requested' as const, askedHoursAgo: 48 }
  return {
    order,
    lines,
    bag: {
      id: order.bagId,
      status: times.paidAt ? ('ordered' as const) : ('open' as const),
      promotionCode: story.code ?? null,
      createdAt: times.placedAt,
    },
    bagLines: story.items.map(({ sku, quantity }) => ({
      id: seedId('bag-line', `${key}/${sku}`),
      bagId: order.bagId,
      variantId: seedId('variant', sku),
      quantity,
      seenPriceCents: goodOf(sku).variant.priceCents,
      addedAt: times.placedAt,
    })),
    payment: paymentRow(story, order.totalCents, times),
    refund,
    claim: order.promotionCode
      ? {
          orderId,
          promotionId: seedId('promotion', order.promotionCode),
          email: order.email,
          claimedAt: times.placedAt,
          releasedAt: times.paidAt ? null : times.endedAt,
        }
      : undefined,
    events: eventRows(story, times, refund?.refund.amountCents ?? 0, now),
    shipment:
      'shippedHoursAgo' in ending && story.method !== 'pickup'
        ? {
            id: seedId('shipment', key),
            orderId,
            carrier: 'UPS',
            trackingNumber: `DEMO-${key.toUpperCase()}`,
            shippedAt: hoursBefore(now, ending.shippedHoursAgo),
            deliveredAt:
              ending.status === 'delivered' ? hoursBefore(now, ending.deliveredHoursAgo) : null,
          }
        : undefined,
    returned: sentBack && {
      request: {
        id: seedId('return', key),
        orderId,
        status: sentBack.status,
        reason: refunded ? 'other' : sentBack.reason,
        comment: sentBack.comment,
        createdAt: hoursBefore(now, sentBack.askedHoursAgo),
      },
      line: {
        returnId: seedId('return', key),
        orderLineId: seedId('order-line', `${key}/${sentBack.position}`),
        quantity: sentBack.quantity,
      },
    },
  }
}

export type OrderRows = ReturnType<typeof rowsOf>

/** Units of each product that were paid for and kept, by its slug: what the shop itself would count. */
export function countUnits(orders: readonly OrderRows[]): Map<string, number> {
  const units = new Map<string, number>()
  for (const { order, lines } of orders)
    if (order.paidAt && order.status !== 'cancelled')
      for (const { productSlug, quantity, refundedQuantity } of lines)
        units.set(productSlug, (units.get(productSlug) ?? 0) + quantity - refundedQuantity)
  return units
}
