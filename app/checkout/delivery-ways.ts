import type { BagLine } from '#app/cart/bag-line'
import { listNames, type LackingLine, type StockByWay } from '#app/cart/stock-by-way'
import type { DeliveryMethod, DeliveryObstacle } from '#app/pricing/delivery'
import { findState } from '#app/pricing/us-states'

type Named = Pick<BagLine, 'name' | 'variantId'> & { lineId: string }

/** What stands in the way of a delivery: the goods by name, why, and what can be done about it. */
export function sayObstacle(
  { reason, lineIds, message }: DeliveryObstacle,
  lines: readonly Named[],
  state: string | null,
): string {
  if (reason === 'not-offered') return message
  const names = listNames(uniqueNames(lines.filter(({ lineId }) => lineIds.includes(lineId))))
  if (reason === 'flammable') return `Cannot carry ${names}: flammable, by ground only.`
  const place = (state && findState(state)?.name) ?? 'Alaska or Hawaii'
  return `${names} cannot travel to ${place}: flammable goods go by ground only, and no ground route leads there. Pick up at a studio, or take it out of your bag.`
}

/** Why no parcel can bring the bag: part of it lies in studios only. Null where one can. */
export function sayUnshippable({ unshippable, studios }: StockByWay): string | null {
  if (unshippable.length === 0) return null
  const having = studios.filter(({ missing }) => !unshippable.some((line) => isIn(missing, line)))
  if (having.length === 0)
    return `We cannot send all that you want of ${listNames(unshippable)}. Change your bag.`
  const places = new Intl.ListFormat('en-US', { type: 'disjunction' }).format(
    having.map(({ name }) => name),
  )
  return `Pick up only at ${places}: we have no ${listNames(unshippable)} to send.`
}

/**
 * The way of delivery that a shopper finds chosen: what they chose before, else a parcel, else the pickup
 * where no parcel can bring the bag.
 */
export function firstMethod(
  typed: string | undefined,
  { unshippable }: Pick<StockByWay, 'unshippable'>,
): DeliveryMethod {
  if (typed === 'standard' || typed === 'express' || typed === 'pickup') return typed
  return unshippable.length > 0 ? 'pickup' : 'standard'
}

/** The studio that a shopper finds chosen: typed before, else the bag's own, else the only one that has it all. */
export function firstStudio(
  typed: string | undefined,
  bagsOwn: string | null,
  { studios, unshippable }: StockByWay,
): string | undefined {
  if (typed) return typed
  const able = studios.filter(({ missing }) => missing.length === 0)
  if (bagsOwn && able.some(({ id }) => id === bagsOwn)) return bagsOwn
  return unshippable.length > 0 && able.length === 1 ? able[0]?.id : undefined
}

function isIn(lacking: readonly LackingLine[], { variantId }: LackingLine): boolean {
  return lacking.some((each) => each.variantId === variantId)
}

function uniqueNames(lines: readonly Named[]): LackingLine[] {
  return [...new Map(lines.map((line) => [line.variantId, line])).values()]
}
