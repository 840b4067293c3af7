import { SHOP_TIME_ZONE } from '#app/time/shop-clock'
import { STATUS_WORDS } from '#app/orders/order-status'
import type { PricedOrder } from '#app/pricing/priced-order'
import { estimateDelivery } from '#app/pricing/delivery-dates'
import { rateTo } from '#app/pricing/delivery-zones'
import { bundleOf } from '#prisma/seed/bundles/bundles'
import { seedId } from '#prisma/seed/seed-id'
import { deliveryRates } from '#prisma/seed/shop/delivery-rates'
import { goodOf } from '#prisma/seed/shop/goods'
import { studioOf } from '#prisma/seed/shop/locations'
import type { OrderStory } from './order-story'
import { originOfItem } from './origins'
import { bundleKeyOf, stateOf } from './price-story'
import type { StoryTimes } from './story-times'

/** The frozen order, as checkout writes it. */
export function orderRow(story: OrderStory, priced: PricedOrder, times: StoryTimes) {
  const { shopper, method, pickupAt, key, ending } = story
  const { placedAt, paidAt, endedAt, deliveredAt } = times
  const { totals, delivery } = priced
  const studio = pickupAt ? studioOf(pickupAt) : undefined
  const rate = deliveryRates.find((each) => each.method === method)
  const arrival =
    rate &&
    estimateDelivery(rateTo(rate, stateOf(story)), placedAt, studio?.timezone ?? SHOP_TIME_ZONE)
  return {
    id: seedId('order', key),
    bagId: seedId('bag', key),
    status: ending.status,
    email: shopper.email,
    fullName: shopper.fullName,
    phone: shopper.phone ?? null,
    ...(studio
      ? { pickupLocationId: seedId('location', studio.slug) }
      : {
          line1: shopper.line1,
          line2: shopper.line2 ?? null,
          city: shopper.city,
          postalCode: shopper.postalCode,
        }),
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
    endedReason: endedAt ? endedReason(story) : null,
    placedAt,
    paidAt,
    endedAt,
    deliveredAt,
  }
}

/** What each promotion took off, as checkout freezes it: its discount, and from which line how much. */
export function discountRows({ key }: OrderStory, { promotions, lines }: PricedOrder) {
  const orderId = seedId('order', key)
  const counted = promotions.filter(({ outcome }) => outcome.kind === 'applied')
  return {
    discounts: counted.map(({ promotionId, code, name, cents, deliveryCents }, position) => {
      return { orderId, promotionId, position, code, name, cents, deliveryCents }
    }),
    shares: lines.flatMap(({ shares }, position) =>
      shares.map((share) => {
        return { orderId, orderLineId: seedId('order-line', `${key}/${position}`), ...share }
      }),
    ),
  }
}

export type OrderLineRow = ReturnType<typeof lineRows>[number]

export function lineRows(
  story: OrderStory,
  { lines }: PricedOrder,
  imageHashes: ReadonlyMap<string, string>,
) {
  const { key, items, refunded, ending } = story
  const bundle = story.bundle ? bundleOf(story.bundle) : null
  const allBack = ending.status === 'cancelled' && ending.refund
  return items.map(({ sku, quantity }, position) => {
    const { product, variant, brandName } = goodOf(sku)
    const line = lines[position]
    if (!line) throw new Error(`Line ${position} of ${key} has no price`)
    const refundedQuantity = allBack
      ? quantity
      : refunded?.position === position
        ? refunded.quantity
        : 0
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
      bundleKey: bundle ? bundleKeyOf(story) : null,
      bundleSlug: bundle?.slug ?? null,
      bundleName: bundle?.name ?? null,
      bundleStep: bundle?.steps[position]?.title ?? null,
      bundleSavingCents: line.bundleSavingCents,
      returnUnopenedOnly: product.returnUnopenedOnly ?? false,
      ...originOfItem(story, position),
      refundedQuantity,
      withdrawnQuantity: NEVER_LEFT.includes(ending.status) ? refundedQuantity : 0,
    }
  })
}

/** What is refunded of such an order is never sent. */
const NEVER_LEFT: readonly string[] = ['paid', 'ready_for_pickup', 'cancelled']

/** Why an order ended, in the words of the use case that ends it. */
export function endedReason({ ending }: OrderStory): string {
  if (ending.status !== 'cancelled') return STATUS_WORDS[ending.status].sentence
  return ending.refund
    ? 'You cancelled the order. Your money is on its way back.'
    : 'You chose not to pay. Nothing was charged.'
}
