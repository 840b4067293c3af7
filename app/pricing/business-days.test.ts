import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBusinessDays, federalHolidays, isBusinessDay } from '#app/pricing/business-days'

test('the federal holidays of 2026, Independence Day observed on Friday', () => {
  expect(federalHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ])
})

test('a Sunday holiday is observed on Monday, and a Saturday New Year in the old year', () => {
  expect(federalHolidays(2027)).toContain('2027-07-05')
  expect(federalHolidays(2022)).toContain('2021-12-31')
  expect(isBusinessDay('2021-12-31')).toBe(false)
})

test('when June begins on a Monday, Memorial Day is the Monday before', () => {
  expect(federalHolidays(2020)).toContain('2020-05-25')
})

test('Thanksgiving and the weekend are skipped', () => {
  expect(addBusinessDays('2026-11-25', 1)).toBe('2026-11-27')
  expect(addBusinessDays('2026-11-25', 2)).toBe('2026-11-30')
})

test('no days from a Saturday is the next business day', () => {
  expect(addBusinessDays('2026-03-07', 0)).toBe('2026-03-09')
  expect(addBusinessDays('2026-03-09', 0)).toBe('2026-03-09')
})

test('a leap day is a day like any other', () => {
  expect(addBusinessDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('business days land on business days, and one after another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3650 }), fc.nat(15), (offset, days) => {
      const from = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10)
      const arrival = addBusinessDays(from, days)
      expect(isBusinessDay(arrival)).toBe(true)
      expect(addBusinessDays(arrival, 1)).toBe(addBusinessDays(from, days + 1))
    }),
  )
})
