import type { Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { DeliveryRate } from '#app/pricing/delivery'
import { estimateDelivery, WAREHOUSE_TIME_ZONE } from '#app/pricing/delivery-dates'

/** What a product page says of delivery: days as YYYY-MM-DD, money in cents. */
export type DeliveryPromise = {
  earliest: string
  latest: string
  priceCents: number
  freeFromCents: number | null
}

/**
 * When a parcel ordered now should arrive by the standard way, and what it costs; null where that is not
 * offered. An estimate that may be a minute old: checkout asks anew.
 */
export function promiseDelivery(db: Database, now: Date): Promise<DeliveryPromise | null> {
  return remember('standard', now, async () => {
    const stored = await db.deliveryRate.findUnique({ where: { method: 'standard' } })
    if (!stored) return null
    const rate = DeliveryRate.parse(stored)
    const { priceCents, freeFromCents } = rate
    return { ...estimateDelivery(rate, now, WAREHOUSE_TIME_ZONE), priceCents, freeFromCents }
  })
}

const remember = shortMemory<DeliveryPromise | null>({ milliseconds: 60_000, size: 1 })
