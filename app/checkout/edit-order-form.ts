import { z } from 'zod'
import { Address } from './address'

const meta = { formId: z.uuid(), version: z.coerce.number().int().min(1) }

/** Who gets a parcel and where, by the same rules as checkout. */
export const EditDelivery = Address.safeExtend(meta)

/** Who picks an order up, and at which studio. */
export const EditPickup = z.object({
  ...meta,
  fullName: Address.shape.fullName,
  phone: Address.shape.phone,
  pickupLocationId: z.uuid('Choose a studio'),
})

export const EDIT_LABELS = {
  fullName: 'Full name',
  phone: 'Phone',
  line1: 'Street and number',
  line2: 'Apartment, suite, unit',
  city: 'City',
  state: 'State',
  postalCode: 'ZIP code',
  pickupLocationId: 'Studio',
} as const

export type EditField = keyof typeof EDIT_LABELS
export const EDIT_FIELDS = Object.keys(EDIT_LABELS) as EditField[]
