import { z } from 'zod'
import { addDays, localTimeOf, type CalendarDay } from '#app/time/zoned-time'

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Opening hours as they are stored: ISO weekday (1 = Monday), local time. A day that is not named is closed. */
export const OpeningHours = z.array(
  z.object({ day: z.number().int().min(1).max(7), opens: Time, closes: Time }),
)
export type OpeningHours = z.infer<typeof OpeningHours>

export type HoursToday = { open: boolean; words: string }

/** Whether a place is open at `now` and what its hours are today, on its own clock (`timeZone`, IANA). */
export function hoursToday(hours: OpeningHours, timeZone: string, now: Date): HoursToday {
  const { day, time } = localMoment(now, timeZone)
  const today = hours.filter((each) => each.day === day)
  if (today.length === 0)
    return { open: false, words: `Closed today. ${nextOpening(hours, day)}`.trim() }
  const current = today.find(({ opens, closes }) => time >= opens && time < closes)
  if (current) return { open: true, words: `Open today until ${clock(current.closes)}` }
  const later = today.find(({ opens }) => time < opens)
  if (later) return { open: false, words: `Opens today at ${clock(later.opens)}` }
  return { open: false, words: `Closed for today. ${nextOpening(hours, day)}`.trim() }
}

function nextOpening(hours: OpeningHours, today: number): string {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = ((today - 1 + ahead) % 7) + 1
    const next = hours.find((each) => each.day === day)
    if (next) return `Opens ${ahead === 1 ? 'tomorrow' : weekdays[day - 1]} at ${clock(next.opens)}`
  }
  return ''
}

export type WeekRow = { days: string; hours: string; today: boolean }

/**
 * A week as a place would print it, Monday first: days in a row with the same hours share a line, "Monday to
 * Friday", and closed days are named. `today` marks the line of the day that it is at the place.
 */
export function weekRows(hours: OpeningHours, timeZone: string, now: Date): WeekRow[] {
  const { day: today } = localMoment(now, timeZone)
  const rows: (WeekRow & { from: number; to: number })[] = []
  for (const [index] of weekdays.entries()) {
    const day = index + 1
    const words = hoursOf(hours.filter((each) => each.day === day))
    const last = rows.at(-1)
    if (last?.hours === words) Object.assign(last, { to: day, today: last.today || day === today })
    else rows.push({ from: day, to: day, days: '', hours: words, today: day === today })
  }
  return rows.map(({ from, to, ...row }) => ({ ...row, days: daysOf(from, to) }))
}

/** The hours of one day on the calendar, "10 am to 6 pm" or "Closed". */
export function hoursOn(hours: OpeningHours, day: CalendarDay): string {
  return hoursOf(hours.filter((each) => each.day === weekdayOf(day)))
}

/**
 * The first day from `day` on that the place is open, seen `now` on its own clock: a day whose hours are
 * over does not count. The day itself where no hours are known.
 */
export function nextOpenDay(
  { hours, timezone }: { hours: OpeningHours; timezone: string },
  day: CalendarDay,
  now: Date,
): CalendarDay {
  const local = localTimeOf(now, timezone)
  const isOpen = (on: CalendarDay) =>
    hours.some(
      (each) => each.day === weekdayOf(on) && (on !== local.day || each.closes > local.time),
    )
  const week = [0, 1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(day, ahead))
  return week.find(isOpen) ?? day
}

/** ISO weekday, 1 = Monday. */
function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

function hoursOf(opening: OpeningHours): string {
  if (opening.length === 0) return 'Closed'
  return opening.map(({ opens, closes }) => `${clock(opens)} to ${clock(closes)}`).join(', ')
}

function daysOf(from: number, to: number): string {
  const [first = '', last = ''] = [weekdays[from - 1], weekdays[to - 1]]
  if (from === to) return first
  return `${first} ${to === from + 1 ? 'and' : 'to'} ${last}`
}

/** "Central Time": the name of a place's clock, for readers elsewhere. */
export function zoneName(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' })
  return parts.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "18:00" → "6 pm", "09:30" → "9:30 am". */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = minute ? `:${String(minute).padStart(2, '0')}` : ''
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`
}

function localMoment(now: Date, timeZone: string): { day: number; time: string } {
  const { day, time } = localTimeOf(now, timeZone)
  return { day: new Date(`${day}T00:00:00Z`).getUTCDay() || 7, time }
}
