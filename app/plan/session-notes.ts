import { listWords } from '#app/plan/span-words'
import { longDay } from '#app/time/day-words'
import type { PlannedSession } from '#app/plan/follow-series'
import { meet } from '#app/plan/keep-apart'
import { REST_BEFORE_EVENT, type Series } from '#app/plan/lay-out-series'
import { moveName, type PlanErrors, type PlanRequest } from '#app/plan/plan-request'
import type { Cadence } from '#app/treatments/cadence'
import { amount, type FigureValues } from '#app/treatments/figures'
import { daysBetween } from '#app/time/zoned-time'

type Planned = Series & {
  treatment: { name: string; cadence: Cadence; figures: FigureValues; offered: boolean }
}

/** Says where a session lies closer to the one before than its figures leave. */
export function gapNotes({ sessions, treatment }: Planned, session: PlannedSession): string[] {
  const before = sessions.find(({ number }) => number === session.number - 1)
  if (!before) return []
  const apart = daysBetween(before.day, session.day)
  const { intervalDays } = treatment.cadence
  return apart < intervalDays
    ? [
        `Only ${amount(apart, 'days')} after the session before; ${amount(intervalDays, 'days')} are usual. Please ask the studio.`,
      ]
    : []
}

/**
 * Says where a session lies in the days for which products rest after another treatment.
 */
export function meetingNotes(
  { slug, treatment }: Planned,
  session: PlannedSession,
  all: readonly Planned[],
): string[] {
  return all
    .filter((other) => other.slug !== slug)
    .flatMap((other) =>
      other.sessions
        .filter(
          ({ day }) =>
            day <= session.day &&
            meet(day, other.treatment.figures, session.day, treatment.figures),
        )
        .map(
          ({ number }) =>
            `Skin still rests after ${other.treatment.name}, session ${number}. Ask the studio which comes first, or move one.`,
        ),
    )
}

/** What holds for whole series: that an event leaves no time for all of it, or that the studio does not offer it. */
export function shortNotes(
  planned: readonly Planned[],
  { by, day }: Pick<PlanRequest, 'by' | 'day'>,
  treatments: readonly { name: string; offered: boolean }[],
): string[] {
  const short = planned.filter((each) => each.planned > 0 && each.planned < each.wanted)
  const late = planned.flatMap(({ sessions, treatment }) =>
    sessions.some(
      (session) => session.kind === 'series' && daysBetween(session.day, day) < REST_BEFORE_EVENT,
    )
      ? [treatment.name]
      : [],
  )
  const elsewhere = treatments.filter(({ offered }) => !offered).map(({ name }) => name)
  return [
    ...short.map(
      ({ treatment, planned: count, wanted }) =>
        `${treatment.name}: ${count} of ${amount(wanted, 'sessions')} fit before ${longDay(day)}.`,
    ),
    ...(by === 'event' && late.length > 0
      ? [
          `A session of ${listWords(late)} is less than two weeks before your event, or after it. Leave skin more time if you can.`,
        ]
      : []),
    ...(elsewhere.length > 0
      ? [
          `${listWords(elsewhere)} ${elsewhere.length === 1 ? 'is' : 'are'} not offered at the studio you chose; the days follow the shop’s own figures.`,
        ]
      : []),
  ]
}

/**
 * Says which sessions would move if a clinician gave botulinum toxin with another treatment: whether one does
 * is decided each time, so nothing is dated by it. Source: rule T07, days by the treatment that waits.
 */
export function toxinNotes(planned: readonly Planned[]): string[] {
  return planned.flatMap(({ treatment: given, sessions: doses }) =>
    planned.flatMap(({ treatment, sessions }) => {
      const wait = treatment.figures.toxin_wait_days ?? 0
      if (given.cadence.toxinIntervalDays === null || treatment.name === given.name) return []
      const soon = sessions.filter(({ day }) =>
        doses.some((dose) => dose.day <= day && daysBetween(dose.day, day) < wait),
      )
      if (soon.length === 0) return []
      const which = listWords(soon.map(({ number }) => String(number)))
      return [
        `If a clinician gives botulinum toxin with ${given.name}, ${treatment.name} waits ${amount(wait, 'days')} after it: ${soon.length === 1 ? 'session' : 'sessions'} ${which} would move. Please ask the studio.`,
      ]
    }),
  )
}

/** Moves that cannot be followed, by the name of their field. */
export function moveErrors(planned: readonly Planned[]): PlanErrors {
  return Object.fromEntries(
    planned.flatMap(({ refused, sessions }) =>
      refused.map((move) => {
        const isThere = sessions.some(({ number }) => number === move.number)
        return [
          moveName(move),
          isThere
            ? `Session ${move.number} has to come after session ${move.number - 1}. It stays where it was.`
            : 'This plan has no such session.',
        ]
      }),
    ),
  )
}
