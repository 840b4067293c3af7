import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cadenceOf, firstDayBefore, sessionDays, toxinParts, type Cadence } from './cadence'
import { addDays, daysBetween } from '#app/time/zoned-time'

const facial: Cadence = {
  intervalDays: 14,
  sessions: 6,
  maintenanceDays: 60,
  toxinIntervalDays: null,
}
const microinfusion: Cadence = {
  intervalDays: 28,
  sessions: 3,
  maintenanceDays: 365,
  toxinIntervalDays: 90,
}
const days = (...given: Parameters<typeof sessionDays>) =>
  sessionDays(...given).map(({ day }) => day)

describe('the days of a series', () => {
  test('a facial every two weeks, through the night on which clocks go back', () => {
    expect(days('2026-10-25', facial)).toEqual([
      '2026-10-25',
      '2026-11-08',
      '2026-11-22',
      '2026-12-06',
      '2026-12-20',
      '2027-01-03',
    ])
  })

  test('three sessions four weeks apart, through the night on which clocks go forward', () => {
    expect(days('2027-02-21', microinfusion)).toEqual(['2027-02-21', '2027-03-21', '2027-04-18'])
  })

  test('maintenance follows at its own distance and counts on', () => {
    expect(sessionDays('2026-10-25', facial, { maintenance: 2 }).slice(-3)).toEqual([
      { day: '2027-01-03', kind: 'series', number: 6 },
      { day: '2027-03-04', kind: 'maintenance', number: 7 },
      { day: '2027-05-03', kind: 'maintenance', number: 8 },
    ])
  })

  test('a session that is moved takes those after it along, and leaves those before it', () => {
    const moved = new Map([[2, '2026-11-12']])
    expect(days('2026-10-25', { ...facial, sessions: 3 }, { moved })).toEqual([
      '2026-10-25',
      '2026-11-12',
      '2026-11-26',
    ])
  })

  test('a series can be counted back from an event', () => {
    const first = firstDayBefore('2027-06-12', microinfusion, 14)
    expect(days(first, microinfusion).at(-1)).toBe('2027-05-29')
  })

  test('whatever the figures, sessions keep their distance', () => {
    const whole = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 12 }), whole, (intervalDays, sessions, gap) => {
        const cadence = { intervalDays, sessions, maintenanceDays: gap, toxinIntervalDays: null }
        const all = sessionDays('2026-01-31', cadence, { maintenance: 3 })
        expect(all).toHaveLength(sessions + 3)
        for (const [index, { day, kind }] of all.entries()) {
          const next = all[index + 1]
          if (!next) continue
          expect(daysBetween(day, next.day)).toBe(next.kind === 'series' ? intervalDays : gap)
          expect(kind === 'maintenance' && next.kind === 'series').toBe(false)
        }
      }),
    )
  })
})

describe('the toxin part is a clinician’s decision', () => {
  test('it has no date, and says where the series is closer than the maker allows', () => {
    const parts = toxinParts(
      sessionDays('2026-11-02', microinfusion, { maintenance: 1 }),
      microinfusion,
    )
    expect(parts.map(({ withinMakerInterval }) => withinMakerInterval)).toEqual([
      false,
      true,
      true,
      false,
    ])
    for (const part of parts) {
      expect(part.decidedBy).toBe('clinician')
      expect(part).not.toHaveProperty('day')
    }
  })

  test('on the ninetieth day the maker’s interval is over', () => {
    const apart = (intervalDays: number) =>
      toxinParts(sessionDays('2026-11-02', { ...microinfusion, intervalDays }), microinfusion)[1]
    expect(apart(89)?.withinMakerInterval).toBe(true)
    expect(apart(90)?.withinMakerInterval).toBe(false)
    expect(addDays('2026-11-02', 90)).toBe('2027-01-31')
  })

  test('a treatment without toxin has no such part', () => {
    expect(toxinParts(sessionDays('2026-11-02', facial), facial)).toEqual([])
  })
})

test('figures make a cadence only when all three are there', () => {
  expect(cadenceOf({ interval_days: 14, series_sessions: 6, maintenance_days: 60 })).toEqual(facial)
  expect(cadenceOf({ interval_days: 14, series_sessions: 6 })).toBeNull()
})
