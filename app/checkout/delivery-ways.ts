import type { BagLine } from '#app/cart/bag-line'
import { listNames, type LackingLine, type StockByWay } from '#app/cart/stock-by-way'
import type { DeliveryMethod, DeliveryObstacle } from '#app/pricing/delivery'
import { findState } from '#app/pricing/us-states'

type Named = Pick<BagLine, 'name' | 'variantId'> & { lineId: string }

/** What stands in the way of a delivery, as a note beside it. */
export function noteObstacle(
  { reason, lineIds }: DeliveryObstacle,
  lines: readonly Named[],
  state: string | null,
): string {
  if (reason === 'not-offered') return 'Not offered at the moment'
  if (reason === 'not-there') return `Does not go to ${placeOf(state)}`
  if (reason === 'flammable-beyond-ground')
    return `Not to ${placeOf(state)} with what is in your bag`
  return `Cannot carry ${namesOf(lineIds, lines)}: flammable, by ground only`
}

/** The same in full, for the way that is chosen: the goods by name, why, and what can be done about it. */
export function explainObstacle(
  { reason, lineIds, message }: DeliveryObstacle,
  lines: readonly Named[],
  state: string | null,
): string {
  if (reason === 'not-offered' || reason === 'not-there') return message
  const names = namesOf(lineIds, lines)
  if (reason === 'flammable-beyond-ground')
    return `${names} cannot travel to ${placeOf(state)}: flammable goods go by ground only, and no ground route leads there. Pick up at a studio, or take it out of your bag.`
  return `${names} cannot go this way: flammable goods travel by ground only. Choose another way.`
}

function namesOf(lineIds: readonly string[], lines: readonly Named[]): string {
  const named = lines.filter(({ lineId }) => lineIds.includes(lineId))
  return listNames([...new Map(named.map((line) => [line.variantId, line])).values()])
}

function placeOf(state: string | null): string {
  return (state && findState(state)?.name) ?? 'Alaska or Hawaii'
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
