import { describe, expect, test } from 'vitest'
import { TAGS } from '#app/catalog/ingredients/tag'
import type { FigureValues } from './figures'
import { PAUSE_RULES, pausesAround, pausesOf, rulesOf, type SessionTime } from './pauses'
import { localTimeOf } from '#app/time/zoned-time'

const CHICAGO = 'America/Chicago'
const facial: FigureValues = {
  interval_days: 14,
  retinoid_before_hours: 48,
  acid_before_hours: 48,
  otc_acne_before_hours: 48,
  active_after_hours: 48,
  sun_before_hours: 72,
  sun_after_hours: 72,
}
const needling: FigureValues = {
  retinoid_aha_before_hours: 72,
  clinic_only_after_hours: 24,
  active_after_hours: 168,
}

/** Hours from the session's moment, at noon UTC, to another; negative before it. */
function restsAt(tags: string[], figures: FigureValues, hours: number): boolean {
  const session: SessionTime = { day: '2026-07-15', time: '12:00' }
  const moment = new Date(Date.parse('2026-07-15T12:00:00Z') + hours * 3_600_000)
  return pausesOf(tags, pausesAround(session, figures, 'UTC'), moment).length > 0
}

describe('before and after a HydraFacial', () => {
  test.each<[rule: string, tags: string[], hours: number, rests: boolean]>([
    ['T01 a retinol', ['retinoid'], -48, true],
    ['T01 adapalene', ['retinoid', 'adapalene'], -1, true],
    ['T01 a retinol, earlier', ['retinoid'], -49, false],
    ['T01 speaks of strong retinoids', ['retinoid_low'], -10, false],
    ['T02 a glycolic acid', ['aha'], -48, true],
    ['T02 a salicylic acid', ['bha', 'salicylate'], -10, true],
    ['T02 an enzyme', ['enzyme'], -10, true],
    ['T02 a scrub', ['physical_exfoliant'], -10, true],
    ['T02 an acid, earlier', ['aha'], -49, false],
    ['T02 a trace of an acid', ['bha_trace', 'aha_low'], -10, false],
    ['T03 an acne medicine', ['otc_acne'], -48, true],
    ['T03 an acne medicine, earlier', ['otc_acne'], -49, false],
    ['T04 a scrub afterwards', ['physical_exfoliant'], 47, true],
    ['T04 a low retinoid afterwards', ['retinoid_low'], 1, true],
    ['T04 a scrub, when it is over', ['physical_exfoliant'], 48, false],
    ['T04 does not speak of acne medicines', ['otc_acne'], 10, false],
    ['a moisturizer', [], 0, false],
    ['a sunscreen', ['spf'], 0, false],
  ])('%s (%o, %i h)', (_, tags, hours, expected) => {
    expect(restsAt(tags, facial, hours)).toBe(expected)
  })
})

describe('before and after microneedling', () => {
  test.each<[rule: string, tags: string[], hours: number, rests: boolean]>([
    ['T10 a retinol', ['retinoid'], -72, true],
    ['T10 a hidden retinoid', ['retinyl_ester'], -72, true],
    ['T10 a glycolic acid', ['aha'], -72, true],
    ['T10 a retinol, earlier', ['retinoid'], -73, false],
    ['T10 does not speak of scrubs', ['physical_exfoliant'], -10, false],
    ['T11 anything of one’s own on the first day', [], 23, true],
    ['T11 a sunscreen of one’s own on the first day', ['spf'], 1, true],
    ['T11 is over after a day', [], 24, false],
    ['T12 a retinoid for a week', ['retinoid'], 167, true],
    ['T12 an exfoliant for a week', ['pha'], 100, true],
    ['T12 is over after a week', ['retinoid', 'aha'], 168, false],
  ])('%s (%o, %i h)', (_, tags, hours, expected) => {
    expect(restsAt(tags, needling, hours)).toBe(expected)
  })
})

test('T18 sun is advice about the shopper, not about a product', () => {
  const sun = pausesAround({ day: '2026-07-15', time: '12:00' }, facial, 'UTC').filter(
    ({ ruleId }) => ruleId === 'T18',
  )
  expect(sun.map(({ side, hours }) => [side, hours])).toEqual([
    ['before', 72],
    ['after', 72],
  ])
  expect(restsAt(['spf'], { sun_after_hours: 72 }, 1)).toBe(false)
})

describe('hours are hours that pass', () => {
  const window = (session: SessionTime, figures: FigureValues) => {
    const [only] = pausesAround(session, figures, CHICAGO)
    if (!only) throw new Error('no pause')
    return [localTimeOf(only.from, CHICAGO), localTimeOf(only.until, CHICAGO)]
  }

  test.each<[string, SessionTime, FigureValues, string, string]>([
    [
      'clocks that went back make 48 hours before begin an hour later on them',
      { day: '2026-11-02', time: '10:00' },
      { retinoid_before_hours: 48 },
      '2026-10-31 11:00',
      '2026-11-02 10:00',
    ],
    [
      'clocks that went forward make them begin an hour earlier',
      { day: '2027-03-15', time: '10:00' },
      { retinoid_before_hours: 48 },
      '2027-03-13 09:00',
      '2027-03-15 10:00',
    ],
    [
      'a week after ends an hour earlier on clocks that went back',
      { day: '2026-10-30', time: '10:00' },
      { active_after_hours: 168 },
      '2026-10-30 10:00',
      '2026-11-06 09:00',
    ],
    [
      'without a time the whole day counts, before it',
      { day: '2026-07-15' },
      { retinoid_before_hours: 48 },
      '2026-07-13 00:00',
      '2026-07-16 00:00',
    ],
    [
      'without a time the whole day counts, after it, though it had 25 hours',
      { day: '2026-11-01' },
      { active_after_hours: 48 },
      '2026-11-01 00:00',
      '2026-11-04 00:00',
    ],
  ])('%s', (_, session, figures, from, until) => {
    const words = window(session, figures).map(({ day, time }) => `${day} ${time}`)
    expect(words).toEqual([from, until])
  })
})

test('a treatment pauses only what it has figures for, and zero hours are no pause', () => {
  expect(rulesOf({ interval_days: 14 })).toEqual([])
  expect(rulesOf({ acid_before_hours: 0 })).toEqual([])
  expect(rulesOf(needling).map(({ figure }) => figure)).toEqual([
    'retinoid_aha_before_hours',
    'clinic_only_after_hours',
    'active_after_hours',
  ])
})

test('every tag that a pause speaks of is one that the catalog gives', () => {
  const spoken = PAUSE_RULES.flatMap(({ paused }) => (paused.what === 'tagged' ? paused.tags : []))
  for (const tag of spoken) expect(TAGS).toContain(tag)
})
