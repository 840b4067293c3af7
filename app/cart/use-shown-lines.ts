import { useState } from 'react'
import type { BagLine } from './bag-line'

/** A line as it stands in the list; one that was just removed keeps its place, to be put back. */
export type ShownLine = { line: BagLine; removed: boolean }

/** The bag's lines together with those removed on this page, all in their old places. */
export function useShownLines(lines: readonly BagLine[]) {
  const [shown, setShown] = useState<ShownLine[]>(() => showLines([], lines))
  const [given, setGiven] = useState(lines)
  if (given !== lines) {
    setGiven(lines)
    setShown(showLines(shown, lines))
  }
  function markRemoved(variantId: string, removed: boolean) {
    setShown((all) =>
      all.map((each) => (each.line.variantId === variantId ? { ...each, removed } : each)),
    )
  }
  return { shown, markRemoved }
}

/** Exported for its test: what the list shows next, given what it showed and what the bag has now. */
export function showLines(shown: readonly ShownLine[], lines: readonly BagLine[]): ShownLine[] {
  const now = new Map(lines.map((line) => [line.variantId, line]))
  const kept = shown.flatMap(({ line, removed }): ShownLine[] => {
    const current = now.get(line.variantId)
    now.delete(line.variantId)
    if (current) return [{ line: current, removed: removed && current.id === line.id }]
    return removed ? [{ line, removed }] : []
  })
  return [...kept, ...[...now.values()].map((line) => ({ line, removed: false }))]
}
