import { z } from 'zod'
import { isStateCode, type StateCode } from '#app/pricing/us-states'

/** Cosmetics, over-the-counter drugs (acne products, sunscreens) and tools are taxed differently. */
export const TaxCategory = z.enum(['cosmetic', 'otc_drug', 'device'])
export type TaxCategory = z.infer<typeof TaxCategory>

/** How one state taxes an order. The figures are the staff's to keep; the shop vouches for none. */
export const TaxRule = z.object({
  state: z.custom<StateCode>((value) => typeof value === 'string' && isStateCode(value), {
    error: 'Choose a state',
  }),
  /** Parts per 100,000: 8.875% = 8875. */
  ratePer100k: z.int().min(0).max(20_000),
  taxesDelivery: z.boolean(),
  exemptsDrugs: z.boolean(),
})
export type TaxRule = z.infer<typeof TaxRule>

/** One rule for each state at most. */
export const TaxTable = z
  .array(TaxRule)
  .refine((rules) => new Set(rules.map(({ state }) => state)).size === rules.length, {
    error: 'A state can have only one rate',
  })
export type TaxTable = readonly TaxRule[]

export function findTaxRule(table: TaxTable, state: string): TaxRule | undefined {
  return table.find((rule) => rule.state === state)
}

/** Whether a state taxes goods of this category at all. */
export function isTaxed(rule: TaxRule, category: TaxCategory): boolean {
  return !(rule.exemptsDrugs && category === 'otc_drug')
}
