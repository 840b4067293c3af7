import { claimsSaidOf } from '#app/catalog/product-claims'
import { flagRules, type FlagKind } from './flag-rules'

export interface ReviewFlag {
  kind: FlagKind
  /** As the text has it, and where it starts there. */
  phrase: string
  start: number
  reason: string
}

/** What the claim rules have to know of the product. */
export interface ReviewedProduct {
  regulatoryClass: 'cosmetic' | 'otc_drug' | 'device'
  tags: readonly string[]
  name: string
}

/**
 * The phrases of a review at which its reader should pause, in their order. It knows words, not meanings.
 * A shopper may say what a shop may not: a claim is shown so that nobody of the shop repeats it.
 */
export function findReviewFlags(text: string, product: ReviewedProduct): ReviewFlag[] {
  const found = flagRules.flatMap(({ kind, pattern, reason }) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index: start }) => ({
      kind,
      phrase,
      start,
      reason,
    })),
  )
  return [...found, ...claimsIn(text, product)].toSorted((a, b) => a.start - b.start)
}

/** The claims alone, with honest words for each: what the shop's own answer may not say. */
export function claimsIn(text: string, product: ReviewedProduct) {
  return claimsSaidOf(text, { ...product, inciStatus: 'full' }).map((claim) => ({
    kind: 'claim' as const,
    ...claim,
  }))
}

/** Whether it has to go to those who take reports of reactions before anything is decided about it. */
export function needsCare(flags: readonly ReviewFlag[]): boolean {
  return flags.some(({ kind }) => kind === 'adverse')
}

/** Title and text as the flags are counted in: one text, a line between them. */
export function wordsOf({ title, text }: { title: string; text: string }): string {
  return `${title}\n${text}`
}
