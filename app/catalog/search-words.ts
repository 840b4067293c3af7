const MAX_WORDS = 8

/** The words of a search in lower case, without accents and signs: "Kiehl’s 2% BHA" → kiehls, 2, bha. */
export function searchWords(q: string): string[] {
  const plain = q
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MAX_WORDS)
}

/**
 * PostgreSQL's text query for products that have all (or any) of the words or of words that begin
 * so. Figures and short words must match as they are: "2" is not 200.
 */
export function textQuery(words: readonly string[], join: 'all' | 'any'): string {
  const terms = words.map((word) =>
    word.length > 2 && !/^\p{N}+$/u.test(word) ? `${word}:*` : word,
  )
  return terms.join(join === 'all' ? ' & ' : ' | ')
}

/**
 * The word of the shop's own vocabulary that was probably meant: within one slip for short words, two
 * for longer, three from ten letters on. A slip is a letter wrong, missing, too many or swapped with
 * its neighbor. Undefined where nothing is near; the first of the vocabulary wins a tie.
 */
export function nearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  const allowed = typed.length < 4 ? 0 : typed.length < 6 ? 1 : typed.length < 10 ? 2 : 3
  let best: { word: string; slips: number } | undefined
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) > allowed) continue
    const slips = countSlips(typed, word)
    if (slips <= allowed && (!best || slips < best.slips)) best = { word, slips }
  }
  return best?.word
}

/** Optimal string alignment distance. */
function countSlips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + wrong,
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(a.length, b.length)
}
