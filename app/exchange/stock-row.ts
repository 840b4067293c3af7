import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'
import { readCents } from '#app/money/read-cents'
import { readCell } from './product-cells'
import { LotCode } from '#app/stockroom/stock-action'

const units = inDigits(
  z.coerce
    .number('Enter whole units')
    .int('Enter whole units')
    .min(0, 'Enter 0 or more')
    .max(100_000, 'Enter at most 100,000 units'),
)

/** A row of the stock file: a lot at a location, and what was counted of it. */
export const StockRow = z.object({
  sku: z.string('Enter the SKU').max(60, 'No variant has this SKU'),
  location: z.string('Enter the location’s address name, such as dallas'),
  lot: LotCode,
  expires_on: z.iso.date('Enter the date as 2027-06-30').optional(),
  on_hand: units.optional(),
  counted: units,
  unit_cost: z
    .string()
    .optional()
    .transform((typed, context) => {
      const cents = typed === undefined ? null : readCents(typed)
      if (cents !== undefined) return cents
      context.addIssue('Enter an amount such as 12.50')
      return z.NEVER
    }),
  /** As the export says it, so that recalled units do not come back as sound ones. */
  recalled: z
    .string()
    .default('no')
    .transform((cell, context) => {
      const read = readCell('yes-no', cell)
      if (read !== undefined) return read === 'on'
      context.addIssue('Enter yes or no')
      return z.NEVER
    }),
})
export type StockRow = z.infer<typeof StockRow>
