import { z } from 'zod'
import type { DeliveryZone } from '#app/pricing/delivery-zones'
import { cents, DAYS, seen, states, whole } from './settings-form'

/** The ways that have zones: whoever picks up pays nothing for the way. */
export const ZONED_METHODS = ['standard', 'express'] as const

/** A zone as it is stored, with its way. */
export type StoredZone = DeliveryZone & { method: (typeof ZONED_METHODS)[number] }

/** A zone's id, or 'new'. */
export const ZoneId = z.union([z.literal('new'), z.uuid()])

/** A zone as its form sends it; money as typed becomes cents. */
export const ZoneForm = z
  .object({
    intent: z.literal('zone'),
    seen,
    zone: ZoneId,
    method: z.enum(ZONED_METHODS, 'Choose a way of delivery'),
    states: states.refine((codes) => codes.length > 0, 'Enter codes of states, such as AK, HI'),
    priceCents: cents,
    freeFromCents: cents.nullish().transform((amount) => amount ?? null),
    minDays: whole(60, DAYS),
    maxDays: whole(60, DAYS),
  })
  .refine(({ minDays, maxDays }) => minDays <= maxDays, {
    path: ['maxDays'],
    error: 'The longest time cannot be shorter than the shortest',
  })
  .transform(({ intent, seen: was, zone, ...stored }) => ({
    intent,
    seen: was,
    id: zone === 'new' ? null : zone,
    zone: stored satisfies StoredZone,
  }))

export const RemoveZoneForm = z
  .object({ intent: z.literal('remove-zone'), seen, zone: z.uuid() })
  .transform(({ intent, seen: was, zone }) => ({ intent, seen: was, id: zone }))
