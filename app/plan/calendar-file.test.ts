import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { momentOf } from '#app/time/zoned-time'
import { aPlanInput, SKIN } from '#tests/factories/plan'
import { planEvents } from './calendar-events'
import { calendarFile } from './calendar-file.server'
import { buildPlan } from './plan'
import { timeZoneBlock } from './time-zone-block'

const now = new Date('2026-11-25T18:00:00Z')
const options = { identity: 'a plan', host: 'shop.example', now }
const both = `${SKIN}&treatment=hydrafacial&treatment=microinfusion&day=2026-12-10`
const plan = (search = both, timeZone = 'America/New_York') =>
  buildPlan(aPlanInput(search, { timeZone }))

function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
  }
}

describe('a calendar file', () => {
  test('comes back from a parser as the plan that went in', () => {
    const made = plan()
    const { events } = read(calendarFile(made, options))
    const expected = planEvents(made)
    expect(events).toHaveLength(expected.length)
    for (const [index, { title, text, day, until }] of expected.entries()) {
      const event = events[index]
      expect(event?.summary).toBe(title)
      expect(event?.description ?? '').toBe(text)
      expect(event?.startDate.isDate).toBe(true)
      expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([day, until])
      expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
        '2026-11-25T18:00:00Z',
      )
    }
  })

  test('has lines as the standard wants them: ended by CR LF, at most 75 bytes', () => {
    const file = calendarFile(plan(), options)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('names each thing once, and the same in every file, wherever it is moved', () => {
    const ids = (search: string) => {
      const { events } = read(calendarFile(plan(search), options))
      return events.map(({ uid }) => uid)
    }
    const before = ids(both)
    expect(new Set(before).size).toBe(before.length)
    expect(ids(`${both}&move.hydrafacial.2=2026-12-28`).toSorted()).toEqual(before.toSorted())
  })

  test('says nothing of health, and puts no date on the toxin part', () => {
    const file = calendarFile(
      plan(`${both}&ask=hydrafacial.cold_sores`.replace('expecting=no', 'expecting=trying')),
      options,
    )
    expect(file).not.toMatch(/cold_sores|pregnan|HydraFacial|Microinfusion/)
    const dated = read(calendarFile(plan(), options)).events
    expect(dated.filter(({ summary }) => /toxin/i.test(summary))).toEqual([])
  })

  test('is empty where there is nothing to date', () => {
    const { events } = read(calendarFile(plan('by=start'), options))
    expect(events).toEqual([])
  })
})

describe('an appointment', () => {
  test.each([
    ['America/New_York', '2026-12-24', '2026-12-24T20:00:00.000Z'],
    ['America/New_York', '2027-03-15', '2027-03-15T19:00:00.000Z'],
    ['America/Los_Angeles', '2027-03-12', '2027-03-12T23:00:00.000Z'],
    ['Europe/Berlin', '2027-03-29', '2027-03-29T13:00:00.000Z'],
  ])('in %s on %s at three is told with its zone', (timeZone, day, moment) => {
    const search = `${both}&move.hydrafacial.2=${day}&time.hydrafacial.2=15:00`
    const { events, calendar } = read(calendarFile(plan(search, timeZone), options))
    const event = events.find(({ uid }) => uid.startsWith('hydrafacial.2.') && !uid.includes('no-'))
    expect(event?.startDate.isDate).toBe(false)
    expect(event?.startDate.toJSDate().toISOString()).toBe(moment)
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1)
  })

  test('without one the file needs no zone', () => {
    expect(calendarFile(plan(), options)).not.toContain('VTIMEZONE')
  })
})

test('a zone’s description tells the moment of every wall clock time', () => {
  for (const timeZone of ['America/New_York', 'Europe/Berlin', 'America/Phoenix']) {
    const block = timeZoneBlock(timeZone, 2026, 2028)
    const zone = new ICAL.Timezone(
      new ICAL.Component(
        ICAL.parse(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`) as unknown[],
      ).getFirstSubcomponent('vtimezone'),
    )
    const wall = fc.record({
      day: fc.integer({ min: 0, max: 1000 }),
      hour: fc.integer({ min: 4, max: 23 }),
    })
    fc.assert(
      fc.property(wall, ({ day, hour }) => {
        const date = new Date(Date.UTC(2026, 0, 2 + day)).toISOString().slice(0, 10)
        const time = `${String(hour).padStart(2, '0')}:30`
        const read = ICAL.Time.fromString(`${date}T${time}:00`, undefined)
        read.zone = zone
        expect(read.toJSDate().getTime()).toBe(momentOf(date, time, timeZone).getTime())
      }),
    )
  }
})
