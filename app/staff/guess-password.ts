import { COMMON_PASSWORDS } from './common-passwords'

const COMMON = new Set(COMMON_PASSWORDS.toLowerCase().split(/\s+/).filter(Boolean))

/** What an attacker would try first at this shop, and columns of keys: it counts for nothing, however often it comes. */
const EXPECTED = ['porewell', 'password', 'skincare', 'letmein', 'welcome', 'qwerty', 'admin']
const COLUMNS = [
  '1qaz',
  '2wsx',
  '3edc',
  '4rfv',
  '5tgb',
  '6yhn',
  '7ujm',
  'qaz',
  'wsx',
  'rfv',
  'tgb',
  'yhn',
  'ujm',
]
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm']
const SHORTEST_RUN = 4
/** Keys that touch, over several rows: fewer of them stand in plain words, too. */
const SHORTEST_WALK = 6
/** So many common words in a row are still one guess. */
const MOST_WORDS = 3
const TRAILING = /[^\p{L}]{1,6}$/u
const LEET: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's' },
}

/**
 * How many letters and digits of a password are left without what can be expected: the shop's words, `own` ones
 * (a person's name and mail), runs and walks over the keyboard, and up to three common words. Capitals, figures in
 * the place of letters and what is put at the end hide nothing.
 */
export function hardToGuess(password: string, own: readonly string[]): number {
  const expected = new Set([...EXPECTED, ...COLUMNS, ...own.map(plainly).filter(isLong)])
  return Math.min(...readings(password).map((reading) => restOf(reading, expected)))
}

const isLong = (word: string) => word.length >= 3

/** Lower case, without what is neither letter nor digit. */
function plainly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** As it is, without its end, and with its figures read as letters. */
function readings(password: string): string[] {
  const typed = password.normalize('NFC').toLowerCase()
  return [typed, typed.replace(TRAILING, '')].flatMap((text) => [
    plainly(text),
    ...['i', 'l'].map((one) =>
      plainly(text.replace(/[1!|]/g, one).replace(/[\d@$]/g, (sign) => LEET[sign] ?? sign)),
    ),
  ])
}

/** The fewest characters that can be left uncovered, found from the end of the text forwards. */
function restOf(text: string, expected: ReadonlySet<string>): number {
  const longest = Math.max(...[...COMMON, ...expected].map((word) => word.length))
  // least[n] = what is left from here on, where n common words may still be used.
  let after: number[][] = [Array<number>(MOST_WORDS + 1).fill(0)]
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const free = Math.max(...['run', 'walk'].map((kind) => lengthOf(kind, text, at)))
    const here = Array.from({ length: MOST_WORDS + 1 }, (_, words) => {
      let least = 1 + leftAt(after, 1, words)
      for (let length = SHORTEST_RUN; length <= free; length += 1)
        least = Math.min(least, leftAt(after, length, words))
      for (let length = 3; length <= Math.min(longest, text.length - at); length += 1) {
        const word = text.slice(at, at + length)
        if (expected.has(word)) least = Math.min(least, leftAt(after, length, words))
        if (words > 0 && COMMON.has(word)) least = Math.min(least, leftAt(after, length, words - 1))
      }
      return least
    })
    after = [here, ...after]
  }
  return leftAt(after, 1, MOST_WORDS)
}

const leftAt = (after: readonly number[][], length: number, words: number) =>
  after[length - 1]?.[words] ?? 0

/** How far a run or a walk goes from here; 0 for none. */
function lengthOf(kind: string, text: string, at: number): number {
  const follows = kind === 'run' ? isNextInRun : touches
  const least = kind === 'run' ? SHORTEST_RUN : SHORTEST_WALK
  let length = 1
  while (at + length < text.length && follows(text.slice(at, at + length + 1))) length += 1
  return length >= least ? length : 0
}

const WITH_REVERSED = RUNS.flatMap((row) => [row, [...row].toReversed().join('')])
const isNextInRun = (piece: string) => WITH_REVERSED.some((row) => row.includes(piece))

/** Whether the last two keys lie beside each other, in a row or across two; each row stands half a key to the right. */
function touches(piece: string): boolean {
  const [one, other] = [placeOf(piece.at(-2)), placeOf(piece.at(-1))]
  if (!one || !other) return false
  const [down, right] = [other.row - one.row, other.column - one.column]
  if (down === 0) return Math.abs(right) === 1
  return Math.abs(down) === 1 && (right === 0 || right === -down)
}

function placeOf(key = '') {
  const row = ROWS.findIndex((keys) => keys.includes(key))
  return key !== '' && row >= 0 ? { row, column: ROWS[row]?.indexOf(key) ?? 0 } : null
}
