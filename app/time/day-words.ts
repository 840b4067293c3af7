/** "Wed, Nov 25". A day, `YYYY-MM-DD`, stands for itself, in no time zone. */
export function dayWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`))
}

/** "Wed, Nov 25 – Mon, Nov 30", or the one day. */
export function dayRange({ earliest, latest }: { earliest: string; latest: string }): string {
  const [from, to] = [dayWords(earliest), dayWords(latest)]
  return from === to ? from : `${from} – ${to}`
}

/** "Nov 25, 2026", of a day `YYYY-MM-DD`. */
export function fullDay(day: string): string {
  return fullFormat.format(new Date(`${day}T00:00:00Z`))
}

const fullFormat = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'medium' })

const dayFormat = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  weekday: 'short',
  month: 'short',
  day: 'numeric',
})
