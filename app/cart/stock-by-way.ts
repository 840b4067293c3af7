import { sumDemand } from '#app/inventory/demand'
import type { PickupAvailability } from '#app/inventory/pickup-availability.server'

/** What each way to get a bag lacks, by name; each way that lacks nothing can be taken. */
export interface StockByWay {
  /** What no parcel can bring in the wanted quantity. */
  unshippable: LackingLine[]
  studios: { id: string; name: string; missing: LackingLine[] }[]
}

export interface LackingLine {
  variantId: string
  name: string
}

/** Compares what the lines want, summed by variant, with what parcels and each studio could supply. */
export function findLacking(
  lines: readonly { variantId: string; name: string; quantity: number }[],
  shipping: ReadonlyMap<string, number>,
  pickups: readonly PickupAvailability[],
): StockByWay {
  const demand = sumDemand(lines)
  const nameOf = new Map(lines.map(({ variantId, name }) => [variantId, name]))
  const lackingOf = (units: (variantId: string) => number) =>
    demand
      .filter(({ variantId, quantity }) => units(variantId) < quantity)
      .map(({ variantId }) => ({ variantId, name: nameOf.get(variantId) ?? 'An item' }))
  const places = new Map(pickups.map(({ locationId, locationName }) => [locationId, locationName]))
  return {
    unshippable: lackingOf((variantId) => shipping.get(variantId) ?? 0),
    studios: [...places].map(([id, name]) => ({
      id,
      name,
      missing: lackingOf(
        (variantId) =>
          pickups.find((each) => each.locationId === id && each.variantId === variantId)
            ?.available ?? 0,
      ),
    })),
  }
}

/** Why neither a parcel nor any one studio can bring all of it; null where one can. */
export function saySplit({ unshippable, studios }: StockByWay): string | null {
  if (unshippable.length === 0 || studios.some(({ missing }) => missing.length === 0)) return null
  return `No one way has all of this: ${listNames(unshippable)} can be picked up only, and no studio has the rest beside it. Save a part for later and order it by itself.`
}

/** "A", "A and B", "A, B, and C". */
export function listNames(lacking: readonly LackingLine[]): string {
  return new Intl.ListFormat('en-US', { type: 'conjunction' }).format(
    lacking.map(({ name }) => name),
  )
}
