import type { Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { DeliveryRate } from '#app/pricing/delivery'
import { estimateDelivery, estimatePickup } from '#app/pricing/delivery-dates'
import { placesOf, sayZones } from '#app/pricing/delivery-zones'
import { WITH_ZONES } from '#app/pricing/price-book.server'
import { SHOP_TIME_ZONE } from '#app/time/shop-clock'
import { findPickupStudios } from '#app/treatments/find-studios.server'
import { hoursOn, zoneName } from '#app/treatments/opening-hours'

/** What a product page says of delivery: days as YYYY-MM-DD, money in cents. Null where a way is not offered. */
export type DeliveryPromise = {
  parcel: {
    earliest: string
    latest: string
    priceCents: number
    freeFromCents: number | null
    /** Where flammable goods cannot go, such as "Alaska or Hawaii"; empty for nowhere. */
    noGroundTo: string
    /** Where it costs something else, and what, in words. */
    zoneWords: string[]
  } | null
  /** By the studio's id: the first day on which an order waits there, with its hours on the studio's clock. */
  pickups: Record<string, PickupPromise>
}

export type PickupPromise = { earliest: string; latest: string; hours: string; zone: string }

/**
 * When a parcel ordered now should arrive by the standard way, what it costs, and when each studio would
 * have it ready. An estimate that may be ten seconds old: checkout asks anew. Two queries when it is made.
 */
export function promiseDelivery(db: Database, now: Date): Promise<DeliveryPromise> {
  return remember('all', now, async () => {
    const [stored, studios] = await Promise.all([
      db.deliveryRate.findMany({
        where: { active: true, method: { in: ['standard', 'pickup'] } },
        include: WITH_ZONES,
      }),
      findPickupStudios(db),
    ])
    const rates = DeliveryRate.array().parse(stored)
    const standard = rates.find(({ method }) => method === 'standard')
    const pickup = rates.find(({ method }) => method === 'pickup')
    const promises = studios.map((studio): [string, PickupPromise][] => {
      if (!pickup) return []
      const days = estimatePickup(pickup, now, studio)
      const { hours, timezone } = studio
      return [
        [
          studio.id,
          { ...days, hours: hoursOn(hours, days.earliest), zone: zoneName(timezone, now) },
        ],
      ]
    })
    return {
      parcel: standard
        ? {
            ...estimateDelivery(standard, now, SHOP_TIME_ZONE),
            priceCents: standard.priceCents,
            freeFromCents: standard.freeFromCents,
            noGroundTo: placesOf(standard.flammableNotTo),
            zoneWords: sayZones(standard),
          }
        : null,
      pickups: Object.fromEntries(promises.flat()),
    }
  })
}

const remember = shortMemory<DeliveryPromise>({ milliseconds: 10_000, size: 1 })
