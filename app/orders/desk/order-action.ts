import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'
import { CARRIERS, plainTrackingNumber } from '../carriers'
import { SettleForm } from './failed-refund'

/** Why staff give money back, as they choose it and as the shopper reads it. */
export const REFUND_REASONS = {
  returned: { label: 'Came back to us', message: 'Your return has arrived. Thank you.' },
  damaged: { label: 'Damaged or wrong item', message: 'We are sorry that it was not right.' },
  missing: { label: 'Cannot be sent', message: 'We could not send all of your order.' },
  goodwill: { label: 'Goodwill', message: 'A refund from us, with our apologies.' },
} as const

const REFUND_REASON = Object.keys(REFUND_REASONS) as [keyof typeof REFUND_REASONS]

/** From the form that was shown: sending it twice does it once. */
const formId = z.uuid()

const units = z.object({
  orderLineId: z.uuid(),
  quantity: inDigits(z.coerce.number().int().min(0).max(99)),
})

const carrier = z.enum(CARRIERS, 'Choose a carrier')
const trackingNumber = z
  .string('Enter the tracking number')
  .overwrite(plainTrackingNumber)
  .regex(/^[A-Z0-9]{6,40}$/, 'Enter the tracking number: 6 to 40 letters and digits')
  .optional()

const isTracked = (parcel: { carrier: string; trackingNumber?: string | undefined }) =>
  parcel.carrier === 'Other' || parcel.trackingNumber !== undefined
const TRACKED = { error: 'Enter the tracking number', path: ['trackingNumber'] }

export const ShipForm = z
  .object({
    formId,
    version: z.coerce.number().int().min(1),
    lines: z.array(units).max(100).default([]),
    carrier,
    trackingNumber,
  })
  .refine(isTracked, TRACKED)

export const CorrectForm = z
  .object({
    formId,
    shipmentId: z.uuid(),
    seen: z.string().max(100).optional(),
    seenCarrier: z.string().max(100),
    carrier,
    trackingNumber,
  })
  .refine(isTracked, TRACKED)

export const NoteForm = z.object({
  formId,
  text: z
    .string('Write the note first')
    .trim()
    .min(1, 'Write the note first')
    .max(2000, 'Keep it under 2,000 characters'),
})

export const RefundForm = z.object({
  formId,
  lines: z
    .array(units.extend({ of: z.enum(['unsent', 'sent']).optional() }))
    .max(200)
    .default([]),
  withDelivery: z.literal('on').optional(),
  restock: z.literal('on').optional(),
  /** The sum that the button said; without scripts the first press asks for it. */
  sumCents: inDigits(z.coerce.number().int().min(0).max(100_000_000)).optional(),
  reason: z.enum(REFUND_REASON, 'Choose a reason'),
})

/** What the forms on an order's page send. */
export const OrderAction = z.discriminatedUnion('intent', [
  ShipForm.safeExtend({ intent: z.literal('ship') }),
  CorrectForm.safeExtend({ intent: z.literal('correct') }),
  z.object({ intent: z.literal('ready') }),
  z.object({ intent: z.literal('deliver'), shipmentId: z.uuid().optional() }),
  NoteForm.extend({ intent: z.literal('note') }),
  z.object({ intent: z.literal('cancel') }),
  z.object({ intent: z.literal('cancel-unpaid') }),
  RefundForm.extend({ intent: z.literal('refund') }),
  z.object({ intent: z.literal('replace'), variantId: z.uuid() }),
  z.object({ intent: z.literal('retry-refund'), refundId: z.uuid() }),
  SettleForm.extend({ intent: z.literal('settle-refund') }),
])
export type OrderAction = z.infer<typeof OrderAction>
