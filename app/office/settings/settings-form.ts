import { z } from 'zod'
import { readCents } from '#app/money/read-cents'
import { DeliveryMethod, type DeliveryRate } from '#app/pricing/delivery'
import { isStateCode, type StateCode } from '#app/pricing/us-states'

const MOST_CENTS = 1_000_000
const DAYS = 'Enter whole days, 0 to 60'

/** What was stored when the form was opened, as `seenOf` writes it. */
const seen = z.string().max(2000).optional().default('')

const cents = z.string('Enter an amount such as 5.95').transform((typed, context) => {
  const amount = readCents(typed)
  if (amount !== undefined && amount <= MOST_CENTS) return amount
  context.addIssue({ code: 'custom', message: 'Enter an amount such as 5.95' })
  return z.NEVER
})

function whole(most: number, message: string) {
  return z.string(message).transform((typed, context) => {
    const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : NaN
    if (number <= most) return number
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** "AK, hi" → the codes, sorted, each once. */
const states = z
  .string()
  .optional()
  .default('')
  .transform((typed, context) => {
    const codes = typed
      .toUpperCase()
      .split(/[^A-Z]+/)
      .filter(Boolean)
    const wrong = codes.find((code) => !isStateCode(code))
    if (wrong === undefined) return [...new Set(codes.filter(isStateCode))].toSorted()
    context.addIssue({ code: 'custom', message: 'Enter codes of states, such as AK, HI' })
    return z.NEVER
  })

/** A way of delivery as it is stored: with its place among the others. */
export type StoredRate = DeliveryRate & { position: number }

/** A way of delivery as its form sends it; money as typed becomes cents. */
export const DeliveryForm = z
  .object({
    intent: z.literal('delivery'),
    seen,
    method: DeliveryMethod,
    name: z.string('Enter a name').max(40, 'Keep it to 40 characters'),
    priceCents: cents,
    freeFromCents: cents.nullish().transform((amount) => amount ?? null),
    allowsFlammable: z.boolean().default(false),
    minDays: whole(60, DAYS),
    maxDays: whole(60, DAYS),
    cutoffHour: whole(23, 'Enter an hour, 0 to 23'),
    active: z.boolean().default(false),
    position: whole(99, 'Enter a whole number, 0 to 99'),
    notTo: states,
    flammableNotTo: states,
  })
  .refine(({ minDays, maxDays }) => minDays <= maxDays, {
    path: ['maxDays'],
    error: 'The longest time cannot be shorter than the shortest',
  })
  .transform(({ intent, seen: was, ...rate }) => ({
    intent,
    seen: was,
    // A pickup goes nowhere.
    rate: (rate.method === 'pickup'
      ? { ...rate, notTo: [], flammableNotTo: [] }
      : rate) satisfies StoredRate,
  }))

const state = z.custom<StateCode>(
  (value) => typeof value === 'string' && isStateCode(value),
  'Choose a state',
)

/** "8.875" or "8.875%" → parts per 100,000. */
const rate = z.string('Enter a percentage such as 8.875').transform((typed, context) => {
  const [, digits = '', places = ''] = /^(\d{1,2})(?:\.(\d{1,3}))?\s*%?$/.exec(typed.trim()) ?? []
  const parts = digits === '' ? NaN : Number(digits) * 1000 + Number(places.padEnd(3, '0'))
  if (parts <= 20_000) return parts
  context.addIssue({ code: 'custom', message: 'Enter a percentage up to 20, such as 8.875' })
  return z.NEVER
})

/** How a state is taxed, which also opens it for delivery. */
export const TaxForm = z
  .object({
    intent: z.literal('tax'),
    seen,
    state,
    ratePer100k: rate,
    taxesDelivery: z.boolean().default(false),
    exemptsDrugs: z.boolean().default(false),
  })
  .transform(({ intent, seen: was, ...rule }) => ({ intent, seen: was, rule }))

export const CloseStateForm = z.object({ intent: z.literal('close-state'), seen, state })

/** Parts per 100,000 as they are typed: 8875 → "8.875", 4000 → "4". */
export function typedRate(ratePer100k: number): string {
  const digits = String(ratePer100k).padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '') || '0'
}

/** A stored row in one line, to tell whether it changed since a form was opened; empty for none. */
export function seenOf(row: object | null): string {
  return row ? JSON.stringify(Object.entries(row).toSorted(([a], [b]) => a.localeCompare(b))) : ''
}
