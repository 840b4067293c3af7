import type { Database } from '#app/platform/database.server'
import type { DeliveryMethod } from '#app/pricing/delivery'
import type { PickupPlace } from '#app/pricing/delivery-dates'
import { OpeningHours } from '#app/treatments/opening-hours'

/** The studio of a pickup; null for a parcel or while none is chosen, `closed` where none hands out orders. */
export async function findPickupPlace(
  db: Database,
  {
    deliveryMethod,
    pickupLocationId,
  }: { deliveryMethod: DeliveryMethod; pickupLocationId: string | null },
): Promise<({ state: string } & PickupPlace) | null | 'closed'> {
  if (deliveryMethod !== 'pickup' || !pickupLocationId) return null
  const studio = await db.location.findUnique({
    where: { id: pickupLocationId, active: true, pickup: true },
    select: { state: true, timezone: true, hours: true },
  })
  return studio ? { ...studio, hours: OpeningHours.catch([]).parse(studio.hours) } : 'closed'
}
