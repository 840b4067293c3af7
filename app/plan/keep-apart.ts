import type { FigureValues } from '#app/treatments/figures'
import { rulesOf } from '#app/treatments/pauses'
import { daysBetween, type CalendarDay } from '#app/time/zoned-time'

/**
 * Whether the later of two sessions lies in the days for which products rest after the earlier one. Our
 * own caution: what asks products to wait asks a second treatment too.
 */
export function meet(
  a: CalendarDay,
  aFigures: FigureValues,
  b: CalendarDay,
  bFigures: FigureValues,
): boolean {
  const apart = daysBetween(a, b)
  return Math.abs(apart) <= restDaysAfter(apart >= 0 ? aFigures : bFigures)
}

/** Whole days for which home products rest after a session, the sun left aside. */
export function restDaysAfter(figures: FigureValues): number {
  const hours = rulesOf(figures)
    .filter(({ side, paused }) => side === 'after' && paused.what !== 'sun')
    .map((rule) => rule.hours)
  return Math.ceil(Math.max(0, ...hours) / 24)
}
