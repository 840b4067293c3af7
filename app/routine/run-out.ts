/** Whole days after `from` that a size lasts at this schedule, and the day on which it ends. */
export type RunOut = { days: number; date: Date }

const DAY_MS = 86_400_000
/** Nobody plans further ahead than this, and no opened jar keeps so long. */
const MOST_DAYS = 730

/**
 * When a size runs out: its amount divided by what one use takes, counted along the schedule, the start's
 * fewer uses included. `usesByDay` are the uses on each day from the start; its last seven days go on for
 * ever. Amounts are thousandths of one unit. Null where an amount is unknown, where nothing is used, or
 * where it would last longer than two years.
 */
export function runOut(
  { sizeMilli, doseMilli }: { sizeMilli: number | null; doseMilli: number | null },
  usesByDay: readonly number[],
  from: Date,
): RunOut | null {
  if (!sizeMilli || !doseMilli || sizeMilli <= 0 || doseMilli <= 0) return null
  const uses = Math.floor(sizeMilli / doseMilli)
  const week = usesByDay.slice(-7)
  let used = 0
  for (let day = 0; day < MOST_DAYS; day += 1) {
    used += usesByDay[day] ?? week[(day - usesByDay.length) % week.length] ?? 0
    if (used > uses) return { days: day, date: new Date(from.getTime() + day * DAY_MS) }
  }
  return null
}

/** "about March 14", with the year where it is not this one. */
export function runOutWords({ date }: RunOut, now: Date): string {
  const sameYear = date.getUTCFullYear() === now.getUTCFullYear()
  return `about ${(sameYear ? dayAndMonth : dayMonthYear).format(date)}`
}

const dayAndMonth = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})
const dayMonthYear = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
