import type { DeliveryRate } from '#app/pricing/delivery'

/** In the order in which checkout offers them. */
export const deliveryRates: DeliveryRate[] = [
  {
    method: 'standard',
    name: 'Standard',
    priceCents: 5_95,
    freeFromCents: 75_00,
    allowsFlammable: true,
    minDays: 3,
    maxDays: 5,
    cutoffHour: 14,
    active: true,
    notTo: [],
    flammableNotTo: ['AK', 'HI'],
    zones: [
      {
        states: ['AK', 'HI'],
        priceCents: 12_95,
        freeFromCents: 150_00,
        minDays: 5,
        maxDays: 8,
      },
    ],
  },
  {
    method: 'express',
    name: 'Express',
    priceCents: 14_95,
    freeFromCents: null,
    allowsFlammable: false,
    minDays: 1,
    maxDays: 2,
    cutoffHour: 12,
    active: true,
    notTo: [],
    flammableNotTo: ['AK', 'HI'],
    zones: [
      { states: ['AK', 'HI'], priceCents: 29_95, freeFromCents: null, minDays: 2, maxDays: 4 },
    ],
  },
  {
    method: 'pickup',
    name: 'Pickup',
    priceCents: 0,
    freeFromCents: null,
    allowsFlammable: true,
    minDays: 0,
    maxDays: 1,
    cutoffHour: 15,
    active: true,
    notTo: [],
    flammableNotTo: [],
    zones: [],
  },
]
