import { expect, test } from 'vitest'
import { amount, everyDays, isFigureKey, range, type FigureUnit } from './figures'

test.each<[number, FigureUnit, string]>([
  [48, 'hours', '48 hours'],
  [72, 'hours', '72 hours'],
  [120, 'hours', '5 days'],
  [100, 'hours', '100 hours'],
  [1, 'days', '1 day'],
  [3, 'sessions', '3 sessions'],
])('%i %s are said as %s', (value, unit, words) => {
  expect(amount(value, unit)).toBe(words)
})

test.each<[number, number, FigureUnit, string]>([
  [48, 168, 'hours', '48 hours to 7 days'],
  [24, 72, 'hours', '24 to 72 hours'],
  [168, 336, 'hours', '7 to 14 days'],
  [7, 30, 'days', '7 to 30 days'],
  [24, 24, 'hours', '24 hours'],
])('what was seen from %i to %i %s', (minimum, maximum, unit, words) => {
  expect(range({ minimum, maximum, unit })).toBe(words)
})

test('how often', () => {
  expect([everyDays(60), everyDays(365)]).toEqual(['every 60 days', 'once a year'])
})

test('what is inherited is no figure', () => {
  expect(isFigureKey('toString')).toBe(false)
  expect(isFigureKey('interval_days')).toBe(true)
})
