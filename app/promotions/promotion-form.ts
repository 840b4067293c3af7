import { z } from 'zod'
import { checkTerms } from './check-terms'
import { KIND_WORDS, type Kind } from './promotion-kinds'
import { amount, codeList, count, emailList, percent } from './typed-terms'
import { endOfShopDay, startOfShopDay } from '#app/time/shop-clock'
import { isCalendarDay } from '#app/time/zoned-time'

const LONGEST_LIST = 100
const day = z.string().refine(isCalendarDay, 'Enter a day')

/** The editor's form: every figure as it is typed, those that the kind does not use left aside. */
export const PromotionForm = z
  .object({
    /** The version of the record with which the form began; 0 for a new one. */
    version: z.coerce.number().int().min(0),
    /** Of a new one: the form sent twice makes one promotion. */
    formId: z.uuid().optional(),
    name: z
      .string('Enter a name by which colleagues know it')
      .max(120, 'Keep it to 120 characters'),
    kind: z.enum(Object.keys(KIND_WORDS) as [Kind, ...Kind[]], 'Choose what it does'),
    percent,
    amount,
    buyQuantity: count,
    getQuantity: count,
    minSpend: amount,
    categorySlugs: z.array(z.string().max(100)).max(LONGEST_LIST).default([]),
    productIds: z.array(z.uuid()).max(LONGEST_LIST, 'Name 100 products at most').default([]),
    emails: emailList,
    firstOrderOnly: z.boolean().default(false),
    perCustomerLimit: count,
    usesLimit: count,
    startsOn: day.optional(),
    endsOn: day.optional(),
    stacking: z.enum(['adds', 'better'], 'Choose what happens beside a routine').default('adds'),
    entry: z.enum(['code', 'automatic'], 'Choose whether it takes a code').default('code'),
    combines: z.enum(['alone', 'with_others'], 'Choose what happens beside others').optional(),
    priority: count,
    codes: codeList,
  })
  .superRefine(checkTerms)
  .transform((typed) => ({
    version: typed.version,
    formId: typed.formId,
    terms: toTerms(typed),
    codes: typed.codes,
  }))

export type TypedPromotion = z.output<typeof PromotionForm>
/** A promotion's columns as staff set them. */
export type PromotionTerms = TypedPromotion['terms']

type Typed = Parameters<typeof checkTerms>[0]

/** Free delivery takes nothing from others, so it goes with them unless staff say otherwise. */
export function usualCombination(kind: Kind): 'alone' | 'with_others' {
  return kind === 'free_delivery' ? 'with_others' : 'alone'
}

export const USUAL_PRIORITY = 100

function toTerms(typed: Typed) {
  const { kind, startsOn, endsOn } = typed
  const percentage = kind === 'percentage' || kind === 'bundle'
  return {
    name: typed.name,
    kind,
    percentBp: percentage ? (typed.percent ?? null) : null,
    amountCents: kind === 'fixed' ? (typed.amount ?? null) : null,
    buyQuantity: kind === 'buy_x_get_y' ? (typed.buyQuantity ?? null) : null,
    getQuantity: kind === 'buy_x_get_y' ? (typed.getQuantity ?? null) : null,
    minSpendCents: typed.minSpend ?? 0,
    categorySlugs: kind === 'bundle' ? [] : [...new Set(typed.categorySlugs)].toSorted(),
    productIds: [...new Set(typed.productIds)].toSorted(),
    emails: typed.emails,
    firstOrderOnly: typed.firstOrderOnly,
    perCustomerLimit: typed.perCustomerLimit ?? null,
    usesLimit: typed.usesLimit ?? null,
    startsAt: startsOn ? startOfShopDay(startsOn) : null,
    endsAt: endsOn ? endOfShopDay(endsOn) : null,
    addsToRoutines: typed.stacking === 'adds',
    automatic: typed.entry === 'automatic',
    combines: typed.combines ?? usualCombination(kind),
    priority: typed.priority ?? USUAL_PRIORITY,
  }
}
