import { z } from 'zod'
import { LowerCaseEmail } from '#app/http/email-address'
import { inDigits } from '#app/http/whole-number'
import { readCents } from '#app/money/read-cents'
import { ORDER_STATUSES } from '#app/orders/order-status'
import { isStateCode } from '#app/pricing/us-states'
import { FileMoment } from './file-moment'

const text = (missing: string, most = 200) =>
  z.string(missing).max(most, `Keep it under ${most} characters`)
const cents = z.string('Enter an amount such as 12.50').transform((typed, context) => {
  const amount = readCents(typed)
  if (amount !== undefined) return amount
  context.addIssue('Enter an amount such as 12.50')
  return z.NEVER
})
const digits = (words: string) => z.coerce.number(words).int(words)
const units = (least: number) =>
  inDigits(
    digits('Enter whole units')
      .min(least, `Enter ${least} or more`)
      .max(9999, 'Enter at most 9,999 units'),
  )
const OVER = ORDER_STATUSES.filter(
  (status) => status !== 'pending_payment' && status !== 'payment_processing',
)

/** A row of an order that the shop does not have: of the order and of one of its lines. */
export const OrderRow = z.object({
  line: inDigits(
    digits('Number the lines of the order from 1')
      .min(1, 'Number the lines of the order from 1')
      .max(1000, 'An order has at most 1,000 lines'),
  ),
  placed: FileMoment,
  status: z.enum(OVER, {
    error: `Enter ${OVER.join(', ')}: what still waits for its payment is not brought in`,
  }),
  source: text('Enter the shop that it was bought at', 60),
  paid_on: FileMoment.optional(),
  delivered_on: FileMoment.optional(),
  ended_on: FileMoment.optional(),
  ended_reason: text('', 300).optional(),
  email: LowerCaseEmail,
  name: text('Enter the name', 120),
  phone: text('', 40).optional(),
  line1: text('', 200).optional(),
  line2: text('', 200).optional(),
  city: text('', 120).optional(),
  state: z.string('Enter the state').refine(isStateCode, 'Enter a state such as TX'),
  postal_code: text('', 20).optional(),
  delivery: z.enum(['standard', 'express', 'pickup'], 'Enter standard, express or pickup'),
  pickup_at: z.string().optional(),
  delivery_cost: cents.default(0),
  delivery_tax: cents.default(0),
  order_total: cents,
  refund_total: cents.optional(),
  refund_delivery: cents.default(0),
  refunded_on: FileMoment.optional(),
  sku: text('Enter the SKU', 60),
  brand: text('', 120).optional(),
  product: text('', 200).optional(),
  size: text('', 120).optional(),
  units: units(1),
  unit_price: cents,
  line_discount: cents.default(0),
  line_tax: cents.default(0),
  line_total: cents,
  refunded_units: units(0).default(0),
  withdrawn_units: units(0).default(0),
  line_refund: cents.optional(),
  line_refund_tax: cents.default(0),
  carrier: z.string().default(''),
  tracking: z.string().default(''),
  sent_on: z.string().default(''),
  sent_units: z.string().default(''),
  arrived_on: z.string().default(''),
})
export type OrderRow = z.infer<typeof OrderRow>
