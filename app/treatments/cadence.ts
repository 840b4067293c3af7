import type { FigureValues } from '#app/treatments/figures'
import { addDays, daysBetween, type CalendarDay } from '#app/time/zoned-time'

/** How a treatment is spaced: a series, then maintenance. Days and sessions are whole numbers above zero. */
export interface Cadence {
  intervalDays: number
  sessions: number
  maintenanceDays: number
  /** The least days between two doses of botulinum toxin by its maker; null where none is part of it. */
  toxinIntervalDays: number | null
}

export interface Session {
  day: CalendarDay
  kind: 'series' | 'maintenance'
  /** From 1, on through maintenance. */
  number: number
}

/** The cadence that a treatment's figures make, or null where one of the three is missing. */
export function cadenceOf(figures: FigureValues): Cadence | null {
  const { interval_days, series_sessions, maintenance_days, toxin_interval_days } = figures
  if (!interval_days || !series_sessions || !maintenance_days) return null
  return {
    intervalDays: interval_days,
    sessions: series_sessions,
    maintenanceDays: maintenance_days,
    toxinIntervalDays: toxin_interval_days ?? null,
  }
}

type SeriesOptions = {
  /** How many sessions follow the series. */
  maintenance?: number
  /** Days chosen by hand, by session number: those after one are counted from it. */
  moved?: ReadonlyMap<number, CalendarDay>
}

/**
 * The days of a series from its first one, then of maintenance, on the calendar of the place where they
 * happen: the same weekday every time an interval is whole weeks, whatever the clocks do. They are a
 * proposal to talk about, no appointments.
 */
export function sessionDays(
  first: CalendarDay,
  cadence: Cadence,
  { maintenance = 0, moved = new Map() }: SeriesOptions = {},
): Session[] {
  const sessions: Session[] = []
  let day = first
  for (let number = 1; number <= cadence.sessions + maintenance; number++) {
    const kind = number <= cadence.sessions ? 'series' : 'maintenance'
    if (number > 1)
      day = addDays(day, kind === 'series' ? cadence.intervalDays : cadence.maintenanceDays)
    day = moved.get(number) ?? day
    sessions.push({ day, kind, number })
  }
  return sessions
}

/** The first day of a series that ends `restDays` before an event. */
export function firstDayBefore(
  event: CalendarDay,
  { intervalDays, sessions }: Cadence,
  restDays: number,
): CalendarDay {
  return addDays(event, -restDays - intervalDays * (sessions - 1))
}

/** What can be said of the toxin part of a session, which has no date of its own: a clinician decides it each time. */
export interface ToxinPart {
  number: number
  decidedBy: 'clinician'
  /** True where the session lies closer to the series' first one than the maker allows between doses. */
  withinMakerInterval: boolean
}

/**
 * The toxin part of each session, never dated: the maker's interval is longer than the series', so a dose
 * at one session rules it out at the sessions that follow within the interval. None where the treatment
 * has no toxin part.
 */
export function toxinParts(sessions: readonly Session[], cadence: Cadence): ToxinPart[] {
  const { toxinIntervalDays } = cadence
  const [first] = sessions
  if (toxinIntervalDays === null || !first) return []
  return sessions.map(({ number, day }) => ({
    number,
    decidedBy: 'clinician',
    withinMakerInterval: number > 1 && daysBetween(first.day, day) < toxinIntervalDays,
  }))
}
