import type { SittingName } from '#app/plan/rest-spans'
import type { DayReader, RoutineDay } from '#app/plan/routine-days'
import type { Routine } from '#app/routine/routine'
import { runOut } from '#app/routine/run-out'
import { addDays, type CalendarDay } from '#app/time/zoned-time'

export type PlannedRunOut = {
  slug: string
  name: string
  size: string
  /** About when it is empty. */
  day: CalendarDay
  /** When to order again, so that the next one is there in time. */
  reorderDay: CalendarDay
}

/** Our own figure: delivery takes a week at most, and doses differ. */
const REORDER_DAYS = 10
const DAYS_COUNTED = 371
const WEEK = 7

/**
 * When each product of a routine runs out and when to order it again, the days on which it rests left out;
 * in the order of their days. What lasts longer than a year is not told.
 */
export function planRunOuts(
  routine: Routine,
  begin: CalendarDay,
  read: DayReader,
): PlannedRunOut[] {
  const days = Array.from({ length: DAYS_COUNTED }, (_, ahead) => read(addDays(begin, ahead)))
  return routine.steps
    .flatMap((step) => {
      if (step.kind === 'skipped') return []
      const { product, size } = step
      const uses = days.map((day) => fullUses(product.slug, day))
      const amounts = { sizeMilli: size.sizeMilli, doseMilli: product.dosePerUseMilli }
      const end = runOut(amounts, uses, new Date(`${begin}T00:00:00Z`))
      if (!end || end.days > DAYS_COUNTED - WEEK) return []
      const day = addDays(begin, end.days)
      const reorderDay = addDays(begin, Math.max(0, end.days - REORDER_DAYS))
      return [{ slug: product.slug, name: product.name, size: size.label, day, reorderDay }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** A first test on a small area takes next to nothing. */
function fullUses(slug: string, day: RoutineDay | null): number {
  const used = (which: SittingName) =>
    day?.[which].uses.some(({ key, test }) => key === slug && !test) ? 1 : 0
  return used('morning') + used('evening')
}
