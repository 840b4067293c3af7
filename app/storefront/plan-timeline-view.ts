import { sessionTitle } from '#app/plan/calendar-events'
import { plainDay, shortDay, shortMonth } from '#app/time/day-words'
import type { EntryView } from '#app/storefront/plan-page.server'
import { addDays, daysBetween, type CalendarDay } from '#app/time/zoned-time'

type Session = Extract<EntryView, { kind: 'session' }>

export type Lane = {
  treatment: string
  name: string
  sessions: { number: number; x: string; isSeries: boolean }[]
  /** From the first day on which products rest to the end of the last. */
  rests: { x: string; width: string }[]
  line: { from: string; to: string }
  /** Where what is known of it ends and the line goes on dashed. */
  goesOn: boolean
}

export type TimelineView = {
  lanes: Lane[]
  months: { label: string; x: string }[]
  event: { x: string } | null
  orders: { slug: string; x: string }[]
  /** The same in words. */
  description: string
}

const MOST_MONTH_LABELS = 7
/** Room for half a sign at either edge, in percent. */
const EDGE = 4

/**
 * A plan from its first pause to the end of its series, or its event: where each thing stands, in percent
 * of whatever width there is, the lanes in the order of `treatments`. Null where no session has a day. Maintenance that lies after is left to the
 * list.
 */
export function timelineView(
  entries: readonly EntryView[],
  treatments: readonly string[],
): TimelineView | null {
  const sessions = entries.filter((entry): entry is Session => entry.kind === 'session')
  const series = sessions.filter(({ phase }) => phase === 'series')
  if (series.length === 0) return null
  const eventDay = entries.find(({ kind }) => kind === 'event')?.day
  const days = series.flatMap((session) => [session.day, ...restOf(session)])
  const all = [...days, ...(eventDay ? [addDays(eventDay, 3)] : [])].sort()
  const [first, last] = [all[0] ?? '', all.at(-1) ?? '']
  const at = scale(first, last)
  const isShown = (day: CalendarDay) => day >= first && day <= last
  const slugs = treatments.filter((slug) => series.some(({ treatment }) => treatment === slug))
  const orders = entries.flatMap((entry) =>
    entry.kind === 'run-out' && isShown(entry.reorderDay)
      ? [
          {
            slug: entry.slug,
            name: entry.name,
            day: entry.reorderDay,
            x: at(entry.reorderDay, 0.5),
          },
        ]
      : [],
  )
  return {
    lanes: slugs.map((slug) =>
      laneOf(
        sessions.filter(({ treatment, day }) => treatment === slug && isShown(day)),
        sessions.some(({ treatment, day }) => treatment === slug && day > last),
        at,
      ),
    ),
    months: monthsBetween(first, last).map((day) => ({ label: shortMonth(day), x: at(day) })),
    event: eventDay ? { x: at(eventDay, 0.5) } : null,
    orders: orders.map(({ slug, x }) => ({ slug, x })),
    description: [
      ...series.map((session) => `${sessionTitle(session)}: ${shortDay(session.day)}.`),
      ...(eventDay ? [`Your event: ${shortDay(eventDay)}.`] : []),
      ...orders.map(({ name, day }) => `Order ${name} again by ${plainDay(day)}.`),
      'Bands show when home products rest. The list below has every day.',
    ].join(' '),
  }
}

type At = (day: CalendarDay, into?: number) => string

function scale(first: CalendarDay, last: CalendarDay): At {
  const length = daysBetween(first, last) + 1
  return (day, into = 0) =>
    percent(EDGE + ((daysBetween(first, day) + into) / length) * (100 - 2 * EDGE))
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`

/** The first day and the last on which products rest around a session. */
function restOf({ rests, day }: Session): [CalendarDay, CalendarDay] {
  const own = rests.filter(({ kind }) => kind !== 'sun')
  const [from, to] = [
    own.map((each) => each.from).sort()[0],
    own
      .map(({ to }) => to)
      .sort()
      .at(-1),
  ]
  return [from ?? day, to ?? day]
}

function laneOf(sessions: readonly Session[], goesOn: boolean, at: At): Lane {
  const [begin] = sessions
  const end = sessions.at(-1)
  return {
    treatment: begin?.treatment ?? '',
    name: begin?.name ?? '',
    goesOn,
    line: { from: at(begin?.day ?? '', 0.5), to: at(end?.day ?? '', 0.5) },
    sessions: sessions.map(({ number, day, phase }) => ({
      number,
      x: at(day, 0.5),
      isSeries: phase === 'series',
    })),
    rests: sessions.map((session) => {
      const [from, to] = restOf(session)
      const [x, until] = [at(from), at(to, 1)]
      return { x, width: percent(parseFloat(until) - parseFloat(x)) }
    }),
  }
}

function monthsBetween(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const months: CalendarDay[] = []
  let month = `${first.slice(0, 7)}-01`
  while (month <= last) {
    if (month >= first) months.push(month)
    month = `${addDays(month, 31).slice(0, 7)}-01`
  }
  const step = Math.ceil(months.length / MOST_MONTH_LABELS)
  return months.filter((_, index) => index % step === 0)
}
