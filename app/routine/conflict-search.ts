import type { BagItem } from '#app/routine/bag-item'
import type { Condition, Scope } from '#app/routine/rules/rule'
import { isSelected } from '#app/routine/rules/selectors'

/** The items that a condition found, by the part of the sentence in which they are named. */
export type Findings = { a?: BagItem[]; b?: BagItem[]; all?: BagItem[] }

/** The items among which a condition holds, in the order given; null where it does not hold. */
export function meetingItems(condition: Condition, items: readonly BagItem[]): Findings | null {
  switch (condition.kind) {
    case 'pair':
      return findPairs(condition, items)
    case 'stack':
      return findStack(condition, items)
    case 'require': {
      const all = items.filter((item) => isSelected(item, condition.when))
      const met = items.some((item) => isSelected(item, condition.needs))
      return all.length > 0 && !met ? { all } : null
    }
  }
}

function findPairs(
  { a, b, scope }: Extract<Condition, { kind: 'pair' }>,
  items: readonly BagItem[],
): Findings | null {
  const first = new Set<BagItem>()
  const second = new Set<BagItem>()
  for (const together of sessions(scope, items)) {
    for (const one of together.filter((item) => isSelected(item, a))) {
      for (const other of together.filter((item) => isSelected(item, b))) {
        if (one.productId === other.productId || (first.has(other) && second.has(one))) continue
        first.add(one)
        second.add(other)
      }
    }
  }
  if (first.size === 0) return null
  const inB = items.filter((item) => second.has(item))
  const onlyInA = items.filter((item) => first.has(item) && !second.has(item))
  // What stands on both sides is named once, unless nothing would be left to name.
  return { a: onlyInA.length > 0 ? onlyInA : items.filter((item) => first.has(item)), b: inB }
}

function findStack(
  { of, atLeast, scope }: Extract<Condition, { kind: 'stack' }>,
  items: readonly BagItem[],
): Findings | null {
  const found = new Set<BagItem>()
  for (const together of sessions(scope, items)) {
    const stacked = together.filter((item) => isSelected(item, of))
    const products = new Set(stacked.map(({ productId }) => productId))
    if (products.size >= atLeast) stacked.forEach((item) => found.add(item))
  }
  return found.size > 0 ? { all: items.filter((item) => found.has(item)) } : null
}

/** The items that are used together: each morning, each evening, or in the routine as a whole. */
function sessions(scope: Scope, items: readonly BagItem[]): BagItem[][] {
  const morning = items.filter(({ useAm }) => useAm)
  const evening = items.filter(({ usePm }) => usePm)
  switch (scope) {
    case 'same-evening':
      return [evening]
    case 'same-session':
      return [morning, evening]
    case 'same-routine':
      return [[...items]]
  }
}
