import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'

export const RETURN_REASONS = [
  { value: 'not-for-me', label: 'It does not suit me' },
  { value: 'reaction', label: 'My skin reacted to it' },
  { value: 'damaged', label: 'It arrived damaged' },
  { value: 'wrong-item', label: 'It is not what I ordered' },
  { value: 'other', label: 'Something else' },
] as const

/** What a shopper fills in to send something back: units by order line, a reason, a few words. */
export const ReturnRequest = z.object({
  lines: z
    .array(
      z.object({
        orderLineId: z.uuid(),
        quantity: inDigits(z.coerce.number().int().min(0).max(99)),
      }),
    )
    .max(100)
    .refine(
      (lines) => lines.some(({ quantity }) => quantity > 0),
      'Choose at least one item to return',
    ),
  reason: z.enum(
    RETURN_REASONS.map(({ value }) => value),
    'Choose a reason',
  ),
  comment: z.string().trim().max(1000, 'Keep it under 1,000 characters').optional(),
})
export type ReturnRequest = z.infer<typeof ReturnRequest>

/** The same form as it was sent, right or wrong, so that what was typed is there again. */
export const TypedReturn = z.object({
  lines: z.array(z.object({ orderLineId: z.string(), quantity: z.string() })).catch([]),
  reason: z.string().catch(''),
  comment: z.string().catch(''),
})
export type TypedReturn = z.infer<typeof TypedReturn>
