import { CALENDAR_WEEKS, WEEK, type Use } from '#app/routine/calendar'
import type { Routine } from '#app/routine/routine'
import { timesByWeek } from '#app/routine/routine-rows'
import type { Session } from '#app/routine/session-clash'

/** Colors of the marks, by what they stand for. */
export type MarkTone = 'retinoid' | 'exfoliant' | 'other'

export type CalendarMark = {
  mark: string
  name: string
  tone: MarkTone
  session: Session
  /** On a small area only. */
  test: boolean
}

export type CalendarView = {
  legend: { mark: string; name: string; tone: MarkTone }[]
  weeks: { number: number; days: { number: number; marks: CalendarMark[] }[] }[]
}

const SESSIONS = ['morning', 'evening'] as const

/**
 * The calendar without what is the same every day: the products that have days of their own, and first
 * tests. Each has a letter. Without any of them there is no calendar to show.
 */
export function calendarView(routine: Routine): CalendarView {
  const marks = marksOf(routine)
  if (marks.size === 0) return { legend: [], weeks: [] }
  const weeks = Array.from({ length: CALENDAR_WEEKS }, (_, week) => ({
    number: week + 1,
    days: routine.calendar.slice(week * WEEK, (week + 1) * WEEK).map((day) => ({
      number: day.number,
      marks: SESSIONS.flatMap((session) =>
        day[session].flatMap((use) => {
          const known = marks.get(use.key)
          if (!known || (known.daily && !use.test)) return []
          const { mark, name, tone } = known
          return [{ mark, name, tone, session, test: use.test }]
        }),
      ),
    })),
  }))
  const legend = [...marks.values()].map(({ mark, name, tone }) => ({ mark, name, tone }))
  return { legend, weeks }
}

type Mark = { mark: string; name: string; tone: MarkTone; daily: boolean }

function marksOf(routine: Routine): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  const taken = new Set<string>()
  const toneOf = tonesOf(routine)
  for (const { key, name } of [...routine.evening, ...routine.morning]) {
    const daily = isEveryDay(key, routine)
    const tested = routine.calendar.some((day) =>
      SESSIONS.some((session) => day[session].some((use) => isTestOf(use, key))),
    )
    if (marks.has(key) || (daily && !tested)) continue
    const mark = freeLetter(name, taken)
    taken.add(mark)
    marks.set(key, { mark, name, tone: toneOf.get(key) ?? 'other', daily })
  }
  return marks
}

const isTestOf = (use: Use, key: string) => use.key === key && use.test

function tonesOf({ steps }: Routine): Map<string, MarkTone> {
  return new Map(
    steps.flatMap((choice) => {
      if (choice.kind === 'skipped') return []
      const { slug, tags, step } = choice.product
      const tone = tags.includes('retinoid') ? 'retinoid' : step === 2 ? 'exfoliant' : 'other'
      return [[slug, tone] as const]
    }),
  )
}

/** Whether its turn is the same on all days of each week. */
function isEveryDay(key: string, { calendar }: Routine): boolean {
  return SESSIONS.every((session) =>
    timesByWeek(key, session, calendar).every((times) => times === 0 || times === WEEK),
  )
}

function freeLetter(name: string, taken: ReadonlySet<string>): string {
  const letters = `${name.toUpperCase()}ABCDEFGHIJKLMNOPQRSTUVWXYZ`.match(/[A-Z]/g) ?? []
  return letters.find((letter) => !taken.has(letter)) ?? '•'
}
