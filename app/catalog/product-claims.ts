import { keepAnswers } from '#app/platform/keep-answers'
import { findFlaggedClaims, type FlaggedClaim } from './claims'

/** What has to be known of a product to judge what is said of it. */
export interface SpokenOf {
  name: string
  regulatoryClass: 'cosmetic' | 'otc_drug' | 'device'
  inciStatus: 'full' | 'partial' | 'unknown'
  tags: readonly string[]
}

/** The fields of a product in which the shop says something of it: its name is the maker's, Drug Facts are the label's. */
export const SAYING_FIELDS = [
  'summary',
  'description',
  'howToUse',
  'warnings',
  'claimNote',
] as const
export type SayingField = (typeof SAYING_FIELDS)[number]

export type ClaimInField = FlaggedClaim & { field: SayingField }

/**
 * The phrases of a text that may not be said of a product, wherever it stands: on its page, in a file, in a guide or
 * in an answer to a review. A draft may hold one, with the warning; nothing is published with it.
 */
export function claimsSaidOf(text: string, product: SpokenOf): FlaggedClaim[] {
  const { name, regulatoryClass, inciStatus, tags } = product
  const isAcneDrug = regulatoryClass === 'otc_drug' && tags.includes('otc_acne')
  return findFlaggedClaims(text, regulatoryClass, { isAcneDrug, inciStatus, name })
}

/** The same of all that a product's own page says, each with the field where it stands. */
export function claimsOnPage(
  words: Readonly<Record<SayingField, string>>,
  product: SpokenOf,
): ClaimInField[] {
  const { name, regulatoryClass, inciStatus, tags } = product
  const spokenOf = [regulatoryClass, inciStatus, tags.includes('otc_acne'), name]
  return SAYING_FIELDS.flatMap((field) =>
    onPages([...spokenOf, words[field]].join('\n'), () => claimsSaidOf(words[field], product)).map(
      (claim) => ({ ...claim, field }),
    ),
  )
}

/** A file repeats the words of a page for each of its sizes, and is read once to be checked and once to be done. */
const onPages = keepAnswers<FlaggedClaim[]>(1000)
