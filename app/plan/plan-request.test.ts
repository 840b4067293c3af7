import { expect, test } from 'vitest'
import { readPlan } from './plan-request'

test('a booked time that is none is named, and the day is kept', () => {
  const { request, errors } = readPlan(
    new URLSearchParams('day=2026-12-10&move.hydrafacial.2=2026-12-24&time.hydrafacial.2=3pm'),
    { today: '2026-11-26', treatments: [], studio: null },
  )
  expect(request.moves).toMatchObject([{ day: '2026-12-24', time: null }])
  expect(errors['time.hydrafacial.2']).toContain('15:00')
})
