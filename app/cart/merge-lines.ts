import { MOST_LINES, MOST_PER_LINE } from './bag-limits'

export interface MergeableLine {
  variantId: string
  quantity: number
  saved: boolean
}

/**
 * What one bag of a shopper has after taking in another: of what both have, the larger number, because the
 * same wish was more likely typed twice than meant twice. What is in a bag is not saved for later as well.
 */
export function mergeLines(
  into: readonly MergeableLine[],
  from: readonly MergeableLine[],
): MergeableLine[] {
  const merged = new Map<string, MergeableLine>()
  for (const line of [...into, ...from]) {
    const known = merged.get(line.variantId)
    merged.set(line.variantId, known ? mergeTwo(known, line) : line)
  }
  return [...merged.values()].slice(0, MOST_LINES)
}

function mergeTwo(one: MergeableLine, other: MergeableLine): MergeableLine {
  if (one.saved !== other.saved) return one.saved ? other : one
  return { ...one, quantity: Math.min(Math.max(one.quantity, other.quantity), MOST_PER_LINE) }
}
