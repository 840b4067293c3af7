import type { FigureKey, FigureValues } from '#app/treatments/figures'
import { addDays, momentOf, type CalendarDay } from '#app/time/zoned-time'

/** The catalog's tags that a pause can speak of; pauses.test.ts holds them against the catalog's own. */
export type PausedTag =
  | 'retinoid'
  | 'retinoid_low'
  | 'retinyl_ester'
  | 'adapalene'
  | 'aha'
  | 'bha'
  | 'lha'
  | 'pha'
  | 'enzyme'
  | 'physical_exfoliant'
  | 'otc_acne'

const STRONG_RETINOIDS: readonly PausedTag[] = ['retinoid', 'adapalene']
const RETINOIDS: readonly PausedTag[] = [...STRONG_RETINOIDS, 'retinoid_low', 'retinyl_ester']
const EXFOLIANTS: readonly PausedTag[] = [
  'aha',
  'bha',
  'lha',
  'pha',
  'enzyme',
  'physical_exfoliant',
]

/** What is put aside: products with one of the tags, everything not given by the clinic, or strong sun. */
export type Paused =
  { what: 'tagged'; tags: readonly PausedTag[] } | { what: 'own-products' } | { what: 'sun' }

export type PauseRule = {
  ruleId: string
  figure: FigureKey
  side: 'before' | 'after'
  paused: Paused
}

/** Source: rules T01–T04, T10–T12 and T18 of the shop's research; a treatment has those whose figure it has. */
export const PAUSE_RULES: readonly PauseRule[] = [
  rule('T01', 'retinoid_before_hours', 'before', { what: 'tagged', tags: STRONG_RETINOIDS }),
  rule('T02', 'acid_before_hours', 'before', { what: 'tagged', tags: EXFOLIANTS }),
  rule('T03', 'otc_acne_before_hours', 'before', { what: 'tagged', tags: ['otc_acne'] }),
  rule('T10', 'retinoid_aha_before_hours', 'before', {
    what: 'tagged',
    tags: [...RETINOIDS, 'aha'],
  }),
  rule('T18', 'sun_before_hours', 'before', { what: 'sun' }),
  rule('T11', 'clinic_only_after_hours', 'after', { what: 'own-products' }),
  // Rules T04 and T12 differ in hours only.
  rule('T04', 'active_after_hours', 'after', {
    what: 'tagged',
    tags: [...EXFOLIANTS, ...RETINOIDS],
  }),
  rule('T18', 'sun_after_hours', 'after', { what: 'sun' }),
]

/** When a session is: a day on the place's calendar and, once it is known, the time on its clock ("HH:MM"). */
export type SessionTime = { day: CalendarDay; time?: string }

export type PauseWindow = PauseRule & {
  hours: number
  /** From this moment on … */
  from: Date
  /** … and up to this one, no longer. */
  until: Date
}

/**
 * What pauses around one session and from when to when, in hours that pass: skin knows no clock change.
 * `figures` are those in force at the place, `timeZone` is its own (IANA). Where the time of a session is
 * not known, its whole day counts: hours before it run up to its first minute, hours after from its last.
 */
export function pausesAround(
  session: SessionTime,
  figures: FigureValues,
  timeZone: string,
): PauseWindow[] {
  const { day, time } = session
  const begins = momentOf(day, time ?? '00:00', timeZone)
  const ends = time === undefined ? momentOf(addDays(day, 1), '00:00', timeZone) : begins
  return rulesOf(figures).map(({ hours, ...each }) =>
    each.side === 'before'
      ? { ...each, hours, from: hoursFrom(begins, -hours), until: ends }
      : { ...each, hours, from: begins, until: hoursFrom(ends, hours) },
  )
}

/** The pauses that a treatment's figures ask for, with their hours. Zero hours are no pause. */
export function rulesOf(figures: FigureValues): (PauseRule & { hours: number })[] {
  return PAUSE_RULES.flatMap((each) => {
    const hours = figures[each.figure]
    return hours ? [{ ...each, hours }] : []
  })
}

/**
 * Which of the windows ask that a product with these tags rest at a moment; none where it may be used.
 * What the clinic gave is never among them: ask only for the shopper's own products.
 */
export function pausesOf(
  tags: readonly string[],
  windows: readonly PauseWindow[],
  moment: Date,
): PauseWindow[] {
  return windows.filter(
    ({ paused, from, until }) => moment >= from && moment < until && rests(tags, paused),
  )
}

/** Whether a pause means a product with these tags. */
export function rests(tags: readonly string[], paused: Paused): boolean {
  if (paused.what === 'own-products') return true
  return paused.what === 'tagged' && paused.tags.some((tag) => tags.includes(tag))
}

function rule(
  ruleId: string,
  figure: FigureKey,
  side: PauseRule['side'],
  paused: Paused,
): PauseRule {
  return { ruleId, figure, side, paused }
}

function hoursFrom(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 3_600_000)
}
