import { allocate, roundedPortion } from '#app/money/allocate'
import type { DiscountableLine, Promotion } from '#app/promotions/promotion'

export type LineDiscount = { lineId: string; cents: number }

/**
 * The cents that a promotion takes off each eligible line, never more than the line. A percentage
 * is rounded half up once, on the whole discount, and then allocated by the lines' value; a fixed
 * amount stops at what the lines cost. The lines' order changes nothing: odd cents and free units
 * follow the line id. Lines that save nothing are left out.
 */
export function shareDiscount(
  promotion: Promotion,
  eligible: readonly DiscountableLine[],
): LineDiscount[] {
  const lines = eligible.toSorted(byLineId)
  const values = lines.map(valueOf)
  const spend = values.reduce((a, b) => a + b, 0)
  if (spend === 0) return []

  switch (promotion.kind) {
    case 'percentage':
      return named(lines, allocate(roundedPortion(spend, promotion.percentBp, 10_000), values))
    case 'fixed':
      return named(lines, allocate(Math.min(promotion.amountCents, spend), values))
    case 'buy_x_get_y':
      return freeUnits(lines, promotion.buyQuantity, promotion.getQuantity)
    case 'bundle':
      return offWholeSets(lines, promotion)
    case 'free_delivery':
      return []
  }
}

/** What the line still costs before the promotion, in cents. */
function valueOf(line: DiscountableLine): number {
  return spendOf(line) - line.takenCents
}

/** What the line counts for a least spend: other promotions change nothing of it. In cents. */
export function spendOf(line: DiscountableLine): number {
  return line.unitPriceCents * line.quantity - line.savedCents
}

/**
 * Units are laid out from dear to cheap in groups of buy + get, and the cheapest of each group are
 * free: the arrangement that saves the shopper most. A last group that is not full still gives what
 * it holds beyond `buy`.
 */
function freeUnits(lines: readonly DiscountableLine[], buy: number, get: number): LineDiscount[] {
  const freeAmongFirst = (units: number) =>
    Math.floor(units / (buy + get)) * get + Math.max(0, (units % (buy + get)) - buy)

  const dearestFirst = lines.toSorted(
    (a, b) => b.unitPriceCents - a.unitPriceCents || byLineId(a, b),
  )
  let laidOut = 0
  const cents = dearestFirst.map((line) => {
    const before = freeAmongFirst(laidOut)
    laidOut += line.quantity
    return roundedPortion(valueOf(line), freeAmongFirst(laidOut) - before, line.quantity)
  })
  return named(dearestFirst, cents)
}

/**
 * There are as many whole sets as the scarcest product of the set has units. Of each product its dearest
 * units are in them, which saves the shopper most. Rounded once, on all sets together.
 */
function offWholeSets(
  lines: readonly DiscountableLine[],
  { productIds, percentBp }: Extract<Promotion, { kind: 'bundle' }>,
): LineDiscount[] {
  const unitsOf = (productId: string) =>
    lines.reduce((sum, line) => sum + (line.productId === productId ? line.quantity : 0), 0)
  const left = new Map(productIds.map((id) => [id, Math.min(...productIds.map(unitsOf))]))
  const dearestFirst = lines.toSorted(
    (a, b) => b.unitPriceCents - a.unitPriceCents || byLineId(a, b),
  )
  const values = dearestFirst.map((line) => {
    const units = Math.min(line.quantity, left.get(line.productId) ?? 0)
    left.set(line.productId, (left.get(line.productId) ?? 0) - units)
    return roundedPortion(valueOf(line), units, line.quantity)
  })
  const value = values.reduce((a, b) => a + b, 0)
  if (value === 0) return []
  return named(dearestFirst, allocate(roundedPortion(value, percentBp, 10_000), values))
}

function named(lines: readonly DiscountableLine[], cents: readonly number[]): LineDiscount[] {
  return lines
    .map((line, i) => ({ lineId: line.lineId, cents: cents[i] ?? 0 }))
    .filter((discount) => discount.cents > 0)
}

function byLineId(a: DiscountableLine, b: DiscountableLine): number {
  return Number(a.lineId > b.lineId) - Number(a.lineId < b.lineId)
}
