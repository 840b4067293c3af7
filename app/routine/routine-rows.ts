import { CALENDAR_WEEKS, WEEK, type PlanDay } from '#app/routine/calendar'
import type { PlanItem } from '#app/routine/plan-item'
import type { RowEntry } from '#app/routine/routine'
import type { Session } from '#app/routine/session-clash'

/** The products of a sitting in the order of use, with how often the calendar has them. */
export function rowOf(
  session: Session,
  items: readonly PlanItem[],
  calendar: readonly PlanDay[],
): RowEntry[] {
  return [...items]
    .sort((a, b) => a.step - b.step || (a.key < b.key ? -1 : 1))
    .flatMap(({ key, name, own }) => {
      const howOften = frequency(session, timesByWeek(key, session, calendar))
      return howOften ? [{ key, name, own, howOften }] : []
    })
}

/** How often an item has its turn in each week of the calendar, days of a first test included. */
export function timesByWeek(key: string, session: Session, calendar: readonly PlanDay[]): number[] {
  return Array.from({ length: CALENDAR_WEEKS }, (_, week) =>
    calendar
      .slice(week * WEEK, (week + 1) * WEEK)
      .reduce((times, day) => times + day[session].filter((use) => use.key === key).length, 0),
  )
}

/** "Every evening", "2 mornings a week, then every morning from week 3"; null where it never comes. */
function frequency(session: Session, times: readonly number[]): string | null {
  const last = times.at(-1) ?? 0
  const first = times.find((each) => each > 0)
  if (first === undefined) return null
  const begins = times.indexOf(first)
  const settles = times.findLastIndex((each) => each !== last) + 1
  const start = `${perWeek(session, first)}${begins > 0 ? ` from week ${begins + 1}` : ''}`
  return capitalized(
    settles > begins ? `${start}, then ${perWeek(session, last)} from week ${settles + 1}` : start,
  )
}

function perWeek(session: Session, times: number): string {
  if (times === WEEK) return `every ${session}`
  return `${times} ${session}${times === 1 ? '' : 's'} a week`
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
