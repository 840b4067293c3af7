import type { BagItem } from '#app/routine/bag-item'
import { findConflicts } from '#app/routine/conflicts'

export type Session = 'morning' | 'evening'

/**
 * Whether the rules keep two products out of one sitting: a warning between them that separate times
 * settle. A cleanser that exfoliates may go before another exfoliant, as makers sell them (R11 warns and
 * does not block); two that are steps of their own may not.
 */
export function clashIn(session: Session, a: BagItem, b: BagItem): boolean {
  const used = { useAm: session === 'morning', usePm: session === 'evening' }
  const notes = findConflicts([
    { ...a, ...used, lineId: 'a', productId: 'a' },
    { ...b, ...used, lineId: 'b', productId: 'b' },
  ])
  const cleanses = [a, b].some(({ categorySlug }) => categorySlug === 'cleansers')
  return notes.some(
    ({ severity, topic, lineIds }) =>
      severity === 'warn' &&
      lineIds.length === 2 &&
      topic !== 'sunscreen' &&
      topic !== 'acne-products' &&
      !(topic === 'one-exfoliant' && cleanses),
  )
}

/** What the rules go by: products with one signature clash alike, and a shop of thousands has dozens. */
export function signature({ tags, categorySlug, rinseOff, useAm, usePm }: BagItem): string {
  return `${categorySlug}/${tags.join()}/${Number(rinseOff)}${Number(useAm)}${Number(usePm)}`
}
