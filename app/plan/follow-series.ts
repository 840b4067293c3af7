import type { Move } from '#app/plan/plan-request'
import { sessionDays, type Cadence, type Session } from '#app/treatments/cadence'
import { addDays, type CalendarDay } from '#app/time/zoned-time'

export type PlannedSession = Session & {
  /** On the studio's clock; null until an appointment is known. */
  time: string | null
  /** True where the shopper chose its day. */
  moved: boolean
}

type Followed = {
  sessions: PlannedSession[]
  /** Moves that cannot be followed: to a day that is not after the session before. */
  refused: Move[]
}

type FollowOptions = {
  moves: readonly Move[]
  /** Whether a session on this day would meet another treatment's. */
  meets: (day: CalendarDay) => boolean
}

const MAINTENANCE_DAYS_SHOWN = 180
/** How far a session is put off to keep out of another treatment's pauses. */
const MOST_PUT_OFF = 10

/**
 * A series from its first day: a day chosen by hand stays, a session that would meet another treatment's
 * is put off by days, and those after follow either.
 */
export function followSeries(
  first: CalendarDay,
  cadence: Cadence,
  { moves, meets }: FollowOptions,
): Followed {
  const maintenance = maintenanceShown(cadence)
  const daysWith = (days: ReadonlyMap<number, CalendarDay>) =>
    sessionDays(first, cadence, { maintenance, moved: days })
  const fixed = new Map<number, CalendarDay>()
  const chosen = new Map<number, Move>()
  const refused: Move[] = []
  for (let number = 1; number <= cadence.sessions + maintenance; number += 1) {
    const move = moves.find((each) => each.number === number)
    const days = daysWith(fixed)
    const [before, day] = [days[number - 2]?.day, days[number - 1]?.day ?? first]
    if (move && (before === undefined || move.day > before)) {
      fixed.set(number, move.day)
      chosen.set(number, move)
      continue
    }
    if (move) refused.push(move)
    const later = firstFree(day, meets)
    if (later !== null && later !== day) fixed.set(number, later)
  }
  refused.push(...moves.filter(({ number }) => number > cadence.sessions + maintenance))
  const sessions = daysWith(fixed).map((session) => ({
    ...session,
    moved: chosen.has(session.number),
    time: chosen.get(session.number)?.time ?? null,
  }))
  return { sessions, refused }
}

function firstFree(day: CalendarDay, meets: FollowOptions['meets']): CalendarDay | null {
  for (let later = 0; later <= MOST_PUT_OFF; later += 1)
    if (!meets(addDays(day, later))) return addDays(day, later)
  return null
}

function maintenanceShown({ maintenanceDays }: Cadence): number {
  return Math.max(1, Math.min(3, Math.floor(MAINTENANCE_DAYS_SHOWN / maintenanceDays)))
}
