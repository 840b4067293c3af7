import { roundedPortion } from '#app/money/allocate'

export type SizeUnit = 'ml' | 'g' | 'piece'

type Sized = {
  priceCents: number
  /** Thousandths of the unit (16.2 g = 16200), or null where the size is not known. */
  sizeMilli: number | null
  unit: SizeUnit
}

/**
 * What 100 ml, 100 g or one piece costs, in whole cents, rounded once from the exact price and size.
 * Undefined where the size is not known, or is a single piece, whose price says it already.
 */
export function unitPrice({ priceCents, sizeMilli, unit }: Sized) {
  if (sizeMilli === null || sizeMilli <= 0) return undefined
  if (unit !== 'piece') {
    return { cents: roundedPortion(priceCents, 100_000, sizeMilli), per: `100 ${unit}` }
  }
  if (sizeMilli === 1000) return undefined
  return { cents: roundedPortion(priceCents, 1000, sizeMilli), per: 'piece' }
}
