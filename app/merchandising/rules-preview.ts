import type { BagItem } from '#app/routine/bag-item'
import { findConflicts } from '#app/routine/conflicts'
import { PROFILE_RULES } from '#app/routine/rules/profile-rules'
import { isSelected } from '#app/routine/rules/selectors'

export interface RuleNote {
  id: string
  severity: 'warn' | 'info'
  /** What it is about, in a few words. */
  title: string
  why: string
  /** Products of the shop with which it conflicts. */
  names: string[]
}

/** What a rule needs to know of a product besides what stands in the bag. */
type Previewed = Omit<BagItem, 'lineId'> & { brandSlug?: string }

const MOST_NAMED = 5

/**
 * What the shop's rules will say of a product: alone, beside each of `others` on the same skin, and to
 * particular people. The rules are those of the bag and the routine.
 */
export function previewRules(product: Previewed, others: readonly BagItem[]): RuleNote[] {
  const item = { ...product, lineId: 'this' }
  const notes = new Map<string, RuleNote>()
  for (const { id, severity, suggestion, why } of findConflicts([item]))
    notes.set(id, { id, severity: noteKind(severity), title: suggestion, why, names: [] })
  for (const other of others.filter(({ productId }) => productId !== product.productId))
    for (const note of findConflicts([item, other])) {
      if (!note.lineIds.includes('this') || note.lineIds.length < 2) continue
      const { id, suggestion, why } = note
      const known = notes.get(id)
      const severity = noteKind(note.severity)
      const kept = known ?? { id, severity, title: suggestion, why, names: [] }
      if (kept.names.length < MOST_NAMED) kept.names.push(other.name)
      notes.set(id, kept)
    }
  for (const rule of PROFILE_RULES.filter(({ of }) => isSelected(product, of)))
    if (rule.when !== 'anyone' && rule.when !== 'any-allergy')
      notes.set(rule.id, {
        id: rule.id,
        severity: noteKind(rule.severity),
        title: rule.title,
        why: rule.advice,
        names: [],
      })
  return [...notes.values()].toSorted((a, b) => weight(a) - weight(b))
}

const weight = ({ severity }: RuleNote) => (severity === 'warn' ? 0 : 1)
const noteKind = (severity: string) => (severity === 'info' ? 'info' : 'warn')
