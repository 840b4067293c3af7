import { findFlaggedClaims } from '#app/catalog/claims'
import { claimsIn } from '#app/merchandising/claims-in'
import type { ProductValues } from '#app/merchandising/product-values'

const CLASSES = ['cosmetic', 'otc_drug', 'device'] as const

export interface FileClaim {
  field: keyof ProductValues
  phrase: string
  reason: string
}

/** Phrases that a product may not be sold with, of its name too, since a file brings many that nobody has read. */
export function fileClaims(values: ProductValues, tags: readonly string[]): FileClaim[] {
  const regulatoryClass = CLASSES.find((each) => each === values.regulatoryClass) ?? 'cosmetic'
  const isAcneDrug = tags.includes('otc_acne')
  const named = findFlaggedClaims(values.name, regulatoryClass, { isAcneDrug })
  return [
    ...named.map(({ phrase, reason }) => ({ field: 'name' as const, phrase, reason })),
    ...claimsIn(values, tags),
  ]
}

/** A phrase however it is spaced and written. */
export function plainPhrase(phrase: string): string {
  return phrase.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
