import { z } from 'zod'
import { readProfile, type ReadProfile } from '#app/routine/read-profile'
import { profileParams } from '#app/routine/skin-profile'
import { addDays, CalendarDay, daysBetween } from '#app/time/zoned-time'

/** A session's day chosen by hand and, where an appointment is known, its time on the studio's clock. */
export type Move = { treatment: string; number: number; day: CalendarDay; time: string | null }

/** What a plan is made of. All of it stands in the page's address. */
export type PlanRequest = {
  /** The answers of the routine builder, in its own parameters. */
  skin: ReadProfile
  /** Slugs, in the order in which they have their turn. */
  treatments: string[]
  /** A studio's slug; null takes the shop's own figures. */
  studio: string | null
  /** Whether `day` is the first session's, or an event's to be ready for. */
  by: 'start' | 'event'
  day: CalendarDay
  /** The first day of the routine. It stands in the address, so that a kept plan stays where it is. */
  begin: CalendarDay
  moves: Move[]
  /** Screening questions answered with yes or not sure: "hydrafacial.cold_sores". */
  flagged: string[]
}

/** A plan as it is stored: its own address, with every default written out. */
export const SavedRequest = z.object({ version: z.literal(1), address: z.string().max(20_000) })

/** What cannot be used, in words, by the name of the field. */
export type PlanErrors = Record<string, string>

export type ReadPlan = {
  request: PlanRequest
  errors: PlanErrors
  /** The day as it was typed, to be shown again. */
  typedDay: string
}

type Defaults = {
  /** Today at the studio. */
  today: CalendarDay
  /** What is planned where the address names nothing. */
  treatments: readonly string[]
  studio: string | null
}

/** Time for a consultation before a first session. */
const LEAD_DAYS = 14
const MOST_DAYS_AGO = 400
const MOST_DAYS_AHEAD = 800
const MOST_TREATMENTS = 4
const MOST_MOVES = 40
const MOST_FLAGS = 60

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MOVE = /^move\.([a-z0-9]+(?:-[a-z0-9]+)*)\.([1-9]\d?)$/
const FLAG = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9_]{1,60}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const LONGEST = 80

/**
 * Reads a plan from an address. Never throws: what is missing has a default that shows something useful,
 * what cannot be used is left out and named in `errors`, and what nobody offered counts as not said.
 */
export function readPlan(
  params: URLSearchParams,
  { today, treatments, studio }: Defaults,
): ReadPlan {
  const errors: PlanErrors = {}
  const asked = ['by', 'day', 'treatment', 'begin'].some((name) => params.has(name))
  const day = readDay(params.get('day') || addDays(today, LEAD_DAYS), today)
  if (day === null)
    errors['day'] = 'Choose a day between a year ago and two years from now, such as 2027-03-14.'
  const begin = readDay(params.get('begin') ?? '', today) ?? today
  const by = params.get('by') === 'event' ? 'event' : 'start'
  const anchor = params.get('anchor')
  const isMoved = anchor !== null && anchor !== anchorOf({ by, day: day ?? '' })
  return {
    request: {
      skin: readProfile(new URLSearchParams([...params].filter(([, value]) => value !== ''))),
      treatments: asked ? slugs(params.getAll('treatment')) : [...treatments],
      studio: params.has('studio') ? (slugs([params.get('studio') ?? ''])[0] ?? null) : studio,
      by,
      day: day ?? addDays(today, LEAD_DAYS),
      begin,
      // Days chosen by hand belong to the day that they were counted from.
      moves: isMoved ? [] : readMoves(params, today, errors),
      flagged: unique(params.getAll('ask').filter((each) => FLAG.test(each))).slice(0, MOST_FLAGS),
    },
    errors,
    typedDay: day ?? (params.get('day') ?? '').slice(0, LONGEST),
  }
}

/** A plan as parameters of an address, in one order, so that equal plans have equal addresses. */
export function planParams(request: PlanRequest): URLSearchParams {
  const { skin, treatments, studio, by, day, begin, moves, flagged } = request
  const params =
    skin.kind === 'complete' ? profileParams(skin.profile, skin.swaps) : givenParams(skin)
  for (const treatment of treatments) params.append('treatment', treatment)
  params.set('studio', studio ?? '')
  params.set('by', by)
  params.set('day', day)
  params.set('begin', begin)
  for (const move of [...moves].sort(inTurn)) {
    params.set(moveName(move), move.day)
    if (move.time) params.set(timeName(move), move.time)
  }
  for (const flag of [...flagged].sort()) params.append('ask', flag)
  return params
}

/** What a form says of the day that its moves were counted from. */
export const anchorOf = ({ by, day }: Pick<PlanRequest, 'by' | 'day'>) => `${by}.${day}`

type Place = Pick<Move, 'treatment' | 'number'>

export const moveName = ({ treatment, number }: Place) => `move.${treatment}.${number}`
export const timeName = ({ treatment, number }: Place) => `time.${treatment}.${number}`

function readDay(typed: string, today: CalendarDay): CalendarDay | null {
  const read = CalendarDay.safeParse(typed)
  if (!read.success) return null
  const ahead = daysBetween(today, read.data)
  return ahead >= -MOST_DAYS_AGO && ahead <= MOST_DAYS_AHEAD ? read.data : null
}

function readMoves(params: URLSearchParams, today: CalendarDay, errors: PlanErrors): Move[] {
  const moves = new Map<string, Move>()
  for (const [name, typed] of params) {
    const [, treatment, number] = MOVE.exec(name) ?? []
    if (!treatment || !number || !typed || moves.size >= MOST_MOVES) continue
    const place = { treatment, number: Number(number) }
    const day = readDay(typed, today)
    const time = params.get(timeName(place)) ?? ''
    if (day === null) errors[name] = 'Choose a day such as 2027-03-14.'
    else moves.set(name, { ...place, day, time: TIME.test(time) ? time : null })
    if (time && !TIME.test(time))
      errors[timeName(place)] = 'Write the time as 15:00. Without it the day alone is kept.'
  }
  return [...moves.values()].sort(inTurn)
}

function inTurn(a: Place, b: Place): number {
  if (a.treatment !== b.treatment) return a.treatment < b.treatment ? -1 : 1
  return a.number - b.number
}

function slugs(values: readonly string[]): string[] {
  const known = values.filter((value) => value.length <= LONGEST && SLUG.test(value))
  return unique(known).slice(0, MOST_TREATMENTS)
}

const unique = (values: readonly string[]) => [...new Set(values)]

/** Answers that are not all there yet, so that a form can go on with them. */
function givenParams(skin: Exclude<ReadProfile, { kind: 'complete' }>): URLSearchParams {
  const params = new URLSearchParams()
  if (skin.kind === 'unasked') return params
  const { concerns, avoid, using, under12, broken, ...single } = skin.given
  for (const [name, value] of Object.entries(single)) if (value) params.set(name, value)
  for (const concern of concerns ?? []) params.append('concern', concern)
  if (under12) params.set('under12', 'yes')
  if (broken) params.set('broken', 'yes')
  for (const each of avoid ?? []) params.append('avoid', each)
  for (const each of using ?? []) params.append('using', each)
  return params
}
