import { seedId } from '#prisma/seed/seed-id'
import { dayAfter } from '#prisma/seed/stock/opening-stock'
import type { Shelf } from '#prisma/seed/stock/shelf'
import { timesOf } from './order-rows'
import type { OrderStory } from './order-story'

const DAY_MS = 86_400_000
const HOLD_MS = 55 * 60_000
const DELAYED_PAYMENT_MS = 14 * DAY_MS

/** Parcels of the seed all leave from one studio. */
const WAREHOUSE = 'dallas'

/** Brings in the lots from which past orders were served, now empty: what each studio sold, no more. */
export function receivePastStock(shelf: Shelf, past: readonly OrderStory[], now: Date): void {
  const sold = new Map<string, number>()
  for (const { items, pickupAt } of past)
    for (const { sku, quantity } of items) {
      const place = `${sku}/${pickupAt ?? WAREHOUSE}`
      sold.set(place, (sold.get(place) ?? 0) + quantity)
    }
  for (const [place, quantity] of sold) {
    const [sku = '', location = ''] = place.split('/')
    shelf.receive(
      {
        id: seedId('lot', `${place}/past`),
        variantId: seedId('variant', sku),
        locationId: seedId('location', location),
        lotCode: `${sku}-${location.slice(0, 2).toUpperCase()}-0`,
        expiresOn: dayAfter(now, 40),
        receivedAt: new Date(now.getTime() - 360 * DAY_MS),
      },
      quantity,
      'opening stock',
    )
  }
}

/** Holds, sells, releases and gives back what the story says, as the shop would have. */
export function moveStockOf(shelf: Shelf, story: OrderStory, now: Date): void {
  const orderId = seedId('order', story.key)
  const { placedAt, paidAt, endedAt } = timesOf(story, now)
  const wanted = story.items.map(({ sku, quantity }) => ({
    variantId: seedId('variant', sku),
    quantity,
  }))
  const { status } = story.ending
  const heldFor = status === 'payment_processing' ? DELAYED_PAYMENT_MS : HOLD_MS
  const locationId = seedId('location', story.pickupAt ?? WAREHOUSE)
  shelf.hold(orderId, wanted, locationId, {
    at: placedAt,
    expiresAt: new Date(placedAt.getTime() + heldFor),
  })
  if (paidAt) shelf.sell(orderId, paidAt)
  if (paidAt && endedAt) shelf.giveBack(orderId, wanted, endedAt, 'cancelled')
  if (!paidAt && endedAt) shelf.release(orderId, endedAt, status)
  if (story.refunded) {
    const { position, quantity, hoursAgo } = story.refunded
    const back = wanted.slice(position, position + 1).map((line) => ({ ...line, quantity }))
    shelf.giveBack(
      orderId,
      back,
      new Date(now.getTime() - hoursAgo * 3_600_000),
      'returned unopened',
    )
  }
}
