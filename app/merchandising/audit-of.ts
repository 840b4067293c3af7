import { FIELD_LABELS, SIZE_LABELS } from './field-labels'
import { CELLS, FIELDS, shownValue } from './merge-values'
import type { ProductValues } from './product-values'

const LONGEST = 400

/**
 * What the trail says of two versions of a form: the fields that differ, and only those. Long words are cut; of a
 * note for colleagues it says only that it changed.
 */
export function auditOf(
  before: ProductValues,
  after: ProductValues,
): { before: Record<string, string>; after: Record<string, string> } {
  const was: Record<string, string> = {}
  const is: Record<string, string> = {}
  const note = (name: string, from: string, to: string) => {
    if (from === to) return
    was[name] = cut(from)
    is[name] = cut(to)
  }
  for (const field of FIELDS.filter((each) => each !== 'staffNote'))
    note(FIELD_LABELS[field], shownValue(before[field]), shownValue(after[field]))
  if (before.staffNote !== after.staffNote) is[FIELD_LABELS.staffNote] = 'changed'
  for (const size of after.sizes) {
    const known = before.sizes.find(({ id }) => id === size.id)
    for (const cell of CELLS)
      note(`${known?.label ?? size.label}: ${SIZE_LABELS[cell]}`, known?.[cell] ?? '', size[cell])
  }
  return { before: was, after: is }
}

const cut = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)
