import { followSeries, type PlannedSession } from '#app/plan/follow-series'
import { meet, restDaysAfter } from '#app/plan/keep-apart'
import type { Move, PlanRequest } from '#app/plan/plan-request'
import { firstDayBefore, type Cadence } from '#app/treatments/cadence'
import type { FigureValues } from '#app/treatments/figures'
import { addDays, daysBetween, type CalendarDay } from '#app/time/zoned-time'

/** A treatment that can be dated. */
export type SeriesInput = { slug: string; cadence: Cadence; figures: FigureValues }

export type Series = {
  slug: string
  sessions: PlannedSession[]
  /** Sessions of a whole series; `sessions` has fewer where an event leaves no time for them. */
  wanted: number
  planned: number
  /** Moves that cannot be followed. */
  refused: Move[]
}

type Timing = Pick<PlanRequest, 'by' | 'day' | 'begin' | 'moves'>
type Meets = (day: CalendarDay) => boolean

/** Our own caution: so much time before an event that skin is calm and a session can still be put off. */
export const REST_BEFORE_EVENT = 14
/** How far a whole series is shifted in search of days on which it meets no other. */
const MOST_SHIFTED = 42

/**
 * The series of several treatments from one day, or up to an event. The first stands where it is asked
 * for. Each that follows begins as soon after (before an event: ends as late) as keeps its sessions out of
 * the pauses after the others', or where the fewest meet; some of its sessions are put off for that. A day
 * chosen by hand stays, and takes those after it along.
 */
export function layOutSeries(treatments: readonly SeriesInput[], timing: Timing): Series[] {
  const placed: { input: SeriesInput; series: Series }[] = []
  for (const input of treatments) {
    const meets = (day: CalendarDay) =>
      placed.some((other) =>
        other.series.sessions.some((session) =>
          meet(session.day, other.input.figures, day, input.figures),
        ),
      )
    placed.push({ input, series: bestSeries(input, timing, meets) })
  }
  return placed.map(({ series }) => series)
}

function bestSeries(input: SeriesInput, timing: Timing, meets: Meets): Series {
  let best = seriesAt(input, timing, 0, meets)
  let fewest = troubles(best, input, timing, meets)
  for (let shift = 1; shift <= MOST_SHIFTED && fewest > 0; shift += 1) {
    const series = seriesAt(input, timing, shift, meets)
    if (series.planned < best.planned) break
    const count = troubles(series, input, timing, meets)
    if (count < fewest) [best, fewest] = [series, count]
  }
  return best
}

/** Sessions that meet another treatment's, or that were put off too close to the event. */
function troubles(
  { sessions }: Series,
  { figures }: SeriesInput,
  { by, day }: Timing,
  meets: Meets,
): number {
  const last = addDays(day, -restBefore(figures))
  return sessions.filter(
    (session) =>
      !session.moved &&
      (meets(session.day) || (by === 'event' && session.kind === 'series' && session.day > last)),
  ).length
}

function seriesAt(
  { slug, cadence, figures }: SeriesInput,
  { by, day, begin, moves }: Timing,
  shift: number,
  meets: Meets,
): Series {
  const rest = restBefore(figures) + shift
  const room = daysBetween(begin, addDays(day, -rest))
  const fitting = room < 0 ? 0 : Math.floor(room / cadence.intervalDays) + 1
  const planned = by === 'event' ? Math.min(cadence.sessions, fitting) : cadence.sessions
  if (planned === 0) return { slug, sessions: [], wanted: cadence.sessions, planned, refused: [] }
  const shortened = { ...cadence, sessions: planned }
  const first = by === 'event' ? firstDayBefore(day, shortened, rest) : addDays(day, shift)
  const own = moves.filter((move) => move.treatment === slug)
  const followed = followSeries(first, shortened, { moves: own, meets })
  return { slug, wanted: cadence.sessions, planned, ...followed }
}

const restBefore = (figures: FigureValues) =>
  Math.max(REST_BEFORE_EVENT, restDaysAfter(figures) + 1)
