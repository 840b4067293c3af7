import type { QuotedBag } from '#app/cart/quote-bag.server'
import type { StockByWay } from '#app/cart/stock-by-way'
import type { Database } from '#app/platform/database.server'
import {
  reachesThreshold,
  type DeliveryMethod,
  type DeliveryObstacle,
  type DeliveryOption,
  type DeliveryRate,
} from '#app/pricing/delivery'
import { estimateArrival, estimatePickup } from '#app/pricing/delivery-dates'
import { sayZones } from '#app/pricing/delivery-zones'
import type { PricedOrder } from '#app/pricing/priced-order'
import { findPickupStudios } from '#app/treatments/find-studios.server'
import { hoursOn, zoneName } from '#app/treatments/opening-hours'
import { explainObstacle, noteObstacle, sayUnshippable } from './delivery-ways'

/**
 * The ways of delivery as the checkout offers them: price, days, and what is in the way, in words. One that is
 * switched off is named where the shopper had chosen it.
 */
export function viewMethods(
  { deliveryOptions, lines, order }: QuotedBag,
  stock: StockByWay,
  { state, chosen }: { state: string | null; chosen: DeliveryMethod },
  now: Date,
) {
  const named = lines.map(({ lineId, variantId, productName: name }) => ({
    lineId,
    variantId,
    name,
  }))
  const inTheWay = (method: DeliveryMethod, obstacle: DeliveryObstacle | null) => {
    if (obstacle)
      return {
        obstacle: noteObstacle(obstacle, named, state),
        explanation: explainObstacle(obstacle, named, state),
      }
    const lacking = method === 'pickup' ? null : sayUnshippable(stock)
    return { obstacle: lacking, explanation: lacking }
  }
  const shown = deliveryOptions.filter(({ rate }) => rate.active || rate.method === chosen)
  return shown.map(({ rate, obstacle }: DeliveryOption) => ({
    method: rate.method,
    name: rate.name,
    priceCents: deliveryPrice(rate, order),
    freeFromCents: rate.freeFromCents,
    /** While the state is unknown: where it costs something else, and what. */
    zoneWords: state === null ? sayZones(rate) : [],
    /** Of a pickup each studio has its own. */
    arrival: rate.method === 'pickup' ? null : estimateArrival(rate, null, now),
    ...inTheWay(rate.method, obstacle),
  }))
}

/** What a way of delivery would cost this order, as it would be charged. */
function deliveryPrice(rate: DeliveryRate, { delivery, totals }: PricedOrder): number {
  if (rate.method === delivery.method) return totals.deliveryCents
  // As priceDelivery counts: what bundles save takes nothing off the threshold.
  const itemsCents = totals.itemsCents - totals.discountCents + totals.bundleSavingCents
  return reachesThreshold(rate, itemsCents) ? 0 : rate.priceCents
}

/** The studios that hand out orders, each with its address, what it lacks, and when the bag would be ready. */
export async function readStudios(
  db: Database,
  { deliveryOptions }: QuotedBag,
  stock: StockByWay,
  now: Date,
) {
  const rate = deliveryOptions.find((each) => each.rate.method === 'pickup')?.rate
  const places = await findPickupStudios(db)
  return stock.studios.flatMap(({ id, name, missing }) => {
    const place = places.find((each) => each.id === id)
    if (!place) return []
    const { line1, city, state, postalCode, phone, timezone, hours } = place
    const ready = rate ? estimatePickup(rate, now, place) : null
    return {
      id,
      name,
      missing: missing.map((line) => line.name),
      address: `${line1}, ${city}, ${state} ${postalCode}`,
      phone,
      ready,
      /** Of the first day on which it waits there, on the studio's own clock. */
      hours: ready ? hoursOn(hours, ready.earliest) : null,
      zone: zoneName(timezone, now),
    }
  })
}
