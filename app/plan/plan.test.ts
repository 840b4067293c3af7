import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '#app/time/zoned-time'
import { aPlanInput, facial, needling, SKIN } from '#tests/factories/plan'
import { buildPlan, type Plan, type PlanInput, type SessionEntry } from './plan'

const plan = (search: string, given: Partial<PlanInput> = {}) =>
  buildPlan(aPlanInput(search, given))
const sessionsOf = ({ entries }: Plan, treatment = 'hydrafacial') =>
  entries.filter(
    (each): each is SessionEntry => each.kind === 'session' && each.treatment === treatment,
  )
const daysOf = (made: Plan, treatment?: string) => sessionsOf(made, treatment).map(({ day }) => day)

describe('the days of a plan', () => {
  test.each([
    [
      'from a start, maintenance after it',
      'treatment=hydrafacial&by=start&day=2026-12-10',
      ['2026-12-10', '2026-12-24', '2027-01-07', '2027-01-21', '2027-02-04', '2027-02-18'],
    ],
    [
      'up to an event, two weeks left before it',
      'treatment=hydrafacial&by=event&day=2027-06-12',
      ['2027-03-20', '2027-04-03', '2027-04-17', '2027-05-01', '2027-05-15', '2027-05-29'],
    ],
    [
      'up to an event that leaves time for three of six',
      'treatment=hydrafacial&by=event&day=2027-01-12',
      ['2026-12-01', '2026-12-15', '2026-12-29'],
    ],
  ])('%s', (_what, search, days) => {
    const made = sessionsOf(plan(search)).filter(({ phase }) => phase === 'series')
    expect(made.map(({ day }) => day)).toEqual(days)
  })

  test('a series that is cut short by an event says so', () => {
    expect(plan('treatment=hydrafacial&by=event&day=2027-01-12').notes).toEqual([
      'HydraFacial: 3 of 6 sessions fit before Tuesday, January 12, 2027.',
    ])
  })

  test('an event that is too close leaves a treatment without a date', () => {
    const made = plan('treatment=hydrafacial&by=event&day=2026-12-05')
    expect(daysOf(made)).toEqual([])
    expect(made.undated).toMatchObject([{ kind: 'no-time', treatment: 'hydrafacial' }])
  })

  test('one date moved moves the rest, and leaves what came before', () => {
    const search = 'treatment=hydrafacial&day=2026-12-10'
    const [before, after] = [plan(search), plan(`${search}&move.hydrafacial.3=2027-01-11`)]
    expect(daysOf(after).slice(0, 2)).toEqual(daysOf(before).slice(0, 2))
    const shifts = daysOf(after)
      .slice(2)
      .map((day, index) => daysBetween(daysOf(before)[index + 2] ?? '', day))
    expect(new Set(shifts)).toEqual(new Set([4]))
    expect(sessionsOf(after)[2]).toMatchObject({ moved: true, number: 3 })
  })

  test('a session cannot be moved before the one before it', () => {
    const made = plan('treatment=hydrafacial&day=2026-12-10&move.hydrafacial.2=2026-12-10')
    expect(daysOf(made)[1]).toBe('2026-12-24')
    expect(made.moveErrors).toEqual({
      'move.hydrafacial.2': 'Session 2 has to come after session 1. It stays where it was.',
    })
  })

  test('a session moved too close to the one before is kept, and asks the studio', () => {
    const [, second] = sessionsOf(
      plan('treatment=hydrafacial&day=2026-12-10&move.hydrafacial.2=2026-12-15'),
    )
    expect(second?.notes).toEqual([
      'Only 5 days after the session before; 14 days are usual. Please ask the studio.',
    ])
  })

  test('two treatments are kept out of each other’s pauses', () => {
    const made = plan('treatment=hydrafacial&treatment=microinfusion&day=2026-12-10')
    expect(daysOf(made, 'microinfusion')[0]).toBe('2026-12-13')
    expect(made.entries.flatMap((each) => (each.kind === 'session' ? each.notes : []))).toEqual([])
  })

  test.each([
    ['from a start', 'by=start&day=2026-12-10'],
    ['up to an event', 'by=event&day=2027-06-12'],
  ])('at a studio with figures of its own too, %s', (_what, when) => {
    const slower = {
      ...needling,
      figures: { ...needling.figures, interval_days: 35, retinoid_aha_before_hours: 120 },
    }
    const made = plan(`treatment=hydrafacial&treatment=microinfusion&${when}`, {
      treatments: [facial, slower],
    })
    expect(made.entries.flatMap((each) => (each.kind === 'session' ? each.notes : []))).toEqual([])
    const days = daysOf(made, 'microinfusion')
    expect(days.length).toBe(4)
    for (const [index, day] of days.slice(1, 3).entries())
      expect(daysBetween(days[index] ?? '', day)).toBeGreaterThanOrEqual(35)
    if (when.startsWith('by=event'))
      expect([...days.slice(0, 3), '2027-05-29'].sort()[3]).toBe('2027-05-29')
  })

  test('sessions that botulinum toxin would put off are named, and stay where they are', () => {
    const made = plan('treatment=hydrafacial&treatment=microinfusion&day=2026-12-10')
    const days = daysOf(made, 'microinfusion')
    const soon = sessionsOf(made).filter(({ day }) =>
      days.some((dose) => dose <= day && daysBetween(dose, day) < 14),
    )
    expect(soon.length).toBeGreaterThan(0)
    expect(made.notes.join()).toContain('If a clinician gives botulinum toxin with Microinfusion')
    expect(made.notes.join()).toMatch(new RegExp(`session.* ${soon[0]?.number}.* would move`))
    expect(plan('treatment=hydrafacial&day=2026-12-10').notes).toEqual([])
  })

  test('a session moved towards an event, or past it, is said to be too close', () => {
    const when = 'treatment=hydrafacial&by=event&day=2027-06-12'
    expect(plan(when).notes).toEqual([])
    expect(plan(`${when}&move.hydrafacial.1=2027-05-20`).notes).toEqual([
      'A session of HydraFacial is less than two weeks before your event, or after it. Leave skin more time if you can.',
    ])
  })

  test('two treatments moved onto each other are both kept, and said to meet', () => {
    const made = plan(
      'treatment=hydrafacial&treatment=microinfusion&day=2026-12-10&move.microinfusion.1=2026-12-22',
    )
    expect(sessionsOf(made)[1]?.notes).toEqual([
      'Skin still rests after Microinfusion, session 1. Ask the studio which comes first, or move one.',
    ])
  })
})

