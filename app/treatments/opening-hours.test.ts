import { expect, test } from 'vitest'
import { hoursToday, weekRows, zoneName } from '#app/treatments/opening-hours'

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

test('a week is printed with equal days together, and today marked at the place', () => {
  const hours = [...weekdaysNineToSix, { day: 6, opens: '10:00', closes: '17:30' }]
  const sundayInTokyo = new Date('2026-11-28T20:00:00Z')
  expect(weekRows(hours, 'America/Chicago', sundayInTokyo)).toEqual([
    { days: 'Monday to Friday', hours: '9 am to 6 pm', today: false },
    { days: 'Saturday', hours: '10 am to 5:30 pm', today: true },
    { days: 'Sunday', hours: 'Closed', today: false },
  ])
  expect(weekRows(hours, 'Asia/Tokyo', sundayInTokyo).at(-1)).toMatchObject({ today: true })
  expect(weekRows([], 'UTC', sundayInTokyo)).toEqual([
    { days: 'Monday to Sunday', hours: 'Closed', today: true },
  ])
})

test('the clock of a place has a name', () => {
  expect(zoneName('America/Chicago', monday('12:00'))).toBe('Central Time')
})
