import { claimsOnPage, type ClaimInField } from '#app/catalog/product-claims'
import type { ProductValues } from './product-values'

const CLASSES = ['cosmetic', 'otc_drug', 'device'] as const
const STATUSES = ['full', 'partial', 'unknown'] as const

/** Flagged phrases of a form as it is typed, each with the field where it stands. */
export function claimsIn(values: ProductValues, tags: readonly string[]): ClaimInField[] {
  return claimsOnPage(values, {
    name: values.name,
    regulatoryClass: CLASSES.find((each) => each === values.regulatoryClass) ?? 'cosmetic',
    inciStatus: STATUSES.find((each) => each === values.inciStatus) ?? 'unknown',
    tags,
  })
}
