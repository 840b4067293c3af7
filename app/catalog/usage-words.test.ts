import { expect, test } from 'vitest'
import { dayTimes, howOften } from '#app/catalog/usage-words'

const often = (timesPerWeekStart: number | null, timesPerWeekMax: number | null) =>
  howOften({ useAm: true, usePm: true, timesPerWeekStart, timesPerWeekMax })

test.each([
  [14, 14, 'Twice a day'],
  [7, 14, 'Once a day to start, up to twice a day'],
  [7, 21, 'Once a day to start, up to 3 times a day'],
  [2, 7, 'Twice a week to start, up to once a day'],
  [1, 3, 'Once a week to start, up to 3 times a week'],
  [null, 7, 'Once a day'],
  [3, null, '3 times a week'],
  [null, null, null],
])('%s to %s times a week is %j', (start, max, words) => {
  expect(often(start, max)).toBe(words)
})

test('when a product is used', () => {
  expect(dayTimes({ useAm: true, usePm: true })).toBe('Morning and evening')
  expect(dayTimes({ useAm: true, usePm: false })).toBe('Morning')
  expect(dayTimes({ useAm: false, usePm: true })).toBe('Evening')
})
