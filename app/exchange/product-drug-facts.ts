import type { ProductValues } from '#app/merchandising/product-values'
import type { RowProblem, SentRow } from './import-row'
import { PRODUCT_CELLS } from './product-cells'

const NOTHING = {
  ...{ actives: [], drugUses: '', drugWarnings: '', drugDirections: '' },
  ...{ drugInactive: '', drugOther: '', drugQuestions: '' },
} satisfies Partial<ProductValues>

/**
 * The form of what is no drug without Drug Facts, as its page saves it: those that it had go with its class. A file
 * that sends some for what is no drug contradicts itself.
 */
export function withoutDrugFacts(
  values: ProductValues,
  cells: SentRow['cells'],
): { values: ProductValues; problems: RowProblem[] } {
  if (values.regulatoryClass === 'otc_drug') return { values, problems: [] }
  const sent = Object.entries(PRODUCT_CELLS).filter(
    ([column, { field }]) => field in NOTHING && cells[column],
  )
  const reason = 'Only a drug has Drug Facts: empty this, or say otc_drug in class'
  return {
    values: { ...values, ...NOTHING },
    problems: sent.map(([column]) => ({ column, reason })),
  }
}
