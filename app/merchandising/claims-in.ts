import { findFlaggedClaims, type FlaggedClaim } from '#app/catalog/claims'
import type { ProductValues } from './product-values'

/** What a shopper reads of a product, so what claims are looked for in. */
const CLAIMING = ['summary', 'description', 'howToUse', 'warnings'] as const
const CLASSES = ['cosmetic', 'otc_drug', 'device'] as const
const STATUSES = ['full', 'partial', 'unknown'] as const

export type ClaimInField = Pick<FlaggedClaim, 'phrase' | 'reason' | 'instead'> & {
  field: (typeof CLAIMING)[number]
}

/** Flagged phrases of what shoppers read, each with the field where it stands. */
export function claimsIn(values: ProductValues, tags: readonly string[]): ClaimInField[] {
  const regulatoryClass = CLASSES.find((each) => each === values.regulatoryClass) ?? 'cosmetic'
  const about = {
    isAcneDrug: tags.includes('otc_acne'),
    inciStatus: STATUSES.find((each) => each === values.inciStatus) ?? 'unknown',
    ...(values.name ? { name: values.name } : {}),
  }
  return CLAIMING.flatMap((field) =>
    findFlaggedClaims(values[field], regulatoryClass, about).map(({ phrase, reason, instead }) => ({
      field,
      phrase,
      reason,
      instead,
    })),
  )
}
