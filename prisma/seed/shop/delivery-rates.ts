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
  },
]
