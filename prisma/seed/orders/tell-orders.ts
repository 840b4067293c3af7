import { seedId } from '#prisma/seed/seed-id'
import { goodOf } from '#prisma/seed/shop/goods'
import { eventRows } from './event-rows'
import { discountRows, lineRows, orderRow } from './order-rows'
import { originOfItem } from './origins'
import type { OrderStory } from './order-story'
import { disputeRow, paymentRow } from './payment-rows'
import { parcelRows } from './parcel-rows'
import { bundleKeyOf, priceStory } from './price-story'
import { refundRows } from './refund-rows'
import { returnRows } from './return-rows'
import { timesOf, type StoryTimes } from './story-times'

/** All rows of one order but those of its stock. */
export function rowsOf(story: OrderStory, imageHashes: ReadonlyMap<string, string>, now: Date) {
  const times = timesOf(story, now)
  const priced = priceStory(story, times.placedAt)
  const order = orderRow(story, priced, times)
  const { totalCents } = order
  const discounted = discountRows(story, priced)
  const lines = lineRows(story, priced, imageHashes)
  const refund = refundRows(story, lines, order.deliveryCents + order.deliveryTaxCents, times, now)
  const events = eventRows(story, times, { totalCents, refund, now })
  return {
    order: { ...order, updatedAt: events.at(-1)?.at ?? times.placedAt },
    lines,
    ...bagRows(story, times),
    payment: paymentRow(story, totalCents, times),
    dispute: disputeRow(story, totalCents, now),
    refund,
    ...discounted,
    claims: discounted.discounts.map(({ promotionId }) => ({
      orderId: order.id,
      promotionId,
      email: order.email,
      claimedAt: times.placedAt,
      releasedAt: times.paidAt ? null : times.endedAt,
    })),
    events,
    ...parcelRows(story, lines, times, now),
    returned: returnRows(story, now),
  }
}

export type OrderRows = ReturnType<typeof rowsOf>

/** Ordered once it is paid for or the bank has the payment in hand; else as the shopper left it. */
function bagRows(story: OrderStory, times: StoryTimes) {
  const { key, code, items, ending, bundle } = story
  const bagId = seedId('bag', key)
  const { placedAt, processingAt, paidAt, endedAt } = times
  const isOrdered = paidAt !== null || ending.status === 'payment_processing'
  return {
    bag: {
      id: bagId,
      status: isOrdered ? ('ordered' as const) : ('open' as const),
      promotionCodes: code ? [code] : [],
      createdAt: placedAt,
      updatedAt: paidAt ?? endedAt ?? processingAt ?? placedAt,
    },
    bagBundle: bundle
      ? {
          id: bundleKeyOf(story),
          bagId,
          bundleId: seedId('bundle', bundle),
          addedAt: placedAt,
        }
      : undefined,
    bagLines: items.map(({ sku, quantity }, position) => ({
      id: seedId('bag-line', `${key}/${sku}`),
      bagId,
      variantId: seedId('variant', sku),
      quantity,
      seenPriceCents: goodOf(sku).variant.priceCents,
      addedAt: placedAt,
      bagBundleId: bundle ? bundleKeyOf(story) : null,
      bundleStepId: bundle ? seedId('bundle-step', `${bundle}/${position}`) : null,
      ...originOfItem(story, position),
    })),
  }
}

/** Units of each product that were paid for and kept, by its slug: what the shop itself would count. */
export function countUnits(orders: readonly OrderRows[]): Map<string, number> {
  const units = new Map<string, number>()
  for (const { order, lines } of orders)
    if (order.paidAt && order.status !== 'cancelled')
      for (const { productSlug, quantity, refundedQuantity } of lines)
        units.set(productSlug, (units.get(productSlug) ?? 0) + quantity - refundedQuantity)
  return units
}
