import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { planEvents, type PlanEvent } from '#app/plan/calendar-events'
import type { Plan } from '#app/plan/plan'
import { timeZoneBlock } from '#app/plan/time-zone-block'
import type { CalendarDay } from '#app/time/zoned-time'

/** How often calendars ask again, in seconds. */
const REFRESH = 12 * 3600

type FileOptions = {
  /** What tells this plan's events from another's: never shown, only hashed into their ids. */
  identity: string
  /** The shop's host name, for the ids. */
  host: string
  now: Date
}

/**
 * The plan as a calendar file (RFC 5545). Days are all-day events, which no clock moves; a session whose
 * time is known stands on the studio's clock, with its zone described. Ids stay the same from file to
 * file, so that a calendar moves what it has instead of doubling it.
 */
export function calendarFile(plan: Plan, { identity, host, now }: FileOptions): string {
  const events = planEvents(plan)
  const years = events.map(({ day }) => Number(day.slice(0, 4)))
  const mark = createHash('sha256').update(identity).digest('hex').slice(0, 24)
  const calendar = ical({
    name: 'Your Porewell plan',
    prodId: { company: 'Porewell', product: 'Plan' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
    timezone: {
      name: null,
      generator: (zone) => timeZoneBlock(zone, Math.min(...years), Math.max(...years)),
    },
  })
  for (const event of events)
    calendar.createEvent({
      id: `${event.key}.${mark}@${host}`,
      stamp: now,
      summary: event.title,
      ...(event.text ? { description: event.text } : {}),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...whenOf(event, plan.timeZone),
    })
  return `${calendar.toString()}\r\n`
}

function whenOf({ day, until, time }: PlanEvent, timezone: string) {
  if (time !== null) return { start: asOnThisClock(day, time), timezone }
  return {
    allDay: true,
    start: new Date(`${day}T00:00:00Z`),
    ...(until ? { end: new Date(`${until}T00:00:00Z`) } : {}),
  }
}

/** The library writes the fields that the machine's own clock shows, and the zone's name beside them. */
function asOnThisClock(day: CalendarDay, time: string): Date {
  return new Date(`${day}T${time}:00`)
}
