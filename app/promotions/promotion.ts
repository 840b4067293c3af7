import { z } from 'zod'

const wholeCents = z.int().min(0)
const atLeastOne = z.int().min(1)

const conditions = z.object({
  id: z.string().min(1),
  /** What staff and, where there is no code, shoppers call it. */
  name: z.string().default(''),
  /** Whether it counts beside others on one order. */
  combines: z.enum(['alone', 'with_others']).default('alone'),
  /** Of several that count the lowest goes first; ties by creation. */
  priority: z.int().default(100),
  createdAt: z.date().default(new Date(0)),
  active: z.boolean(),
  /** From this moment, inclusive; null = always. */
  startsAt: z.date().nullable(),
  /** Until this moment, exclusive; null = no end. */
  endsAt: z.date().nullable(),
  /** Judged on the items in scope, before the discount. */
  minSpendCents: wholeCents,
  /** An item is in scope when any of the three lists names it; all three empty = the whole bag. */
  categorySlugs: z.array(z.string().min(1)),
  productIds: z.array(z.string().min(1)),
  variantIds: z.array(z.string().min(1)).default([]),
  /** Whose it is, in lower case; empty = everybody's. */
  emails: z.array(z.string().min(1)).default([]),
  /** False: of it and a routine's own saving the better one counts. */
  addsToRoutines: z.boolean().default(true),
  firstOrderOnly: z.boolean(),
  uses: z.int().min(0),
  usesLimit: atLeastOne.nullable(),
  perCustomerLimit: atLeastOne.nullable(),
})

/** A promotion as data. A stored row parses as it is: the fields that its kind does not use fall away. */
export const Promotion = z
  .discriminatedUnion('kind', [
    conditions.extend({
      kind: z.literal('percentage'),
      /** Basis points: 15% = 1500. */
      percentBp: z.int().min(1).max(10_000),
    }),
    conditions.extend({ kind: z.literal('fixed'), amountCents: atLeastOne }),
    conditions.extend({ kind: z.literal('free_delivery') }),
    conditions.extend({
      kind: z.literal('buy_x_get_y'),
      buyQuantity: atLeastOne,
      /** How many come free with each `buyQuantity` paid for. */
      getQuantity: atLeastOne,
    }),
    conditions.extend({
      kind: z.literal('bundle'),
      /** Off each whole set of one unit of every product named. */
      percentBp: z.int().min(1).max(10_000),
      categorySlugs: z.array(z.string()).max(0, 'A set is named product by product'),
      productIds: z.array(z.string().min(1)).min(2, 'A set has two products or more'),
    }),
  ])
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
    path: ['endsAt'],
    error: 'The end must come after the start',
  })

export type Promotion = z.infer<typeof Promotion>

/** What promotions need to know of a line. Prices in whole cents for one unit. */
export type DiscountableLine = {
  lineId: string
  variantId: string
  productId: string
  categorySlug: string
  unitPriceCents: number
  quantity: number
  /** What is off the whole line already, for another reason. */
  savedCents: number
  /** What promotions that count before this one took off it. A spend is judged without it. */
  takenCents: number
}

/** Whether the promotion speaks of this line at all. */
export function isInScope(promotion: Promotion, line: DiscountableLine): boolean {
  return (
    coversWholeBag(promotion) ||
    promotion.categorySlugs.includes(line.categorySlug) ||
    promotion.productIds.includes(line.productId) ||
    promotion.variantIds.includes(line.variantId)
  )
}

/** True when the promotion names no category, product or variant. */
export function coversWholeBag({ categorySlugs, productIds, variantIds }: Promotion): boolean {
  return categorySlugs.length + productIds.length + variantIds.length === 0
}
