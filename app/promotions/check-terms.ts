import type { z } from 'zod'
import type { Kind } from './promotion-kinds'

interface Typed {
  version: number
  name: string
  kind: Kind
  percent?: number | undefined
  amount?: number | undefined
  buyQuantity?: number | undefined
  getQuantity?: number | undefined
  minSpend?: number | undefined
  categorySlugs: string[]
  productIds: string[]
  emails: string[]
  firstOrderOnly: boolean
  perCustomerLimit?: number | undefined
  usesLimit?: number | undefined
  startsOn?: string | undefined
  endsOn?: string | undefined
  stacking: 'adds' | 'better'
  entry: 'code' | 'automatic'
  combines?: 'alone' | 'with_others' | undefined
  priority?: number | undefined
  codes: string[]
}

const MOST_CENTS = 10_000_000
const MOST_UNITS = 99

/**
 * What one field alone cannot know: which figures the kind needs, and that the end follows the start. Figures
 * that the kind does not use may be anything.
 */
export function checkTerms(typed: Typed, context: z.RefinementCtx): void {
  const need = (field: keyof Typed, isThere: boolean, message: string) => {
    if (!isThere) context.addIssue({ code: 'custom', path: [field], message })
  }
  const { kind, startsOn, endsOn } = typed
  if (kind === 'percentage' || kind === 'bundle')
    need(
      'percent',
      within(typed.percent, 10_000),
      'Enter a percentage up to 100, such as 10 or 12.5',
    )
  if (kind === 'fixed')
    need('amount', within(typed.amount, MOST_CENTS), 'Enter an amount such as 5 or 5.50')
  if (kind === 'buy_x_get_y') {
    need('buyQuantity', within(typed.buyQuantity, MOST_UNITS), 'Enter how many are paid for')
    need('getQuantity', within(typed.getQuantity, MOST_UNITS), 'Enter how many come free')
  }
  if (kind === 'bundle')
    need('productIds', new Set(typed.productIds).size >= 2, 'A set has two products or more')
  const minSpend = typed.minSpend ?? 0
  need('minSpend', minSpend >= 0 && minSpend <= MOST_CENTS, 'Enter an amount such as 40 or 39.50')
  const whole = (limit: number | undefined, most: number) =>
    limit === undefined || within(limit, most)
  need('perCustomerLimit', whole(typed.perCustomerLimit, 1_000), 'Enter a whole number up to 1,000')
  need('usesLimit', whole(typed.usesLimit, 1_000_000), 'Enter a whole number up to 1,000,000')
  need('priority', whole(typed.priority, 999), 'Enter a whole number up to 999')
  need(
    'codes',
    typed.entry === 'code' || typed.codes.length === 0,
    'What counts by itself has no code: leave this empty, or choose “With a code”',
  )
  need(
    'codes',
    typed.entry === 'automatic' || typed.codes.length > 0,
    'Enter a code, or choose that it counts by itself',
  )
  need('endsOn', !startsOn || !endsOn || startsOn <= endsOn, 'The last day comes after the first')
}

/** From 1 to `most`; false for NaN. */
function within(number: number | undefined, most: number): boolean {
  return number !== undefined && number >= 1 && number <= most
}
