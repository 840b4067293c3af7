import { layOutSeries, type Series } from '#app/plan/lay-out-series'
import { planParams, type PlanErrors, type PlanRequest } from '#app/plan/plan-request'
import { planRunOuts, type PlannedRunOut } from '#app/plan/plan-run-outs'
import { restSpans, windowsOf, type RestSpan } from '#app/plan/rest-spans'
import { daysAround, routineDays, type RoutineDay } from '#app/plan/routine-days'
import { reasonsForClinician, type ClinicianReason } from '#app/plan/screen-plan'
import { gapNotes, meetingNotes, moveErrors, shortNotes, toxinNotes } from '#app/plan/session-notes'
import type { Routine, RowEntry } from '#app/routine/routine'
import { cadenceOf, toxinParts, type Cadence } from '#app/treatments/cadence'
import type { FigureValues } from '#app/treatments/figures'
import type { ScreeningQuestion } from '#app/treatments/screening'
import type { CalendarDay } from '#app/time/zoned-time'

/** A treatment as a plan needs it, with the figures in force at the studio. */
export type PlanTreatment = {
  slug: string
  name: string
  questions: readonly ScreeningQuestion[]
  figures: FigureValues
  /** False where the chosen studio does not offer it. */
  offered: boolean
}

export type PlanInput = {
  request: PlanRequest
  /** In the order in which the shopper chose them. */
  treatments: readonly PlanTreatment[]
  /** Null while the skin answers are not complete. */
  routine: Routine | null
  /** The studio's clock (IANA). */
  timeZone: string
}

export type SessionEntry = {
  kind: 'session'
  day: CalendarDay
  treatment: string
  name: string
  /** From 1, on through maintenance. */
  number: number
  phase: 'series' | 'maintenance'
  /** Sessions of the series. */
  of: number
  time: string | null
  moved: boolean
  rests: RestSpan[]
  notes: string[]
  /** What is used on the days around it; empty without a routine. */
  around: RoutineDay[]
}

export type PlanEntry =
  | SessionEntry
  | { kind: 'begin'; day: CalendarDay }
  | { kind: 'event'; day: CalendarDay }
  | ({ kind: 'run-out' } & PlannedRunOut)

/** What has no date, and who decides. */
export type Undated =
  | { kind: 'clinician'; treatment: string; name: string; reasons: ClinicianReason[] }
  | { kind: 'no-cadence' | 'no-time'; treatment: string; name: string }
  | {
      kind: 'toxin'
      treatment: string
      name: string
      /** The maker's least days between doses. */
      makerDays: number
      /** Sessions of the series that lie within them, counted from the first. */
      within: number[]
    }

export type Plan = {
  timeZone: string
  /** In the order of their days. */
  entries: PlanEntry[]
  undated: Undated[]
  /** What holds for the whole plan. */
  notes: string[]
  /** Moves that cannot be followed, by the name of their field. */
  moveErrors: PlanErrors
  rows: { morning: RowEntry[]; evening: RowEntry[] } | null
  /** The plan's own parameters, with every default written out. */
  params: string
}

/**
 * The plan: sessions with what rests around them, the routine on the days around, run-outs, and what has
 * no date. A function of its input alone. Every day is a proposal to talk about; nothing is booked, and
 * the toxin part of a session is never dated.
 */
export function buildPlan({ request, treatments, routine, timeZone }: PlanInput): Plan {
  const profile = request.skin.kind === 'complete' ? request.skin.profile : null
  const sorted = treatments.map((treatment) => ({
    treatment,
    cadence: cadenceOf(treatment.figures),
    reasons: reasonsForClinician(treatment, profile, request.flagged),
  }))
  const datable = sorted.flatMap(({ treatment, cadence, reasons }) =>
    cadence && reasons.length === 0 ? [{ ...treatment, cadence }] : [],
  )
  const series = layOutSeries(datable, request)
  const planned = series.flatMap((each) => {
    const treatment = datable.find(({ slug }) => slug === each.slug)
    return treatment ? [{ ...each, treatment }] : []
  })
  const windows = planned.flatMap(({ sessions, treatment }) =>
    sessions.flatMap((session) => windowsOf(session, treatment.figures, timeZone)),
  )
  const read = routine && routineDays(routine, request.begin, windows, timeZone)
  const sessions = planned.flatMap((each) =>
    each.sessions.map((session): SessionEntry => {
      const own = windowsOf(session, each.treatment.figures, timeZone)
      return {
        kind: 'session',
        day: session.day,
        treatment: each.slug,
        name: each.treatment.name,
        number: session.number,
        phase: session.kind,
        of: each.planned,
        time: session.time,
        moved: session.moved,
        rests: restSpans(session, each.treatment.figures, timeZone),
        notes: [...gapNotes(each, session), ...meetingNotes(each, session, planned)],
        around: read ? daysAround(read, own, session.day, timeZone) : [],
      }
    }),
  )
  const runOuts = routine && read ? planRunOuts(routine, request.begin, read) : []
  const entries: PlanEntry[] = [
    ...(routine ? [{ kind: 'begin' as const, day: request.begin }] : []),
    ...sessions,
    ...(request.by === 'event' ? [{ kind: 'event' as const, day: request.day }] : []),
    ...runOuts.map((each) => ({ kind: 'run-out' as const, ...each })),
  ]
  return {
    timeZone,
    entries: entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    undated: sorted.flatMap((each) => undatedOf(each, series)),
    notes: [...shortNotes(planned, request, treatments), ...toxinNotes(planned)],
    moveErrors: moveErrors(planned),
    rows: routine && { morning: routine.morning, evening: routine.evening },
    params: planParams(request).toString(),
  }
}

type Sorted = { treatment: PlanTreatment; cadence: Cadence | null; reasons: ClinicianReason[] }

function undatedOf(
  { treatment: { slug, name }, cadence, reasons }: Sorted,
  series: readonly Series[],
): Undated[] {
  const about = { treatment: slug, name }
  const sessions = series.find((each) => each.slug === slug)?.sessions ?? []
  const makerDays = cadence?.toxinIntervalDays ?? null
  const within = cadence
    ? toxinParts(sessions, cadence).flatMap((part) =>
        part.withinMakerInterval ? [part.number] : [],
      )
    : []
  return [
    ...(reasons.length > 0 ? [{ kind: 'clinician' as const, ...about, reasons }] : []),
    ...(reasons.length === 0 && !cadence ? [{ kind: 'no-cadence' as const, ...about }] : []),
    ...(reasons.length === 0 && cadence && sessions.length === 0
      ? [{ kind: 'no-time' as const, ...about }]
      : []),
    ...(makerDays === null ? [] : [{ kind: 'toxin' as const, ...about, makerDays, within }]),
  ]
}
