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
  if (was.length * is.length > MOST_CELLS) return [...was.map(removed), ...is.map(added)]
  const common = commonLengths(was, is)
  const width = is.length + 1
  const runs: WordRun[] = []
  let [a, b] = [0, 0]
  while (a < was.length && b < is.length) {
    if (isSame(was[a], is[b])) {
      runs.push({ kind: 'same', text: is[b] ?? '' })
      a += 1
      b += 1
    } else if ((common[(a + 1) * width + b] ?? 0) >= (common[a * width + b + 1] ?? 0)) {
      runs.push(removed(was[a] ?? ''))
      a += 1
    } else {
      runs.push(added(is[b] ?? ''))
      b += 1
    }
  }
  return [...runs, ...was.slice(a).map(removed), ...is.slice(b).map(added)]
}

/** How many words the rest of both texts have in common, from each pair of places on. */
function commonLengths(was: readonly string[], is: readonly string[]): Uint32Array {
  const width = is.length + 1
  const common = new Uint32Array((was.length + 1) * width)
  for (let a = was.length - 1; a >= 0; a -= 1)
    for (let b = is.length - 1; b >= 0; b -= 1)
      common[a * width + b] = isSame(was[a], is[b])
        ? (common[(a + 1) * width + b + 1] ?? 0) + 1
        : Math.max(common[(a + 1) * width + b] ?? 0, common[a * width + b + 1] ?? 0)
  return common
}
