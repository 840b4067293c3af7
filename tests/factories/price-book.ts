import { db } from '#app/platform/database.server'

/** What staff keep for every shop: three ways of delivery, and the tax of a few states. */
export async function aPriceBook(): Promise<void> {
  await db.deliveryRate.createMany({ skipDuplicates: true, data: RATES })
  await db.taxRate.createMany({ skipDuplicates: true, data: TAXES })
}

const shared = { minDays: 2, maxDays: 5, cutoffHour: 14 }
const BY_GROUND = { flammableNotTo: ['AK', 'HI'] }
const RATES = [
  {
    ...shared,
    ...BY_GROUND,
    method: 'standard' as const,
    name: 'Standard',
    priceCents: 595,
    freeFromCents: 6000,
    allowsFlammable: true,
    position: 1,
  },
  {
    ...shared,
    ...BY_GROUND,
    method: 'express' as const,
    name: 'Express',
    priceCents: 1495,
    freeFromCents: null,
    allowsFlammable: false,
    position: 2,
  },
  {
    ...shared,
    method: 'pickup' as const,
    name: 'Pickup',
    priceCents: 0,
    freeFromCents: null,
    allowsFlammable: true,
    position: 3,
  },
]

const TAXES = [
  { state: 'TX', ratePer100k: 8250, taxesDelivery: true, exemptsDrugs: false },
  { state: 'CA', ratePer100k: 7250, taxesDelivery: false, exemptsDrugs: true },
  { state: 'OR', ratePer100k: 0, taxesDelivery: false, exemptsDrugs: false },
]
