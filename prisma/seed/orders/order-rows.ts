import { STATUS_WORDS } from '#app/orders/order-status'
import type { PricedOrder } from '#app/pricing/priced-order'
import { estimateDelivery } from '#app/pricing/delivery-dates'
import { seedId } from '#prisma/seed/seed-id'
import { deliveryRates } from '#prisma/seed/shop/delivery-rates'
import { goodOf } from '#prisma/seed/shop/goods'
import type { OrderStory } from './order-story'
import { stateOf } from './price-story'

const HOUR_MS = 3_600_000
const WAREHOUSE_TIME_ZONE = 'America/Chicago'
const MINUTES_TO_PAY = 3

/** When the parts of a story happened. */
export interface StoryTimes {
  placedAt: Date
  paidAt: Date | null
  endedAt: Date | null
}

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS)
}

export function timesOf({ placedHoursAgo, ending }: OrderStory, now: Date): StoryTimes {
  const placedAt = hoursBefore(now, placedHoursAgo)
  const paid =
    ending.status === 'cancelled'
      ? ending.afterPayment
      : ['paid', 'ready_for_pickup', 'shipped', 'delivered'].includes(ending.status)
  return {
    placedAt,
    paidAt: paid ? new Date(placedAt.getTime() + MINUTES_TO_PAY * 60_000) : null,
    endedAt: 'endedHoursAgo' in ending ? hoursBefore(now, ending.endedHoursAgo) : null,
  }
}

/** The frozen order, as checkout writes it. */
export function orderRow(story: OrderStory, priced: PricedOrder, times: StoryTimes) {
  const { shopper, method, pickupAt, key, ending } = story
  const { totals, delivery, promotion } = priced
  const rate = deliveryRates.find((each) => each.method === method)
  const arrival = rate && estimateDelivery(rate, times.placedAt, WAREHOUSE_TIME_ZONE)
  return {
    id: seedId('order', key),
    bagId: seedId('bag', key),
    status: ending.status,
    email: shopper.email,
    fullName: shopper.fullName,
    ...(pickupAt
      ? { pickupLocationId: seedId('location', pickupAt) }
      : { line1: shopper.line1, city: shopper.city, postalCode: shopper.postalCode }),
    state: stateOf(story),
    deliveryMethod: method,
    arrivesFrom: arrival ? new Date(arrival.earliest) : null,
    arrivesTo: arrival ? new Date(arrival.latest) : null,
    itemsCents: totals.itemsCents,
    discountCents: totals.discountCents,
    deliveryCents: totals.deliveryCents,
    deliveryTaxCents: delivery.taxCents,
    taxCents: totals.taxCents,
    totalCents: totals.totalCents,
    promotionCode: promotion?.outcome.kind === 'applied' ? (story.code ?? null) : null,
    endedReason: times.endedAt ? endedReason(story) : null,
    ...times,
  }
}

export type OrderLineRow = ReturnType<typeof lineRows>[number]

export function lineRows(
  { key, items, refunded, ending }: OrderStory,
  { lines }: PricedOrder,
  imageHashes: ReadonlyMap<string, string>,
) {
  const allBack = ending.status === 'cancelled' && ending.afterPayment
  return items.map(({ sku, quantity }, position) => {
    const { product, variant, brandName } = goodOf(sku)
    const line = lines[position]
    if (!line) throw new Error(`Line ${position} of ${key} has no price`)
    return {
      id: seedId('order-line', `${key}/${position}`),
      orderId: seedId('order', key),
      variantId: line.variantId,
      position,
      productSlug: product.slug,
      productName: product.name,
      brandName,
      variantLabel: variant.label,
      sku,
      imageHash: imageHashes.get(product.slug) ?? null,
      quantity,
      unitPriceCents: line.unitPriceCents,
      listCents: line.listCents,
      discountCents: line.discountCents,
      taxCents: line.taxCents,
      totalCents: line.totalCents,
      refundedQuantity: allBack
        ? quantity
        : refunded?.position === position
          ? refunded.quantity
          : 0,
    }
  })
}

/** Why an order ended, in the words of the use case that ends it. */
export function endedReason({ ending }: OrderStory): string {
  if (ending.status !== 'cancelled') return STATUS_WORDS[ending.status].sentence
  return ending.afterPayment
    ? 'You cancelled the order. Your money is on its way back.'
    : 'You chose not to pay. Nothing was charged.'
}
