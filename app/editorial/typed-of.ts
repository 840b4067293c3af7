import type { DeskAnswer } from './desk-answer'
import { itemAnchor, type DeskForm } from './desk-form'

/** What was typed into the form that was sent, for drawing it again; nothing of a button. */
export function typedOf({
  intent,
  list,
  at,
  block,
  blockKind,
  source,
  head,
}: DeskForm): Partial<DeskAnswer> {
  if (intent === 'head' || intent === 'check-head') return { open: 'head', typed: { head } }
  if (!['save', 'check'].includes(intent) && !intent.startsWith('row-')) return {}
  const open = itemAnchor(list, at)
  return { open, typed: list === 'blocks' ? { block, kind: blockKind } : { source } }
}
