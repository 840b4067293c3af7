import { commonPairs } from './common-pairs'

/** A run of words that both texts have, that only the older has, or that only the newer has. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** A table of two long texts that have little in common would take more memory than a look is worth. */
const MOST_CELLS = 4_000_000

/**
 * What became of a text, word by word: the longest run of words common to both (LCS) stands, the rest was removed or
 * added. Spacing alone is no change. The runs that are not removed make up the newer text, the others the older.
 * Of texts too long to compare, all that differs between their common beginning and end counts as changed.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const was = wordsOf(before)
  const is = wordsOf(after)
  let head = 0
  while (head < Math.min(was.length, is.length) && isSame(was[head], is[head])) head += 1
  let tail = 0
  const shorter = Math.min(was.length, is.length) - head
  while (tail < shorter && isSame(was.at(-1 - tail), is.at(-1 - tail))) tail += 1
  const runs: WordRun[] = []
  const add = (kind: WordRun['kind'], words: readonly string[]) => {
    const last = runs.at(-1)
    if (words.length === 0) return
    if (last?.kind === kind) last.text += words.join('')
    else runs.push({ kind, text: words.join('') })
  }
  add('same', is.slice(0, head))
  for (const { kind, text } of diffMiddle(
    was.slice(head, was.length - tail),
    is.slice(head, is.length - tail),
  ))
    add(kind, [text])
  add('same', is.slice(is.length - tail))
  return runs
}

/** Each word with the spaces that follow it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trimEnd() === other.trimEnd()
}

function diffMiddle(was: readonly string[], is: readonly string[]): WordRun[] {
  const removed = (text: string): WordRun => ({ kind: 'removed', text })
  const added = (text: string): WordRun => ({ kind: 'added', text })
  const isLong = was.length * is.length > MOST_CELLS
  const bare = (words: readonly string[]) => words.map((word) => word.trimEnd())
  const runs: WordRun[] = []
  let [a, b] = [0, 0]
  for (const [atWas, atIs] of isLong ? [] : commonPairs(bare(was), bare(is))) {
    runs.push(...was.slice(a, atWas).map(removed), ...is.slice(b, atIs).map(added))
    runs.push({ kind: 'same', text: is[atIs] ?? '' })
    a = atWas + 1
    b = atIs + 1
  }
  return [...runs, ...was.slice(a).map(removed), ...is.slice(b).map(added)]
}
