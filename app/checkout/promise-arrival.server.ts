import { findPickupPlace } from '#app/cart/pickup-place.server'
import type { Transaction } from '#app/platform/database.server'
import type { Order } from '#app/platform/prisma/client'
import { sayArrivalFrom } from '#app/pricing/arrival-words'
import { DeliveryRate } from '#app/pricing/delivery'
import { estimateArrival } from '#app/pricing/delivery-dates'
import { rateTo } from '#app/pricing/delivery-zones'
import { WITH_ZONES } from '#app/pricing/price-book.server'

/**
 * Counts the days of an order from `now` and not from when it was placed: a bank took days to confirm its
 * payment, and what was promised then has passed. Gives the sentence for its timeline; null where no days
 * can be promised.
 */
export async function promiseArrival(
  tx: Transaction,
  order: Pick<Order, 'id' | 'deliveryMethod' | 'pickupLocationId' | 'state'>,
  now: Date,
): Promise<string | null> {
  const stored = await tx.deliveryRate.findUnique({
    where: { method: order.deliveryMethod },
    include: WITH_ZONES,
  })
  if (!stored) return null
  const rate = rateTo(DeliveryRate.parse(stored), order.state)
  const place = await findPickupPlace(tx, order)
  const days = estimateArrival(rate, place === 'closed' ? null : place, now)
  if (!days) return null
  await tx.order.update({
    where: { id: order.id },
    data: { arrivesFrom: new Date(days.earliest), arrivesTo: new Date(days.latest) },
  })
  return sayArrivalFrom(order.deliveryMethod, days)
}
