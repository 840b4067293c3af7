import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'
import { readMilli } from '#app/catalog/milli'
import { readCents } from '#app/money/read-cents'

const yesNo = z
  .string()
  .transform((cell, context) => {
    const word = cell.toLowerCase()
    if (['yes', 'true', '1'].includes(word)) return true
    if (['no', 'false', '0'].includes(word)) return false
    context.addIssue('Enter yes or no')
    return z.NEVER
  })
  .optional()

const cents = z
  .string()
  .transform((cell, context) => {
    const amount = readCents(cell)
    if (amount !== undefined) return amount
    context.addIssue('Enter an amount such as 12.50')
    return z.NEVER
  })
  .optional()

const words = (most: number) =>
  z
    .string()
    .max(most, `Keep it under ${most.toLocaleString('en-US')} characters`)
    .optional()

/** A row of the products' file: what it leaves empty stays as it is. */
export const ProductRow = z.object({
  slug: z
    .string('Enter the product’s address name')
    .max(80, 'Keep it under 80 characters')
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'Lower case letters and digits with dashes, such as pha-toner',
    ),
  sku: z
    .string('Enter the SKU')
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, 'Letters, digits, dots and dashes, 60 at most'),
  name: words(120),
  brand: words(80),
  category: words(80),
  status: z.enum(['draft', 'active', 'archived'], 'draft, active or archived').optional(),
  class: z.enum(['cosmetic', 'otc_drug', 'device'], 'cosmetic, otc_drug or device').optional(),
  summary: words(300),
  description: words(5000),
  how_to_use: words(2000),
  routine_step: inDigits(
    z.coerce.number('1 to 7').int('1 to 7').min(1, '1 to 7').max(7, '1 to 7'),
  ).optional(),
  use_am: yesNo,
  use_pm: yesNo,
  rinse_off: yesNo,
  label: words(60),
  size: z
    .string()
    .transform((cell, context) => {
      const milli = readMilli(cell)
      if (milli !== undefined) return milli
      context.addIssue('A number with up to three decimals, such as 16.2')
      return z.NEVER
    })
    .optional(),
  unit: z.enum(['ml', 'g', 'piece'], 'ml, g or piece').optional(),
  price: cents,
  compare_at: cents,
  cost: cents,
  weight_grams: inDigits(
    z.coerce.number('Whole grams').int('Whole grams').min(0).max(100_000),
  ).optional(),
  barcode: z
    .string()
    .regex(/^\d{8,14}$/, '8 to 14 digits')
    .optional(),
  flammable: yesNo,
  active: yesNo,
})
export type ProductRow = z.infer<typeof ProductRow>