describe('what is never dated by the shop', () => {
  test('the toxin part of a session', () => {
    const made = plan('treatment=microinfusion&day=2026-12-10')
    expect(made.undated).toEqual([
      {
        kind: 'toxin',
        treatment: 'microinfusion',
        name: 'Microinfusion',
        makerDays: 90,
        within: [2, 3],
      },
    ])
    expect(JSON.stringify(made.undated)).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  test.each([
    ['said in the plan', `${SKIN}&ask=hydrafacial.cold_sores`, 'cold_sores'],
    ['said of the skin', SKIN.replace('expecting=no', 'expecting=nursing'), 'pregnancy'],
    ['a medicine in use', `${SKIN}&using=isotretinoin`, 'isotretinoin'],
    ['a child', `${SKIN}&under12=yes`, 'child'],
  ])('a treatment with an answer that a clinician has to see: %s', (_what, search, key) => {
    const made = plan(`${search}&treatment=hydrafacial&day=2026-12-10`)
    expect(daysOf(made)).toEqual([])
    expect(made.undated).toMatchObject([{ kind: 'clinician', reasons: [{ key }] }])
  })

  test('an answer about one treatment leaves the other its dates', () => {
    const made = plan(
      'treatment=hydrafacial&treatment=microinfusion&day=2026-12-10&ask=microinfusion.infection',
    )
    expect(daysOf(made)).not.toEqual([])
    expect(daysOf(made, 'microinfusion')).toEqual([])
  })
})

describe('clock changes', () => {
  const zones = [
    ['America/New_York', '2026-10-27', '2026-11-01'],
    ['America/New_York', '2027-03-09', '2027-03-14'],
    ['Europe/Berlin', '2026-10-20', '2026-10-25'],
    ['Europe/Berlin', '2027-03-23', '2027-03-28'],
  ] as const

  test.each(zones)('in %s a series from %s goes on on the same weekday', (timeZone, day) => {
    const days = daysOf(plan(`treatment=hydrafacial&day=${day}`, { timeZone }))
    expect(new Set(days.slice(0, 6).map((each) => daysBetween(day, each) % 7))).toEqual(
      new Set([0]),
    )
  })

  test.each(zones)(
    'in %s, around the change after %s, whole days rest',
    (timeZone, _from, change) => {
      const [session] = sessionsOf(
        plan(`treatment=hydrafacial&day=${addDays(change, 1)}`, { timeZone }),
      )
      expect(session?.rests[0]).toMatchObject({
        what: 'strong retinoids, acids, enzymes or scrubs',
        from: addDays(change, -1),
        to: addDays(change, 3),
        toSitting: 'evening',
      })
    },
  )

  test('with an appointment the hours count, not the days', () => {
    const [, second] = sessionsOf(
      plan(
        'treatment=hydrafacial&day=2026-12-10&move.hydrafacial.2=2026-12-24&time.hydrafacial.2=15:00',
      ),
    )
    expect(second).toMatchObject({ time: '15:00' })
    expect(second?.rests).toContainEqual({
      kind: 'products',
      what: 'strong retinoids, acids, enzymes or scrubs',
      from: '2026-12-22',
      fromSitting: 'evening',
      to: '2026-12-26',
      toSitting: 'morning',
    })
  })
})

test('a plan’s own address gives the same plan, on any later day', () => {
  const input = aPlanInput(
    `${SKIN}&treatment=hydrafacial&by=event&day=2027-06-12&move.hydrafacial.2=2027-04-05&time.hydrafacial.2=10:30`,
  )
  const made = buildPlan(input)
  const again = buildPlan(aPlanInput(made.params))
  expect(again).toEqual(made)
})
