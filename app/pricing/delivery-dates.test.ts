import { describe, expect, test } from 'vitest'
import { estimateDelivery } from '#app/pricing/delivery-dates'

const standard = { minDays: 3, maxDays: 5, cutoffHour: 14 }
const newYork = 'America/New_York'

describe('when a parcel should arrive', () => {
  test('ordered before the cut-off, the parcel leaves today', () => {
    const monday = new Date('2026-03-09T13:59:00-04:00')
    expect(estimateDelivery(standard, monday, newYork)).toEqual({
      earliest: '2026-03-12',
      latest: '2026-03-16',
    })
  })

  test('ordered at the cut-off, it leaves tomorrow', () => {
    const monday = new Date('2026-03-09T14:00:00-04:00')
    expect(estimateDelivery(standard, monday, newYork)).toEqual({
      earliest: '2026-03-13',
      latest: '2026-03-17',
    })
  })

  test('the cut-off is by the warehouse’s clock', () => {
    const noonInChicago = new Date('2026-03-09T12:30:00-05:00')
    const cutoffAt13 = { ...standard, cutoffHour: 13 }
    expect(estimateDelivery(cutoffAt13, noonInChicago, 'America/Chicago').earliest).toBe(
      '2026-03-12',
    )
    expect(estimateDelivery(cutoffAt13, noonInChicago, newYork).earliest).toBe('2026-03-13')
  })

  test('late on Sunday in the warehouse is Sunday, though London has Monday', () => {
    const sunday = new Date('2026-03-08T23:30:00-04:00')
    expect(estimateDelivery({ ...standard, minDays: 1 }, sunday, newYork).earliest).toBe(
      '2026-03-10',
    )
  })

  test('a pickup without waiting days is ready the same day, or on Monday after the weekend', () => {
    const pickup = { minDays: 0, maxDays: 1, cutoffHour: 15 }
    expect(estimateDelivery(pickup, new Date('2026-03-09T09:00:00-04:00'), newYork)).toEqual({
      earliest: '2026-03-09',
      latest: '2026-03-10',
    })
    expect(estimateDelivery(pickup, new Date('2026-03-07T09:00:00-05:00'), newYork)).toEqual({
      earliest: '2026-03-09',
      latest: '2026-03-10',
    })
  })

  test('midnight is the first hour of the day', () => {
    const midnight = new Date('2026-03-09T00:00:00-04:00')
    expect(estimateDelivery({ ...standard, cutoffHour: 1 }, midnight, newYork).earliest).toBe(
      '2026-03-12',
    )
  })
})
