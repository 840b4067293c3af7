import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'
import { CONDITION_WORDS, REFUSAL_WORDS } from './return-words'

const units = inDigits(z.coerce.number().int().min(0).max(99))

export const DeclineForm = z.object({
  reason: z
    .string('Tell the shopper why')
    .trim()
    .min(1, 'Tell the shopper why')
    .max(500, 'Keep it under 500 characters'),
})

/** What was found in the parcel: units by order line and condition. */
export const ReceiveForm = z.object({
  found: z
    .array(z.object({ orderLineId: z.uuid(), condition: z.enum(CONDITION_WORDS), quantity: units }))
    .max(400)
    .default([]),
})

/** What is paid back of it: units of each that was found, and why where that is not all. */
export const RefundForm = z.object({
  decided: z
    .array(
      z.object({
        inspectionId: z.uuid(),
        quantity: units,
        refusal: z.enum(REFUSAL_WORDS).optional().catch(undefined),
      }),
    )
    .max(400)
    .default([]),
  withDelivery: z.literal('on').optional(),
})

/** What the forms on a return's page send. */
export const ReturnAction = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('approve') }),
  DeclineForm.extend({ intent: z.literal('decline') }),
  ReceiveForm.extend({ intent: z.literal('receive') }),
  RefundForm.extend({ intent: z.literal('refund') }),
])
export type ReturnAction = z.infer<typeof ReturnAction>

/** The forms as they were sent, right or wrong, so that what was typed is there again. */
export const TypedReturnAction = z.object({
  reason: z.string().catch(''),
  found: z
    .array(z.object({ orderLineId: z.string(), condition: z.string(), quantity: z.string() }))
    .catch([]),
  decided: z
    .array(
      z.object({
        inspectionId: z.string(),
        quantity: z.string().catch('0'),
        refusal: z.string().catch(''),
      }),
    )
    .catch([]),
  withDelivery: z.string().optional().catch(undefined),
})
export type TypedReturnAction = z.infer<typeof TypedReturnAction>
