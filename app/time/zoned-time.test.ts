import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, localTimeOf, momentOf } from '#app/time/zoned-time'

const CHICAGO = 'America/Chicago'

describe('days on a calendar', () => {
  test.each([
    ['2026-10-25', 14, '2026-11-08'],
    ['2027-03-01', 28, '2027-03-29'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-08', -1, '2026-03-07'],
  ])('%s and %i days make %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later)
    expect(daysBetween(day, later)).toBe(days)
  })
})

describe('a place keeps its own clock', () => {
  test.each([
    ['winter', '2026-11-02', '10:00', '2026-11-02T16:00:00.000Z'],
    ['summer', '2026-07-01', '10:00', '2026-07-01T15:00:00.000Z'],
    ['the morning after clocks went forward', '2026-03-08', '10:00', '2026-03-08T15:00:00.000Z'],
    ['the morning after clocks went back', '2026-11-01', '10:00', '2026-11-01T16:00:00.000Z'],
    ['a time that occurs twice is its first', '2026-11-01', '01:30', '2026-11-01T06:30:00.000Z'],
    ['a time that is skipped comes later', '2026-03-08', '02:30', '2026-03-08T08:30:00.000Z'],
    ['midnight', '2026-11-01', '00:00', '2026-11-01T05:00:00.000Z'],
  ])('%s', (_, day, time, utc) => {
    expect(momentOf(day, time, CHICAGO).toISOString()).toBe(utc)
  })

  test('what its clock shows leads back to the moment', () => {
    const zone = fc.constantFrom(
      CHICAGO,
      'America/Los_Angeles',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }),
        zone,
        (milliseconds, timeZone) => {
          const moment = new Date(Math.floor(milliseconds / 60_000) * 60_000)
          const { day, time } = localTimeOf(moment, timeZone)
          const back = momentOf(day, time, timeZone)
          expect(localTimeOf(back, timeZone)).toEqual({ day, time })
          expect(back.getTime()).toBeLessThanOrEqual(moment.getTime())
        },
      ),
    )
  })
})
