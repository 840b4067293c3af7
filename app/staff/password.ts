export const SHORTEST_PASSWORD = 15
export const LONGEST_PASSWORD = 128

/** Said before anything is typed. */
export const PASSWORD_HINT = `${SHORTEST_PASSWORD} characters or more. A few words that belong together only for you are best; a password manager may choose it, too.`

/** What an attacker would try first for this person at this shop. */
const EXPECTED = ['porewell', 'password', 'skincare', 'letmein', 'welcome', 'qwerty', 'admin']
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm']
/** Characters that must be left when all that can be expected is taken out. */
const LEFT_OVER = 6

/**
 * Whether a password may be used: length counts, and nothing that is to be expected; no rule on kinds of
 * characters, as NIST SP 800-63B-4 §3.1.1.2 asks. Undefined when it may, otherwise the words beside the field.
 */
export function passwordProblem(
  password: string,
  person: { name: string; email: string },
): string | undefined {
  const length = [...password.normalize('NFC')].length
  if (length < SHORTEST_PASSWORD)
    return `Use ${SHORTEST_PASSWORD} characters or more: a few words that belong together only for you`
  if (password.length > LONGEST_PASSWORD) return `Shorten this to ${LONGEST_PASSWORD} characters`
  if (isRepetition(password))
    return 'This repeats itself. Use words that do not follow from each other'
  if (restOf(password, person) < LEFT_OVER)
    return 'This is easy to guess from who you are or where you work. Use other words'
  return undefined
}

/** "abcabcabcabcabc" and "aaaaaaaaaaaaaaa": few characters, or one piece over and over. */
function isRepetition(password: string): boolean {
  const plain = password.toLowerCase()
  return new Set(plain).size < 5 || /^(.{1,8}?)\1{2,}.{0,7}$/u.test(plain)
}

/** How many letters and digits are left without names, the shop's words and runs of the keyboard. */
function restOf(password: string, { name, email }: { name: string; email: string }): number {
  const words = [...EXPECTED, ...wordsOf(name), ...wordsOf(email)]
  let rest = plainly(password)
  for (const word of words.toSorted((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, ' ')
  return [...withoutRuns(rest)].filter((character) => character !== ' ').length
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainly)
    .filter((word) => word.length >= 3)
}

function plainly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Takes out what follows the alphabet, the digits or a row of keys, either way, for four characters or more. */
function withoutRuns(text: string): string {
  const rows = RUNS.flatMap((row) => [row, [...row].reverse().join('')])
  let kept = ''
  for (let at = 0; at < text.length;) {
    let length = 0
    for (let n = 4; at + n <= text.length; n += 1)
      if (rows.some((row) => row.includes(text.slice(at, at + n)))) length = n
    if (length === 0) kept += text.charAt(at)
    at += length || 1
  }
  return kept
}
