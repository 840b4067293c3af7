import { seedId } from '#prisma/seed/seed-id'
import { goodOf } from '#prisma/seed/shop/goods'
import { locations } from '#prisma/seed/shop/locations'
import { dayAfter } from '#prisma/seed/stock/opening-stock'
import type { Shelf } from '#prisma/seed/stock/shelf'
import type { OrderStory } from './order-story'
import { sentParcel } from './parcel-rows'
import { timesOf } from './story-times'

const DAY_MS = 86_400_000

/** Where parcels were packed in the past year; its lots expire first, so they are taken first. */
const WAREHOUSE = 'dallas'
const DAYS_LEFT = { [WAREHOUSE]: 40, elsewhere: 45 }

const SHIPPING = new Set(
  locations.filter(({ ships }) => ships).map(({ slug }) => seedId('location', slug)),
)

/**
 * Brings in the lots from which past orders were served, now empty: what each studio sold, no more. Devices
 * have no expiry to tell those lots by, so every studio had enough of them for all.
 */
export function receivePastStock(shelf: Shelf, past: readonly OrderStory[], now: Date): void {
  const sold = new Map<string, number>()
  const count = (key: string, units: number) => sold.set(key, (sold.get(key) ?? 0) + units)
  const places = new Map<string, { sku: string; location: string }>()
  for (const { items, pickupAt } of past)
    for (const { sku, quantity } of items) {
      const location = pickupAt ?? WAREHOUSE
      places.set(`${sku}/${location}`, { sku, location })
      count(`${sku}/${location}`, quantity)
      count(sku, quantity)
    }
  for (const [place, { sku, location }] of places) {
    const isDevice = goodOf(sku).product.regulatoryClass === 'device'
    const daysLeft = location === WAREHOUSE ? DAYS_LEFT[WAREHOUSE] : DAYS_LEFT.elsewhere
    shelf.receive(
      {
        id: seedId('lot', `${place}/past`),
        variantId: seedId('variant', sku),
        locationId: seedId('location', location),
        lotCode: `${sku}-${location.slice(0, 2).toUpperCase()}-0`,
        expiresOn: isDevice ? null : dayAfter(now, daysLeft),
        receivedAt: new Date(now.getTime() - 360 * DAY_MS),
      },
      sold.get(isDevice ? sku : place) ?? 0,
      'opening stock',
    )
  }
}

/** Holds, sells, releases and gives back what the story says, as the shop would have. */
export function moveStockOf(shelf: Shelf, story: OrderStory, now: Date): void {
  const orderId = seedId('order', story.key)
  const { placedAt, paidAt, endedAt, holdExpiresAt } = timesOf(story, now)
  const { status } = story.ending
  const wanted = story.items.map(({ sku, quantity }) => ({
    variantId: seedId('variant', sku),
    quantity,
  }))
  shelf.hold(orderId, wanted, {
    from: story.pickupAt ? new Set([seedId('location', story.pickupAt)]) : SHIPPING,
    at: placedAt,
    expiresAt: holdExpiresAt,
    actor: 'shopper',
  })
  if (paidAt) shelf.sell(orderId, { at: paidAt, actor: 'stripe-event' })
  const sent = sentParcel(story)?.units.flatMap(({ position, quantity }) => {
    const item = story.items[position]
    return item ? [{ variantId: seedId('variant', item.sku), quantity }] : []
  })
  if (sent) shelf.send(orderId, sent)
  if (!endedAt) return
  if (paidAt)
    shelf.giveBack(orderId, wanted, { at: endedAt, actor: 'shopper', reason: 'cancelled' })
  else {
    const actor = status === 'cancelled' ? 'shopper' : 'stripe-event'
    shelf.release(orderId, { at: endedAt, actor, reason: status })
  }
}
