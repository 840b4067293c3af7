import type { Move, PlanRequest } from '#app/plan/plan-request'
import { firstDayBefore, sessionDays, type Cadence, type Session } from '#app/treatments/cadence'
import type { FigureValues } from '#app/treatments/figures'
import { rulesOf } from '#app/treatments/pauses'
import { addDays, daysBetween, type CalendarDay } from '#app/treatments/zoned-time'

/** A treatment that can be dated. */
export type SeriesInput = { slug: string; cadence: Cadence; figures: FigureValues }

export type PlannedSession = Session & {
  /** On the studio's clock; null until an appointment is known. */
  time: string | null
  /** True where the shopper chose its day. */
  moved: boolean
}

export type Series = {
  slug: string
  sessions: PlannedSession[]
  /** Sessions of a whole series; `sessions` has fewer where an event leaves no time for them. */
  wanted: number
  planned: number
  /** Moves that cannot be followed: to a day that is not after the session before. */
  refused: Move[]
}

type Timing = Pick<PlanRequest, 'by' | 'day' | 'begin' | 'moves'>

/** Our own caution: so much time before an event that skin is calm and a session can still be put off. */
export const REST_BEFORE_EVENT = 14
const MAINTENANCE_DAYS_SHOWN = 180

/**
 * The series of several treatments from one day, or up to an event. The first stands where it is asked
 * for. Each that follows begins as soon after (before an event: ends as late) as keeps its sessions out of
 * the pauses after the others', or where the fewest meet. A day chosen by hand stays, and takes those
 * after it along.
 */
export function layOutSeries(treatments: readonly SeriesInput[], timing: Timing): Series[] {
  const placed: Series[] = []
  const inputs = new Map(treatments.map((each) => [each.slug, each]))
  for (const treatment of treatments) {
    const moves = timing.moves.filter((move) => move.treatment === treatment.slug)
    const others = placed.flatMap((series) => {
      const input = inputs.get(series.slug)
      return input ? [{ input, sessions: series.sessions }] : []
    })
    let best: { series: Series; meetings: number } | null = null
    const tries = others.length === 0 ? 1 : treatment.cadence.intervalDays
    for (let shift = 0; shift < tries && best?.meetings !== 0; shift += 1) {
      const series = seriesAt(treatment, moves, timing, shift)
      if (shift > 0 && timing.by === 'event' && series.planned < (best?.series.planned ?? 0)) break
      const meetings = others.reduce(
        (sum, other) => sum + countMeetings({ input: treatment, ...series }, other),
        0,
      )
      if (!best || meetings < best.meetings) best = { series, meetings }
    }
    if (best) placed.push(best.series)
  }
  return placed
}

type Placed = { input: SeriesInput; sessions: readonly PlannedSession[] }

function countMeetings(a: Placed, b: Placed): number {
  return a.sessions.reduce(
    (sum, one) =>
      sum +
      b.sessions.filter((other) => meet(one.day, a.input.figures, other.day, b.input.figures))
        .length,
    0,
  )
}

/** Whether the later of two sessions lies in the days for which products rest after the earlier one. */
export function meet(
  a: CalendarDay,
  aFigures: FigureValues,
  b: CalendarDay,
  bFigures: FigureValues,
): boolean {
  const apart = daysBetween(a, b)
  return Math.abs(apart) <= restDaysAfter(apart >= 0 ? aFigures : bFigures)
}

/** Whole days for which home products rest after a session, the sun left aside. */
export function restDaysAfter(figures: FigureValues): number {
  const hours = rulesOf(figures)
    .filter(({ side, paused }) => side === 'after' && paused.what !== 'sun')
    .map((rule) => rule.hours)
  return Math.ceil(Math.max(0, ...hours) / 24)
}

function seriesAt(
  { slug, cadence, figures }: SeriesInput,
  moves: readonly Move[],
  { by, day, begin }: Timing,
  shift: number,
): Series {
  const rest = Math.max(REST_BEFORE_EVENT, restDaysAfter(figures) + 1) + shift
  const room = daysBetween(begin, addDays(day, -rest))
  const fitting = room < 0 ? 0 : Math.floor(room / cadence.intervalDays) + 1
  const planned = by === 'event' ? Math.min(cadence.sessions, fitting) : cadence.sessions
  if (planned === 0) return { slug, sessions: [], wanted: cadence.sessions, planned, refused: [] }
  const shortened = { ...cadence, sessions: planned }
  const first = by === 'event' ? firstDayBefore(day, shortened, rest) : addDays(day, shift)
  return { slug, wanted: cadence.sessions, planned, ...follow(first, shortened, moves) }
}

/** The days with the moves that can be followed, one after the other. */
function follow(first: CalendarDay, cadence: Cadence, moves: readonly Move[]) {
  const maintenance = maintenanceShown(cadence)
  const moved = new Map<number, CalendarDay>()
  const refused: Move[] = []
  const daysWith = (days: ReadonlyMap<number, CalendarDay>) =>
    sessionDays(first, cadence, { maintenance, moved: days })
  for (const move of moves) {
    const days = daysWith(moved)
    const before = days[move.number - 2]
    if (move.number > days.length || (before && move.day <= before.day)) refused.push(move)
    else moved.set(move.number, move.day)
  }
  const times = new Map(moves.map(({ number, time }) => [number, time]))
  const sessions = daysWith(moved).map((session) => {
    const isMoved = moved.has(session.number)
    return {
      ...session,
      moved: isMoved,
      time: (isMoved && times.get(session.number)) || null,
    }
  })
  return { sessions, refused }
}

function maintenanceShown({ maintenanceDays }: Cadence): number {
  return Math.max(1, Math.min(3, Math.floor(MAINTENANCE_DAYS_SHOWN / maintenanceDays)))
}
