import { SITTINGS, sittingMoment, type SittingName } from '#app/plan/rest-spans'
import { CALENDAR_WEEKS, WEEK, type PlanDay } from '#app/routine/calendar'
import { ownProducts } from '#app/routine/in-use'
import type { Routine } from '#app/routine/routine'
import { pausesOf, type PauseWindow } from '#app/treatments/pauses'
import { addDays, daysBetween, localTimeOf, type CalendarDay } from '#app/time/zoned-time'

export type DayUse = {
  key: string
  name: string
  /** On a small area only. */
  test: boolean
}

/** One sitting: what is put on, in the order of use, and what would be but rests. */
export type Sitting = { uses: DayUse[]; resting: DayUse[] }
export type RoutineDay = { day: CalendarDay } & Record<SittingName, Sitting>

/** Tells what is used on a day; null before the routine begins. */
export type DayReader = (day: CalendarDay) => RoutineDay | null

/**
 * A routine laid on the calendar of a place from its first day, `begin`: after the weeks that it was made
 * for, its last week goes on. Whatever a pause asks to rest is in no sitting that the pause meets, the
 * shopper's own products included.
 */
export function routineDays(
  routine: Routine,
  begin: CalendarDay,
  windows: readonly PauseWindow[],
  timeZone: string,
): DayReader {
  const tags = tagsByKey(routine)
  const names = new Map(
    [...routine.morning, ...routine.evening].map(({ key, name }) => [key, name]),
  )
  const touched = daysTouched(windows, timeZone)
  const known = new Map<CalendarDay, RoutineDay | null>()
  const readAnew = (day: CalendarDay): RoutineDay | null => {
    const planned = plannedDay(routine.calendar, daysBetween(begin, day))
    if (!planned) return null
    const sitting = (which: SittingName): Sitting => {
      const moment = touched.has(day) ? sittingMoment(day, which, timeZone) : null
      const met = moment ? windows.filter((each) => moment >= each.from && moment < each.until) : []
      const read: Sitting = { uses: [], resting: [] }
      for (const use of planned[which]) {
        const rest = met.length > 0 && moment && pausesOf(tags.get(use.key) ?? [], met, moment)
        const list = rest && rest.length > 0 ? read.resting : read.uses
        list.push({ ...use, name: names.get(use.key) ?? use.key })
      }
      return read
    }
    return { day, morning: sitting('morning'), evening: sitting('evening') }
  }
  return (day) => {
    const read = known.has(day) ? known.get(day) : readAnew(day)
    if (read !== undefined) known.set(day, read)
    return read ?? null
  }
}

/** The days from the first to the last on which something of the routine rests; with `around`, at least that one. */
export function daysAround(
  read: DayReader,
  windows: readonly PauseWindow[],
  around: CalendarDay,
  timeZone: string,
): RoutineDay[] {
  const days = [...daysTouched(windows, timeZone), around].sort()
  const [first, last] = [days[0] ?? around, days.at(-1) ?? around]
  const all = Array.from({ length: daysBetween(first, last) + 1 }, (_, ahead) =>
    read(addDays(first, ahead)),
  ).filter((each) => each !== null)
  const concerned = all.map(
    (each) => each.day === around || SITTINGS.some((which) => each[which].resting.length > 0),
  )
  return all.slice(concerned.indexOf(true), concerned.lastIndexOf(true) + 1)
}

function plannedDay(calendar: readonly PlanDay[], ahead: number): PlanDay | null {
  if (ahead < 0) return null
  const settled = (CALENDAR_WEEKS - 1) * WEEK
  return calendar[ahead < settled ? ahead : settled + ((ahead - settled) % WEEK)] ?? null
}

function tagsByKey({ steps, profile }: Routine): Map<string, readonly string[]> {
  const chosen = steps.flatMap((step) => (step.kind === 'chosen' ? [step.product] : []))
  return new Map<string, readonly string[]>([
    ...chosen.map(({ slug, tags }) => [slug, tags] as const),
    ...ownProducts(profile).map(({ key, tags }) => [key, tags] as const),
  ])
}

/** Days that a window may meet. */
function daysTouched(windows: readonly PauseWindow[], timeZone: string): Set<CalendarDay> {
  const days = new Set<CalendarDay>()
  for (const { from, until, paused } of windows) {
    if (paused.what === 'sun') continue
    const first = localTimeOf(from, timeZone).day
    const count = daysBetween(first, localTimeOf(until, timeZone).day)
    for (let ahead = 0; ahead <= count; ahead += 1) days.add(addDays(first, ahead))
  }
  return days
}
