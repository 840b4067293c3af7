import { fullDay } from '#app/time/day-words'

/** "Jun 1, 2027"; "No date" where there is none. */
export function dayOrNone(day: string | null): string {
  return day === null ? 'No date' : fullDay(day)
}
