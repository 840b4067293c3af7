import { describe, expect, test } from 'vitest'
import { DeliveryRate, deliveryOptions } from '#app/pricing/delivery'

const standard: DeliveryRate = {
  method: 'standard',
  name: 'Standard delivery',
  priceCents: 595,
  freeFromCents: 5000,
  allowsFlammable: true,
  minDays: 3,
  maxDays: 5,
  cutoffHour: 14,
  active: true,
  notTo: [],
  flammableNotTo: ['AK', 'HI'],
  zones: [],
}
const express: DeliveryRate = {
  ...standard,
  method: 'express',
  name: 'Express delivery',
  freeFromCents: null,
  allowsFlammable: false,
}
const pickup: DeliveryRate = { ...standard, method: 'pickup', name: 'Pickup', priceCents: 0 }
const rates = [standard, express, pickup]
const serum = { lineId: 'serum', flammable: false }
const pads = { lineId: 'pads', flammable: true }

const reasons = (lines: (typeof pads)[], state: string | null) =>
  deliveryOptions(rates, lines, state).map(({ obstacle }) => obstacle?.reason ?? 'possible')

describe('which ways of delivery a bag can take', () => {
  test('a serum can go any way', () => {
    expect(reasons([serum], 'AK')).toEqual(['possible', 'possible', 'possible'])
  })

  test('alcohol pads go by ground or are picked up', () => {
    expect(reasons([serum, pads], 'NY')).toEqual(['possible', 'flammable', 'possible'])
    expect(deliveryOptions(rates, [serum, pads], 'NY')[1]?.obstacle).toEqual({
      method: 'express',
      reason: 'flammable',
      lineIds: ['pads'],
      message: 'Express delivery cannot carry flammable items: they travel by ground only.',
    })
  })

  test('no ground route takes alcohol pads to Alaska or Hawaii', () => {
    expect(reasons([pads], 'HI')).toEqual(['flammable-beyond-ground', 'flammable', 'possible'])
  })

  test('a way goes to no state that it leaves out, and one that is switched off goes nowhere', () => {
    const some = [{ ...standard, notTo: ['HI' as const] }, { ...express, active: false }, pickup]
    const why = (state: string) =>
      deliveryOptions(some, [serum], state).map(({ obstacle }) => obstacle?.message ?? 'possible')
    expect(why('HI')).toEqual([
      'Standard delivery does not go to Hawaii. Choose another way.',
      'Express delivery is not offered at the moment. Choose another way.',
      'possible',
    ])
    expect(why('TX')[0]).toBe('possible')
  })

  test('before the address is known nothing is ruled out by it', () => {
    expect(reasons([pads], null)).toEqual(['possible', 'flammable', 'possible'])
  })
})

test('a rate whose longest time is shorter than its shortest is refused', () => {
  expect(DeliveryRate.safeParse({ ...standard, minDays: 6 }).success).toBe(false)
  expect(DeliveryRate.safeParse({ ...standard, position: 1 }).success).toBe(true)
})
