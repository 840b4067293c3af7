import type { Span } from '#app/plan/rest-spans'
import type { CalendarDay } from '#app/time/zoned-time'

// A day on a calendar has no zone: it is formatted where it was made, in UTC.
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
  return (day: CalendarDay) => formatter.format(new Date(`${day}T00:00:00Z`))
}

/** "Thursday, December 10, 2026". */
export const longDay = format({ dateStyle: 'full' })
/** "Thu, Dec 10". */
export const shortDay = format({ weekday: 'short', month: 'short', day: 'numeric' })
/** "Dec 10". */
export const briefDay = format({ month: 'short', day: 'numeric' })
/** "December 10". */
export const plainDay = format({ month: 'long', day: 'numeric' })
/** "Dec". */
export const shortMonth = format({ month: 'short' })

/** "3:00 pm" of "15:00". */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
}

/** "from Tue, Dec 8 to Sat, Dec 12"; a half day at either end is named. */
export function spanWords({ from, fromSitting, to, toSitting }: Span): string {
  const begin = fromSitting === 'evening' ? `the evening of ${shortDay(from)}` : shortDay(from)
  const end = toSitting === 'morning' ? `the morning of ${shortDay(to)}` : shortDay(to)
  if (from !== to) return `from ${begin} to ${end}`
  if (fromSitting === toSitting) return `on ${fromSitting === 'evening' ? begin : end}`
  return `on ${shortDay(from)}`
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
