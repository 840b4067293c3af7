import { expect, test } from 'vitest'
import { hoursToday } from '#app/treatments/opening-hours'

const weekdaysNineToSix = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '09:00', closes: '18:00' }))
const monday = (utc: string) => new Date(`2026-11-23T${utc}:00Z`)

test('a studio tells the time by its own clock', () => {
  const fourPmUtc = monday('16:00')
  expect(hoursToday(weekdaysNineToSix, 'America/Chicago', fourPmUtc)).toEqual({
    open: true,
    words: 'Open today until 6 pm',
  })
  expect(hoursToday(weekdaysNineToSix, 'America/Los_Angeles', fourPmUtc)).toEqual({
    open: false,
    words: 'Opens today at 9 am',
  })
})

test('it closes on the minute', () => {
  const open = (utc: string) => hoursToday(weekdaysNineToSix, 'America/New_York', monday(utc)).open
  expect(open('22:59')).toBe(true)
  expect(open('23:00')).toBe(false)
})

test('after closing, the next opening is named', () => {
  expect(hoursToday(weekdaysNineToSix, 'UTC', monday('20:00')).words).toBe(
    'Closed for today. Opens tomorrow at 9 am',
  )
  const saturday = new Date('2026-11-28T12:00:00Z')
  expect(hoursToday(weekdaysNineToSix, 'UTC', saturday).words).toBe(
    'Closed today. Opens Monday at 9 am',
  )
})

test('a lunch break, half hours and a place that never opens', () => {
  const broken = [
    { day: 1, opens: '08:30', closes: '12:00' },
    { day: 1, opens: '13:30', closes: '17:00' },
  ]
  expect(hoursToday(broken, 'UTC', monday('12:30')).words).toBe('Opens today at 1:30 pm')
  expect(hoursToday([], 'UTC', monday('12:30')).words).toBe('Closed today.')
})
