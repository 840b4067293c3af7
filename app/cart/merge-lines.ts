import type { OriginKind } from './origin'
import { MOST_LINES, MOST_PER_LINE } from './bag-limits'

export interface MergeableLine {
  variantId: string
  quantity: number
  saved: boolean
  /** Where it was put in; of two lines the first one's stays. */
  origin?: OriginKind | null
  originSlug?: string | null
}

/**
 * How many there are of what both bags have: the larger number where one bag is the other's copy, such as a
 * bag that comes back; the sum where they were filled in two places, so that nothing anybody put in is lost.
 */
export type Meeting = 'larger' | 'sum'

/** What one bag of a shopper has after taking in another. What is in a bag is not saved for later as well. */
export function mergeLines(
  into: readonly MergeableLine[],
  from: readonly MergeableLine[],
  meeting: Meeting = 'larger',
): MergeableLine[] {
  const merged = new Map<string, MergeableLine>()
  for (const line of [...into, ...from]) {
    const known = merged.get(line.variantId)
    merged.set(line.variantId, known ? mergeTwo(known, line, meeting) : line)
  }
  return [...merged.values()].slice(0, MOST_LINES)
}

function mergeTwo(one: MergeableLine, other: MergeableLine, meeting: Meeting): MergeableLine {
  if (one.saved !== other.saved) return one.saved ? other : one
  const together =
    meeting === 'sum' ? one.quantity + other.quantity : Math.max(one.quantity, other.quantity)
  return { ...one, quantity: Math.min(together, MOST_PER_LINE) }
}
