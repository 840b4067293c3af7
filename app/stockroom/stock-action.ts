import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'
import { readCents } from '#app/money/read-cents'

/** Why a counted figure differs, as staff choose it and the ledger keeps it. */
export const COUNT_REASONS = [
  'routine count',
  'units found',
  'units missing',
  'earlier mistake',
] as const

/** Why units leave the shelf unsold. */
export const WRITE_OFF_REASONS = ['damaged', 'expired', 'lost', 'sample', 'recalled'] as const

/** From the form that was shown: sending it twice does it once. */
const formId = z.uuid()
const lotId = z.uuid('Choose a lot')
const locationId = z.uuid('Choose a location')
const units = inDigits(
  z.coerce
    .number('Enter whole units')
    .int('Enter whole units')
    .min(1, 'Enter at least 1 unit')
    .max(100_000, 'Enter at most 100,000 units'),
)

export const LotCode = z
  .string('Enter the lot code from the label')
  .trim()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}$/,
    'Enter the lot code from the label: letters, digits, dots, dashes and slashes, 40 at most',
  )

export const ReceiveForm = z.object({
  formId,
  locationId,
  lotCode: LotCode,
  expiresOn: z.iso.date('Enter the date as on the label').optional(),
  quantity: units,
  unitCost: z
    .string()
    .optional()
    .transform((typed, context) => {
      const cents = typed === undefined ? null : readCents(typed)
      if (cents !== undefined) return cents
      context.addIssue('Enter an amount such as 12.50')
      return z.NEVER
    }),
})

export const CountForm = z.object({
  formId,
  lots: z
    .array(
      z.object({
        lotId,
        expected: z.coerce.number().int().min(0).max(10_000_000),
        counted: inDigits(
          z.coerce
            .number('Enter whole units')
            .int('Enter whole units')
            .min(0, 'Enter 0 or more')
            .max(100_000, 'Enter at most 100,000 units'),
        ).optional(),
      }),
    )
    .max(100)
    .default([]),
  reason: z.enum(COUNT_REASONS, 'Choose a reason'),
})

export const TransferForm = z.object({ formId, lotId, toLocationId: locationId, quantity: units })

export const WriteOffForm = z.object({
  formId,
  lotId,
  quantity: units,
  reason: z.enum(WRITE_OFF_REASONS, 'Choose a reason'),
})

/** What the forms on a variant's stock page send. */
export const StockAction = z.discriminatedUnion('intent', [
  ReceiveForm.extend({ intent: z.literal('receive') }),
  CountForm.extend({ intent: z.literal('count') }),
  TransferForm.extend({ intent: z.literal('transfer') }),
  WriteOffForm.extend({ intent: z.literal('write-off') }),
])
export type StockAction = z.infer<typeof StockAction>
