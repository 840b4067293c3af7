import { allocate, roundedPortion } from '#app/money/allocate'
import type { PaidLine, RefundShare } from '#app/money/refund-share'

/**
 * What goes back of a line, in cents, when all its units become a size that lists at `unitCents`: the line keeps
 * its rate of discount and of tax, so each goes down with the price, rounded once. Throws when the size is dearer.
 */
export function lowerTo(unitCents: number, line: PaidLine): RefundShare {
  const list = unitCents * line.quantity
  if (list > line.listCents) throw new RangeError('A switch never raises a price')
  const of = (cents: number, part: number, whole: number) =>
    whole === 0 ? 0 : roundedPortion(cents, part, whole)
  const discount = of(line.discountCents, list, line.listCents)
  const tax = of(line.taxCents, list - discount, line.listCents - line.discountCents)
  const listCents = line.listCents - list
  const discountCents = line.discountCents - discount
  const taxCents = line.taxCents - tax
  return { listCents, discountCents, taxCents, totalCents: listCents - discountCents + taxCents }
}

/** The amounts of a line as it was bought, and what each promotion took off it. */
export interface WholeLine extends PaidLine {
  unitPriceCents: number
  shares: readonly { promotionId: string; cents: number }[]
}

/**
 * A line as two, the second of `units`: of every amount, and of what each promotion took off, the two sum to what
 * the line had. Throws unless both keep a unit.
 */
export function splitLine(line: WholeLine, units: number): { stays: WholeLine; off: WholeLine } {
  if (units < 1 || units >= line.quantity) throw new RangeError(`Cannot split off ${units} units`)
  const part = (cents: number) => roundedPortion(cents, units, line.quantity)
  const off =
    line.shares.length === 0
      ? []
      : allocate(
          part(line.discountCents),
          line.shares.map(({ cents }) => cents),
        )
  const shares = line.shares.map((share, place) => ({ ...share, cents: off[place] ?? 0 }))
  const left = line.shares.map((share, place) => ({
    ...share,
    cents: share.cents - (off[place] ?? 0),
  }))
  const taxCents = part(line.taxCents)
  return {
    stays: { ...line, ...sumOf(line, line.quantity - units, left, line.taxCents - taxCents) },
    off: { ...line, ...sumOf(line, units, shares, taxCents) },
  }
}

function sumOf(
  { unitPriceCents }: WholeLine,
  quantity: number,
  shares: WholeLine['shares'],
  taxCents: number,
) {
  const listCents = unitPriceCents * quantity
  const discountCents = shares.reduce((sum, { cents }) => sum + cents, 0)
  const totalCents = listCents - discountCents + taxCents
  return { quantity, shares, listCents, discountCents, taxCents, totalCents }
}
