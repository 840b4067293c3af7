import { claimRules, freeFromClaim, type ClaimRule } from './claim-rules'
import { isDenied } from './denied-claim'
import { plainLetters } from './plain-letters'

export interface FlaggedClaim {
  /** As the text has it, and where it starts there. */
  phrase: string
  start: number
  reason: string
  /** Honest words that can stand there instead. */
  instead: string
}

/** What else is known of the product that the text is about. */
interface AboutProduct {
  /** Nothing counts as one unless told. */
  isAcneDrug?: boolean
  /** How much of its ingredient list is known; all of it unless told. */
  inciStatus?: 'full' | 'partial' | 'unknown'
  /** What the maker calls it is not the shop's claim. */
  name?: string
}

/**
 * The phrases of a text that its product may not be sold with, in their order, each with the reason and an
 * honest wording. What the text denies ("no product shrinks pores") is not flagged. A help to whoever writes,
 * not a verdict: it knows phrases, not meanings. Source: 21 USC 321(g) and (i), FDA on cosmetic and drug claims.
 */
export function findFlaggedClaims(
  text: string,
  regulatoryClass: 'cosmetic' | 'otc_drug' | 'device',
  { isAcneDrug = false, inciStatus = 'full', name }: AboutProduct = {},
): FlaggedClaim[] {
  const allowed: Record<NonNullable<ClaimRule['allowedFor']>, boolean> = {
    'acne-drug': isAcneDrug,
    drug: regulatoryClass === 'otc_drug',
  }
  const called = name ? text.replaceAll(name, (own) => ' '.repeat(own.length)) : text
  const { plain, at } = plainLetters(called)
  const placeOf = (unit: number) => at[unit] ?? text.length
  const isListOpen = inciStatus !== 'full' && regulatoryClass !== 'device'
  const rules = isListOpen ? [...claimRules, freeFromClaim] : claimRules
  return rules
    .filter(({ allowedFor }) => !allowedFor || !allowed[allowedFor])
    .flatMap(({ pattern, reason, instead }) =>
      [...plain.matchAll(pattern)]
        .filter(({ index }) => !isDenied(plain, index))
        .map(({ 0: found, index }) => {
          const start = placeOf(index)
          const phrase = text.slice(start, placeOf(index + found.length))
          return { phrase, start, reason, instead }
        }),
    )
    .toSorted((a, b) => a.start - b.start)
}
