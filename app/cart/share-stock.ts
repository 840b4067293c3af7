import { MOST_PER_LINE } from './bag-limits'

export interface SharingLine {
  id: string
  variantId: string
  quantity: number
  saved: boolean
  bagBundleId: string | null
}

/** What counts of a line, and the most that it can be set to while the others stay as they are. */
export interface Share {
  quantity: number
  limit: number
}

/**
 * Shares what is in stock among the lines of a bag, those added first before the others; several lines can
 * want one variant, alone and as a part of bundles. The parts of a bundle count in one quantity; a part that
 * is sold out counts 0 and does not hold the others back. What is saved for later takes nothing.
 */
export function shareStock(
  lines: readonly SharingLine[],
  available: ReadonlyMap<string, number>,
): Map<string, Share> {
  const left = new Map(available)
  const leftOf = ({ variantId }: SharingLine) => Math.max(0, left.get(variantId) ?? 0)
  const counted = new Map<string, number>()
  for (const group of groupsOf(lines)) {
    const quantity = Math.min(
      MOST_PER_LINE,
      ...group.flatMap((line) => (leftOf(line) > 0 ? [line.quantity, leftOf(line)] : [])),
    )
    for (const line of group) {
      const takes = leftOf(line) > 0 ? quantity : 0
      counted.set(line.id, takes)
      if (!line.saved) left.set(line.variantId, leftOf(line) - takes)
    }
  }
  const roomFor = (line: SharingLine) =>
    leftOf(line) + (line.saved ? 0 : (counted.get(line.id) ?? 0))
  return new Map(
    groupsOf(lines).flatMap((group) => {
      const rooms = group.map(roomFor).filter((room) => room > 0)
      const limit = rooms.length > 0 ? Math.min(MOST_PER_LINE, ...rooms) : 0
      return group.map((line): [string, Share] => [
        line.id,
        { quantity: counted.get(line.id) ?? 0, limit: roomFor(line) > 0 ? limit : 0 },
      ])
    }),
  )
}

/** Lines that count together: a bundle's parts, or a line by itself. Saved ones last. */
function groupsOf(lines: readonly SharingLine[]): SharingLine[][] {
  const groups = new Map<string, SharingLine[]>()
  for (const line of lines.toSorted((a, b) => Number(a.saved) - Number(b.saved))) {
    const key = line.bagBundleId ?? line.id
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()]
}
