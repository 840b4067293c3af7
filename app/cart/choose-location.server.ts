import { randomUUID } from 'node:crypto'
import { db } from '#app/platform/database.server'

export type LocationOutcome =
  { kind: 'chosen'; bagId: string; name: string | null } | { kind: 'no-such-location' }

/**
 * Remembers where the shopper would pick up, so that stock there counts; null forgets it.
 * Makes the bag if there is none yet.
 */
export async function chooseLocation(
  bagId: string | null,
  locationId: string | null,
  now: Date,
): Promise<LocationOutcome> {
  const location = locationId
    ? await db.location.findUnique({
        where: { id: locationId, active: true, pickup: true },
        select: { name: true },
      })
    : null
  if (locationId && !location) return { kind: 'no-such-location' }
  const id = bagId ?? randomUUID()
  await db.bag.upsert({
    where: { id },
    create: { id, locationId, createdAt: now },
    update: { locationId },
  })
  return { kind: 'chosen', bagId: id, name: location?.name ?? null }
}
