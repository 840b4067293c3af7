import type { BagItem } from '#app/routine/bag-item'
import { meetingItems, type Findings } from '#app/routine/conflict-search'
import { TOGETHER_RULES } from '#app/routine/rules/rules'
import type { TogetherRule } from '#app/routine/rules/rule'

export type ConflictNote = Pick<
  TogetherRule,
  'id' | 'severity' | 'topic' | 'suggestion' | 'why' | 'source' | 'confidence'
> & {
  /** The rule's number in the shop's research. */
  ruleId: string
  /** The lines concerned, in the bag's order. */
  lineIds: string[]
  message: string
}

/**
 * What is worth knowing about the products in a bag together, warnings first: one note for each
 * rule that applies, with a reason and a source. It informs and stops nothing. Two sizes of one
 * product are one product, so they never conflict with each other.
 */
export function findConflicts(
  items: readonly BagItem[],
  rules: readonly TogetherRule[] = TOGETHER_RULES,
): ConflictNote[] {
  const notes = rules.flatMap((rule) => {
    const findings = meetingItems(rule.condition, items)
    return findings ? [toNote(rule, findings, items)] : []
  })
  return [
    ...notes.filter(({ severity }) => severity === 'warn'),
    ...notes.filter(({ severity }) => severity === 'info'),
  ]
}

function toNote(rule: TogetherRule, findings: Findings, items: readonly BagItem[]): ConflictNote {
  const { id, topic, why, source, confidence } = rule
  const concerned = new Set(Object.values(findings).flat())
  const said = areOneSet([...concerned]) ? rule.withinSet : undefined
  const { severity, suggestion } = said ? { ...said, severity: 'info' as const } : rule
  const message = (said ?? rule).message.replace(/\{(a|b|all)\}/g, (_, part: keyof Findings) =>
    listNames(findings[part] ?? []),
  )
  const lineIds = items.filter((item) => concerned.has(item)).map(({ lineId }) => lineId)
  const ruleId = rule.partOf ?? id
  return { id, ruleId, severity, topic, lineIds, message, suggestion, why, source, confidence }
}

function areOneSet([first, ...others]: readonly BagItem[]): boolean {
  return Boolean(first?.setKey) && others.every(({ setKey }) => setKey === first?.setKey)
}

function listNames(items: readonly BagItem[]): string {
  return names.format(new Set(items.map(({ name }) => name)))
}

const names = new Intl.ListFormat('en-US', { type: 'conjunction' })
