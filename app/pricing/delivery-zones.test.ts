import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliveryOptions, type DeliveryRate } from '#app/pricing/delivery'
import { rateTo, sayZones, type DeliveryZone } from '#app/pricing/delivery-zones'
import type { StateCode } from '#app/pricing/us-states'
import { input, price } from '#tests/factories/drawn-orders'

const far: DeliveryZone = {
  states: ['AK', 'HI'],
  ...{ priceCents: 1295, freeFromCents: 15000, minDays: 5, maxDays: 8 },
}
const standard: DeliveryRate = {
  method: 'standard',
  name: 'Standard',
  ...{ priceCents: 595, freeFromCents: 7500, minDays: 3, maxDays: 5, cutoffHour: 14 },
  ...{ allowsFlammable: true, active: true, notTo: [], flammableNotTo: [], zones: [far] },
}

test('a state in a zone has its price and days, any other and none the way’s own', () => {
  const { states: _states, ...figures } = far
  expect(rateTo(standard, 'HI')).toEqual({ ...standard, ...figures })
  expect(rateTo(standard, 'TX')).toEqual(standard)
  expect(rateTo(standard, null)).toEqual(standard)
  expect(deliveryOptions([standard], [], 'AK')[0]?.rate).toMatchObject(figures)
})

test('zones are said in words', () => {
  const zones = [
    far,
    { ...far, states: ['ME' as const], freeFromCents: null },
    { ...far, states: ['VT' as const], priceCents: 0, minDays: 1, maxDays: 1 },
  ]
  expect(sayZones({ ...standard, zones })).toEqual([
    'To Alaska or Hawaii: $12.95, free from $150.00, 5 to 8 business days',
    'To Maine: $12.95 for any order, 5 to 8 business days',
    'To Vermont: free, 1 business day',
  ])
})

const zone = fc.record({
  states: fc.constant<StateCode[]>(['NY']),
  priceCents: fc.nat(3000),
  freeFromCents: fc.option(fc.nat(12_000), { nil: null }),
  minDays: fc.constant(5),
  maxDays: fc.constant(8),
})

test('an order to a zone costs to the cent, tax and all, what it would if the zone’s figures were the way’s own', () => {
  fc.assert(
    fc.property(input, zone, (from, { states, ...figures }) => {
      const zoned = from.deliveryRates.map((rate) =>
        rate.method === 'pickup' ? rate : { ...rate, zones: [{ states, ...figures }] },
      )
      const own = from.deliveryRates.map((rate) =>
        rate.method === 'pickup' ? rate : { ...rate, ...figures },
      )
      const expected = from.destinationState === 'NY' ? own : from.deliveryRates
      expect(price({ ...from, deliveryRates: zoned })).toEqual(
        price({ ...from, deliveryRates: expected }),
      )
    }),
  )
})

test('a zone of other states moves no cent', () => {
  fc.assert(
    fc.property(input, zone, (from, figures) => {
      const deliveryRates = from.deliveryRates.map((rate) => ({
        ...rate,
        zones: [{ ...figures, states: ['HI' as const] }],
      }))
      expect(price({ ...from, deliveryRates })).toEqual(price(from))
    }),
  )
})
