import type { Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { DeliveryRate } from '#app/pricing/delivery'
import { estimateDelivery } from '#app/pricing/delivery-dates'

/** What a product page says of delivery: days as YYYY-MM-DD, money in cents. */
export type DeliveryPromise = {
  earliest: string
  latest: string
  priceCents: number
  freeFromCents: number | null
}

const WAREHOUSE_TIME_ZONE = 'America/Chicago'

/**
 * When a parcel ordered now should arrive by the standard way, and what it costs; null where that is not
 * offered. An estimate, from rates that may be a minute old: checkout asks them anew.
 */
export async function promiseDelivery(db: Database, now: Date): Promise<DeliveryPromise | null> {
  const rate = await remember('standard', now, () => readStandardRate(db))
  if (!rate) return null
  const { priceCents, freeFromCents } = rate
  return { ...estimateDelivery(rate, now, WAREHOUSE_TIME_ZONE), priceCents, freeFromCents }
}

const remember = shortMemory<DeliveryRate | null>({ milliseconds: 60_000, size: 1 })

async function readStandardRate(db: Database): Promise<DeliveryRate | null> {
  const stored = await db.deliveryRate.findUnique({ where: { method: 'standard' } })
  return stored && DeliveryRate.parse(stored)
}
