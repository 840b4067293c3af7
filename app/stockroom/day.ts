/** A stored day, midnight UTC, as a form and a file have it: `YYYY-MM-DD`. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}

/** "Jun 1, 2027"; "No date" where there is none. */
export function dayWords(day: string | null): string {
  if (day === null) return 'No date'
  return new Date(day).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
}
