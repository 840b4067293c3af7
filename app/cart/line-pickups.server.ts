import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import type { Database } from '#app/platform/database.server'
import type { LinePickup } from './bag-line'
import type { BagLines } from './read-lines.server'
import type { StockByWay } from './stock-by-way'

/**
 * What of a bag can be had in a studio only, by variant: at the chosen one, or, where none of it counts yet,
 * at those that have some. One query where something has sold out for parcels, else none.
 */
export async function findLinePickups(
  db: Database,
  { sold, locationId, ownOrderId }: BagLines,
  stock: StockByWay | null,
  now: Date,
): Promise<Map<string, LinePickup>> {
  const lines = sold.flatMap(({ stored, line }) => (stored.saved ? [] : [line]))
  const found = new Map<string, LinePickup>()
  const chosen = stock?.studios.find(({ id }) => id === locationId)
  for (const { variantId } of stock?.unshippable ?? [])
    if (chosen && !chosen.missing.some((each) => each.variantId === variantId))
      found.set(variantId, { kind: 'only-here', studio: chosen.name })

  const soldOut = lines.filter(({ limit }) => limit === 0).map(({ variantId }) => variantId)
  for (const each of await pickupAvailability(db, soldOut, now, ownOrderId)) {
    if (each.available === 0) continue
    const known = found.get(each.variantId)
    const studios = known?.kind === 'elsewhere' ? known.studios : []
    found.set(each.variantId, {
      kind: 'elsewhere',
      studios: [...studios, { id: each.locationId, name: each.locationName }],
    })
  }
  return found
}
