import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pausesOf } from '#app/treatments/pauses'
import { addDays, daysBetween } from '#app/time/zoned-time'
import { aPlanInput, facial, needling, SKIN } from '#tests/factories/plan'
import { demoProducts } from '#tests/factories/routine-product'
import { buildPlan, type Plan, type PlanInput, type SessionEntry } from './plan'
import { SITTINGS, sittingMoment, windowsOf } from './rest-spans'

const plan = (search: string, given: Partial<PlanInput> = {}) =>
  buildPlan(aPlanInput(search, given))
const sessionsOf = ({ entries }: Plan, treatment = 'hydrafacial') =>
  entries.filter(
    (each): each is SessionEntry => each.kind === 'session' && each.treatment === treatment,
  )
const daysOf = (made: Plan, treatment?: string) => sessionsOf(made, treatment).map(({ day }) => day)

describe('the routine around', () => {
  const tags = new Map(demoProducts().map((each) => [each.slug, each.tags]))

  test('without skin answers there is no routine, and the dates are there all the same', () => {
    const made = plan('treatment=hydrafacial&day=2026-12-10')
    expect(made.rows).toBeNull()
    expect(daysOf(made)).toHaveLength(9)
  })

  test('what rests is named, and back in the sitting after', () => {
    const made = plan(`${SKIN}&using=tretinoin&treatment=hydrafacial&day=2027-01-21`)
    const around = sessionsOf(made)[0]?.around ?? []
    const evening = (day: string) => around.find((each) => each.day === day)?.evening
    const keys = (uses: { key: string }[] = []) => uses.map(({ key }) => key)
    for (const day of ['2027-01-19', '2027-01-21', '2027-01-23']) {
      expect(keys(evening(day)?.resting)).toContain('tretinoin')
      expect(keys(evening(day)?.uses)).not.toContain('tretinoin')
    }
    expect(around.map(({ day }) => day)).toEqual([19, 20, 21, 22, 23].map((n) => `2027-01-${n}`))
  })

  test('on the day of needling everything of one’s own rests', () => {
    const made = plan(`${SKIN}&treatment=microinfusion&day=2027-01-21`)
    const onTheDay = sessionsOf(made, 'microinfusion')[0]?.around.find(
      ({ day }) => day === '2027-01-21',
    )
    expect(onTheDay?.morning.uses).toEqual([])
    expect(onTheDay?.evening.uses).toEqual([])
  })

  test('each product runs out about a day, with time to order it again', () => {
    const ends = plan(`${SKIN}&treatment=hydrafacial&day=2026-12-10`).entries.flatMap((each) =>
      each.kind === 'run-out' ? [each] : [],
    )
    expect(ends.length).toBeGreaterThan(2)
    for (const { day, reorderDay } of ends) expect(daysBetween(reorderDay, day)).toBeLessThan(11)
  })

  test('whatever is asked for, no paused product is in a sitting, and days are in order', () => {
    const search = fc.record({
      skin: fc.constantFrom('normal', 'dry', 'combination', 'oily', 'sensitive'),
      cleansing: fc.constantFrom('gentle', 'some', 'plenty'),
      using: fc.constantFrom('', '&using=tretinoin', '&using=acid&using=benzoyl-peroxide'),
      by: fc.constantFrom('start', 'event'),
      ahead: fc.integer({ min: 1, max: 400 }),
      move: fc.integer({ min: 1, max: 9 }),
      moveAhead: fc.integer({ min: 1, max: 400 }),
      time: fc.constantFrom('', '09:00', '17:30'),
      timeZone: fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Europe/Berlin'),
    })
    fc.assert(
      fc.property(search, ({ timeZone, ...asked }) => {
        const day = (ahead: number) => addDays('2026-11-25', ahead)
        const made = plan(
          `skin=${asked.skin}&cleansing=${asked.cleansing}&expecting=no&concern=pores${asked.using}` +
            `&treatment=hydrafacial&treatment=microinfusion&by=${asked.by}&day=${day(asked.ahead)}` +
            `&move.hydrafacial.${asked.move}=${day(asked.moveAhead)}&time.hydrafacial.${asked.move}=${asked.time}`,
          { timeZone },
        )
        const known = [facial, needling]
        const sessions = made.entries.filter((each) => each.kind === 'session')
        const windows = sessions.flatMap((session) => {
          const figures = known.find(({ slug }) => slug === session.treatment)?.figures ?? {}
          return windowsOf(session, figures, timeZone)
        })
        for (const around of sessions.flatMap((session) => session.around))
          for (const sitting of SITTINGS)
            for (const { key } of around[sitting].uses)
              expect(
                pausesOf(
                  tags.get(key) ?? [],
                  windows,
                  sittingMoment(around.day, sitting, timeZone),
                ),
              ).toEqual([])
        const days = made.entries.map((each) => each.day)
        expect(days).toEqual([...days].sort())
        for (const slug of ['hydrafacial', 'microinfusion']) {
          const own = daysOf(made, slug)
          expect(new Set(own).size).toBe(own.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})
