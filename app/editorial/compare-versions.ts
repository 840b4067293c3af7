import { commonPairs } from '#app/ui/common-pairs'
import { linesOfBlock, linesOfSource, nameOfBlock, type Line } from './block-words'
import type { DraftBlock, DraftContent, DraftSource } from './draft-content'

export interface ComparedVersion extends DraftContent {
  title: string
  summary: string
  /** YYYY-MM-DD. */
  reviewedOn: string
}

/** A field of both versions; empty in the one that has it not. */
export interface ChangedLine {
  label: string
  before: string
  after: string
}

export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'moved'
  /** "Callout: The short version". */
  name: string
  lines: ChangedLine[]
}

/**
 * What became of a guide from one version to another, in reading order: what stands at its head, its blocks, its
 * sources. What is the same in both is left out. Blocks have no names of their own: the longest run of equal ones
 * stands, and between those a block is held against the next of its kind.
 */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): Difference[] {
  const blocks = {
    same: (one: DraftBlock, other: DraftBlock) => one.kind === other.kind,
    name: nameOfBlock,
    lines: linesOfBlock,
  }
  const sources = {
    same: (one: DraftSource, other: DraftSource) => one.id === other.id,
    name: ({ id }: DraftSource) => `Source ${id}`,
    lines: linesOfSource,
  }
  const head = changedLines(linesOfHead(before), linesOfHead(after))
  return [
    ...(head.length > 0 ? [{ kind: 'changed' as const, name: 'Head', lines: head }] : []),
    ...compareLists(before.blocks, after.blocks, blocks),
    ...compareLists(before.sources, after.sources, sources),
  ]
}

function linesOfHead({ title, summary, reviewedOn }: ComparedVersion): Line[] {
  return [
    ['Title', title],
    ['Summary', summary],
    ['Reviewed on', reviewedOn],
  ]
}

interface Told<Item> {
  /** Whether one may have become the other. */
  same: (one: Item, other: Item) => boolean
  name: (item: Item) => string
  lines: (item: Item) => Line[]
}

function compareLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  told: Told<Item>,
): Difference[] {
  const key = (item: Item) => JSON.stringify(item)
  const was = before.map(key)
  const is = after.map(key)
  const found: Difference[] = []
  let [a, b] = [0, 0]
  for (const [atA, atB] of [...commonPairs(was, is), [was.length, is.length] as const]) {
    const gap = pairUp(before.slice(a, atA), after.slice(b, atB), told.same)
    for (const [one, other] of gap) {
      const isMoved = one ? is.includes(key(one)) : other !== null && was.includes(key(other))
      // Of a block that only moved, the place that it left is no news.
      if (one && !other && isMoved) continue
      const lines = changedLines(one ? told.lines(one) : [], other ? told.lines(other) : [])
      const kind = one && other ? 'changed' : one ? 'removed' : isMoved ? 'moved' : 'added'
      const name = other ? told.name(other) : one ? told.name(one) : ''
      found.push({ kind, name, lines: kind === 'moved' ? [] : lines })
    }
    a = atA + 1
    b = atB + 1
  }
  return found
}

/** Between two blocks that stand: each of the older with the next that it may have become, in the newer's order. */
function pairUp<Item>(
  was: readonly Item[],
  is: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): [Item | null, Item | null][] {
  const pairs: [Item | null, Item | null][] = []
  let from = 0
  for (const other of is) {
    const found = was.findIndex((one, place) => place >= from && same(one, other))
    if (found === -1) pairs.push([null, other])
    else {
      for (const gone of was.slice(from, found)) pairs.push([gone, null])
      pairs.push([was[found] ?? null, other])
      from = found + 1
    }
  }
  for (const gone of was.slice(from)) pairs.push([gone, null])
  return pairs
}

/** The fields in which the two differ, in the newer one's order. */
export function changedLines(before: readonly Line[], after: readonly Line[]): ChangedLine[] {
  const was = new Map(before)
  const is = new Map(after)
  const labels = [...new Set([...is.keys(), ...was.keys()])]
  return labels
    .map((label) => ({ label, before: was.get(label) ?? '', after: is.get(label) ?? '' }))
    .filter((line) => line.before !== line.after)
}
