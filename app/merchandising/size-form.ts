import { z } from 'zod'
import { SizeValues } from './product-values'
import { readMilli } from '#app/catalog/milli'
import { readCents } from '#app/money/read-cents'

const HEAVIEST_GRAMS = 50_000

/** One size of a product, read strictly: price in cents, size in thousandths of its unit, weight in grams. */
export const SizeForm = SizeValues.extend({
  id: z.uuid().or(z.literal('')).catch(''),
  sku: z
    .string()
    .min(1, 'Give each size its SKU')
    .max(60, 'Shorten the SKU to 60 characters')
    .regex(/^[\w.-]*$/, 'A SKU has letters, digits, dots and hyphens'),
  label: z
    .string()
    .min(1, 'Say the size as shoppers read it, such as 60 ml')
    .max(60, 'Shorten this to 60 characters'),
  size: amount(readMilli, 'A number such as 60 or 16.2, or nothing'),
  unit: z.enum(['ml', 'g', 'piece'], 'Choose a unit'),
  price: z.string().transform((typed, context) => {
    const cents = readCents(typed)
    if (cents !== undefined && typed !== '') return cents
    context.addIssue({ code: 'custom', message: 'Enter the price, such as 24.00' })
    return z.NEVER
  }),
  compareAt: amount(readCents, 'An amount such as 30.00, or nothing'),
  cost: amount(readCents, 'An amount such as 9.50, or nothing', 0),
  weight: z.string().transform((typed, context) => {
    if (/^\d{1,5}$/.test(typed) && Number(typed) <= HEAVIEST_GRAMS) return Number(typed)
    context.addIssue({ code: 'custom', message: 'Enter what a parcel with it weighs, in grams' })
    return z.NEVER
  }),
  barcode: z
    .string()
    .regex(/^(\d{8,14})?$/, 'A barcode has 8 to 14 digits')
    .transform((typed) => typed || null),
  flammable: z.string().transform((sent) => sent === 'on'),
  active: z.string().transform((sent) => sent === 'on'),
}).superRefine(({ price, compareAt }, context) => {
  if (compareAt !== null && compareAt <= price)
    context.addIssue({
      code: 'custom',
      path: ['compareAt'],
      message: 'The price before a sale is higher than the price',
    })
})

function amount(parse: (typed: string) => number | undefined, message: string, least = 1) {
  return z.string().transform((typed, context) => {
    const number = typed === '' ? null : parse(typed)
    if (number === null || (number !== undefined && number >= least)) return number
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}
