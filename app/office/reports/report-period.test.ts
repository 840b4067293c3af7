import { expect, test } from 'vitest'
import { boundsOf, readPeriod, stepsOf } from './report-period'

const read = (search: string) => readPeriod(new URLSearchParams(search), '2026-11-26')

test('without a choice a report is of the last thirty days, by day', () => {
  const { period, problem } = read('')
  expect(period).toEqual({ from: '2026-10-28', to: '2026-11-26', by: 'day' })
  expect(problem).toBeNull()
  expect(stepsOf(period)).toHaveLength(30)
})

test.each([
  ['by=week&from=2026-11-04&to=2026-11-16', ['2026-11-02', '2026-11-09', '2026-11-16']],
  ['by=month&from=2026-12-31&to=2027-01-01', ['2026-12-01', '2027-01-01']],
  ['by=day&from=2026-11-01&to=2026-11-01', ['2026-11-01']],
])('%s begins its steps on %j', (search, steps) => {
  const { period, problem } = read(search)
  expect(problem).toBeNull()
  expect(stepsOf(period)).toEqual(steps)
})

test('the day on which clocks go back has twenty-five hours', () => {
  const [from, before] = boundsOf({ from: '2026-11-01', to: '2026-11-01', by: 'day' })
  expect((before.getTime() - from.getTime()) / 3_600_000).toBe(25)
})

test.each([
  ['from=yesterday', 'Write both days'],
  ['from=2026-02-30', 'Write both days'],
  ['from=9999-01-01&to=9999-01-02', 'Write both days'],
  ['from=2026-11-20&to=2026-11-19', 'before the last'],
  ['from=2026-01-01&to=2026-11-19&by=day', 'choose by week or month'],
  ['from=2016-01-01&to=2026-11-19&by=week', 'choose by month'],
])('%s is refused in words, and the last thirty days are shown', (search, words) => {
  const { period, problem } = read(search)
  expect(problem).toContain(words)
  expect(period).toEqual(read('').period)
})
