import { runOut } from '#app/routine/run-out'

const DAY_MS = 86_400_000
const WEEK = 7
/** Our own figure: delivery takes a week at most, and doses differ. */
const REORDER_DAYS = 10

/** One size of a product that was bought and not sent back. Amounts are thousandths of one unit. */
export type BoughtSize = {
  sizeMilli: number | null
  doseMilli: number | null
  quantity: number
  /** When it came. */
  from: Date
}

/** How often a product is used: the label's times a week (14 is morning and night), or when it is for. */
export type Usage = { useAm: boolean; usePm: boolean; timesPerWeek: number | null }

export type BoughtRunOut = { day: Date; state: 'lasts' | 'reorder' | 'over' }

/**
 * When all that was bought of one product runs out, used as its label says from the day that the first came:
 * what came while another was still in use is begun after it. Null where no amount is known, nothing is
 * used, or it lasts longer than two years.
 */
export function boughtRunOut(
  sizes: readonly BoughtSize[],
  usage: Usage,
  now: Date,
): BoughtRunOut | null {
  const uses = usesInWeek(usage)
  let end: Date | null = null
  for (const { sizeMilli, doseMilli, quantity, from } of [...sizes].sort(byDate)) {
    const begun: Date = end && end > from ? end : from
    const amounts = { sizeMilli: sizeMilli && sizeMilli * quantity, doseMilli }
    end = runOut(amounts, uses, begun)?.date ?? null
    if (!end) return null
  }
  return end && { day: end, state: stateOf(end, now) }
}

function stateOf(end: Date, now: Date): BoughtRunOut['state'] {
  if (end <= now) return 'over'
  return end.getTime() - now.getTime() <= REORDER_DAYS * DAY_MS ? 'reorder' : 'lasts'
}

/** Spread over the days of a week as evenly as can be. */
function usesInWeek({ useAm, usePm, timesPerWeek }: Usage): number[] {
  const times = timesPerWeek ?? (Number(useAm) + Number(usePm)) * WEEK
  const until = (day: number) => Math.floor((day * times) / WEEK)
  return Array.from({ length: WEEK }, (_, day) => until(day + 1) - until(day))
}

const byDate = (a: BoughtSize, b: BoughtSize) => a.from.getTime() - b.from.getTime()
