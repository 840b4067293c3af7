import { expect, test } from 'vitest'
import {
  endOfShopDay,
  lastDayBefore,
  readShopMoment,
  shopDay,
  shopDayWords,
  startOfShopDay,
} from './shop-clock'

test.each([
  ['in winter', '2026-01-15', '2026-01-15T06:00:00.000Z'],
  ['in summer', '2026-07-04', '2026-07-04T05:00:00.000Z'],
  ['on which the clocks go forward', '2026-03-08', '2026-03-08T06:00:00.000Z'],
  ['on which the clocks go back', '2026-11-01', '2026-11-01T05:00:00.000Z'],
])('a day %s starts at midnight on the shop’s clock', (_, day, moment) => {
  expect(startOfShopDay(day).toISOString()).toBe(moment)
  expect(shopDay(startOfShopDay(day))).toBe(day)
})

test('an offer until New Year’s Eve is open until the year ends', () => {
  const end = endOfShopDay('2026-12-31')
  expect(end.toISOString()).toBe('2027-01-01T06:00:00.000Z')
  expect(shopDayWords(lastDayBefore(end))).toBe('December 31, 2026')
})

test('a date and time that staff enter is one on the shop’s clock', () => {
  expect(readShopMoment('2026-12-31T09:30')?.toISOString()).toBe('2026-12-31T15:30:00.000Z')
  for (const none of ['2026-02-30T09:30', '2026-12-31', '0001-01-01T00:00', '9999-12-31T23:59'])
    expect(readShopMoment(none)).toBeNull()
})

test.each([undefined, '', '2026-12-31', '2026-02-30T09:30', '2026-12-31T24:00', '2026-12-31T9:30'])(
  'what is no date and time is none: %s',
  (typed) => {
    expect(readShopMoment(typed)).toBeNull()
  },
)
