import { z } from 'zod'

/** A day on the calendar of a place, without a time: "2026-11-02". Clocks cannot be told of years far from ours. */
export const CalendarDay = z.iso.date().refine((day) => day >= '1900-01-01' && day < '9999-01-01')
export type CalendarDay = z.infer<typeof CalendarDay>

/** Whether something typed is such a day. */
export function isCalendarDay(typed: string): boolean {
  return CalendarDay.safeParse(typed).success
}

const DAY_MS = 86_400_000

/** The day so many days later, earlier where negative. Days on a calendar have no hours, so no clock change moves them. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another, negative where it lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/**
 * The moment at which a place's clocks show this day and time ("HH:MM"; IANA `timeZone`). A time that
 * occurs twice, when clocks go back, is its first; one that is skipped, when they go forward, is as much
 * later as the clocks jumped.
 */
export function momentOf(day: CalendarDay, time: string, timeZone: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const before = wall - offsetAt(wall - DAY_MS, timeZone)
  const after = wall - offsetAt(wall + DAY_MS, timeZone)
  const shown = [before, after].filter((moment) => moment + offsetAt(moment, timeZone) === wall)
  return new Date(shown.length > 0 ? Math.min(...shown) : before)
}

/** What a place's calendar and clock show at a moment. */
export function localTimeOf(moment: Date, timeZone: string): { day: CalendarDay; time: string } {
  const local = new Date(moment.getTime() + offsetAt(moment.getTime(), timeZone)).toISOString()
  return { day: local.slice(0, 10), time: local.slice(11, 16) }
}

/** By how many milliseconds the place's clocks are ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(moment)
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return local - Math.floor(moment / 1000) * 1000
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  formatters.set(timeZone, made)
  return made
}
