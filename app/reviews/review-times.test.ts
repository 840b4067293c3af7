import { expect, test } from 'vitest'
import { editableUntil, reviewableFrom } from './review-times'

const day = (date: string) => new Date(`2026-${date}T12:00:00Z`)

test('a product is reviewed from a week after it arrived, and never before', () => {
  expect(reviewableFrom({ status: 'delivered', deliveredAt: day('11-01') })).toEqual(day('11-08'))
  expect(reviewableFrom({ status: 'shipped', deliveredAt: null })).toBeNull()
  expect(reviewableFrom({ status: 'cancelled', deliveredAt: null })).toBeNull()
})

test('words can be changed for thirty days, after a refusal for thirty from then', () => {
  const writtenAt = day('10-01')
  const decidedAt = day('10-20')
  expect(editableUntil({ status: 'waiting', writtenAt, decidedAt: null })).toEqual(day('10-31'))
  expect(editableUntil({ status: 'published', writtenAt, decidedAt })).toEqual(day('10-31'))
  expect(editableUntil({ status: 'refused', writtenAt, decidedAt })).toEqual(day('11-19'))
})

test('what was withdrawn can be written anew at any time', () => {
  const given = { writtenAt: day('01-01'), decidedAt: day('01-02') }
  expect(editableUntil({ status: 'withdrawn', ...given })).toBeNull()
})
