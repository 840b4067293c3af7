import { plainDay } from '#app/time/day-words'
import type { Plan, PlanEntry, SessionEntry } from '#app/plan/plan'
import { addDays, type CalendarDay } from '#app/time/zoned-time'

/** Something in a calendar: whole days, or one moment on the studio's clock. */
export type PlanEvent = {
  /** The same for the same thing in every file of a plan, whatever its day. */
  key: string
  title: string
  text: string
  day: CalendarDay
  /** The first day after it; null for an event with a time. */
  until: CalendarDay | null
  /** On the studio's clock ("15:00"); null for whole days. */
  time: string | null
}

const PROPOSAL = 'A proposal to talk about: nothing is booked. Your studio’s own words come first.'

/**
 * A plan as events of a calendar. Why a treatment has no date is about health and stays out, and so does
 * everything that has no date.
 */
export function planEvents({ entries, undated }: Plan): PlanEvent[] {
  const withToxin = new Set(
    undated.flatMap((each) => (each.kind === 'toxin' ? each.treatment : [])),
  )
  return entries.flatMap((entry) =>
    entry.kind === 'session'
      ? [sessionEvent(entry, withToxin.has(entry.treatment)), ...restEvents(entry)]
      : otherEvents(entry),
  )
}

/** "HydraFacial, session 2 of 6", "HydraFacial, maintenance". */
export function sessionTitle({
  name,
  phase,
  number,
  of,
}: Pick<SessionEntry, 'name' | 'phase' | 'number' | 'of'>): string {
  return phase === 'series' ? `${name}, session ${number} of ${of}` : `${name}, maintenance`
}

function sessionEvent(entry: SessionEntry, hasToxin: boolean): PlanEvent {
  const { treatment, number, day, time, notes } = entry
  const toxin = hasToxin ? ['The toxin part has no date: a clinician decides, each time.'] : []
  return {
    key: `${treatment}.${number}`,
    title: sessionTitle(entry),
    text: [...notes, ...toxin, PROPOSAL].join('\n'),
    day,
    until: time === null ? addDays(day, 1) : null,
    time,
  }
}

function restEvents(entry: SessionEntry): PlanEvent[] {
  return entry.rests.map(({ what, from, to }) => ({
    key: `${entry.treatment}.${entry.number}.no-${what.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    title: `No ${what}`,
    text: `Around ${sessionTitle(entry)}. ${PROPOSAL}`,
    day: from,
    until: addDays(to, 1),
    time: null,
  }))
}

function otherEvents(entry: Exclude<PlanEntry, SessionEntry>): PlanEvent[] {
  const whole = (key: string, title: string, text: string, day: CalendarDay): PlanEvent => ({
    key,
    title,
    text,
    day,
    until: addDays(day, 1),
    time: null,
  })
  if (entry.kind === 'begin') return [whole('begin', 'Your routine begins', '', entry.day)]
  if (entry.kind === 'event') return [whole('event', 'Your event', '', entry.day)]
  const { slug, name, day, reorderDay } = entry
  const estimate = 'From the size and our estimate of what one use takes. Yours may last longer.'
  return [
    whole(
      `${slug}.reorder`,
      `Order again: ${name}`,
      `Runs out about ${plainDay(day)}.`,
      reorderDay,
    ),
    whole(`${slug}.run-out`, `${name} runs out about now`, estimate, day),
  ]
}
