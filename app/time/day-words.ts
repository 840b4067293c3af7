import type { CalendarDay } from './zoned-time'

/** A stored day, midnight UTC, as a form and a file have it. */
export function isoDay(day: Date): CalendarDay {
  return day.toISOString().slice(0, 10)
}

// A day on a calendar has no zone: it is formatted where it was made, in UTC.
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
  return (day: CalendarDay) => formatter.format(new Date(`${day}T00:00:00Z`))
}

/** "Thursday, December 10, 2026". */
export const longDay = format({ dateStyle: 'full' })
/** "Dec 10, 2026". */
export const fullDay = format({ dateStyle: 'medium' })
/** "Thu, Dec 10". */
export const shortDay = format({ weekday: 'short', month: 'short', day: 'numeric' })
/** "Dec 10". */
export const briefDay = format({ month: 'short', day: 'numeric' })
/** "December 10". */
export const plainDay = format({ month: 'long', day: 'numeric' })
/** "Dec". */
export const shortMonth = format({ month: 'short' })

/** "Wed, Nov 25 – Mon, Nov 30", or the one day. */
export function dayRange({ earliest, latest }: { earliest: string; latest: string }): string {
  const [from, to] = [shortDay(earliest), shortDay(latest)]
  return from === to ? from : `${from} – ${to}`
}

/** "3:00 pm" of "15:00". */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
}
