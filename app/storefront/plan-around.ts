import type { SessionEntry } from '#app/plan/plan'
import type { RoutineDay, Sitting } from '#app/plan/routine-days'
import type { CalendarDay } from '#app/time/zoned-time'

/** Days in a row on which the same is used and the same rests. */
export type AroundDays = { from: CalendarDay; to: CalendarDay; morning: Sitting; evening: Sitting }

/** The days around one session, with the sessions that can be looked at instead. */
export type AroundView = {
  treatment: string
  name: string
  shown: number
  numbers: number[]
  days: AroundDays[]
}

/**
 * The days around the session that an address names ("hydrafacial.2"), else around the next from `today`;
 * none without a routine.
 */
export function aroundView(
  sessions: readonly SessionEntry[],
  asked: readonly string[],
  today: CalendarDay,
): AroundView[] {
  const shown =
    sessions.find(({ treatment, number }) => asked.includes(`${treatment}.${number}`)) ??
    sessions.find(({ day }) => day >= today) ??
    sessions.at(-1)
  if (!shown || shown.around.length === 0) return []
  const { treatment, name, number, around, day } = shown
  const numbers = sessions.map((session) => session.number)
  return [{ treatment, name, shown: number, numbers, days: inRows(around, day) }]
}

/** The session's own day stands by itself. */
function inRows(days: readonly RoutineDay[], session: CalendarDay): AroundDays[] {
  const rows: AroundDays[] = []
  for (const { day, morning, evening } of days) {
    const last = rows.at(-1)
    const isSame =
      last && JSON.stringify([last.morning, last.evening]) === JSON.stringify([morning, evening])
    if (isSame && day !== session && last.to !== session) last.to = day
    else rows.push({ from: day, to: day, morning, evening })
  }
  return rows
}
