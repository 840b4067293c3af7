import { hardToGuess } from './guess-password'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password'

/** Characters that must be left when all that can be expected is taken out. */
const LEFT_OVER = 6

/**
 * Whether a password may be used: length counts, and nothing that is to be expected or in everybody's use; no rule
 * on kinds of characters, as NIST SP 800-63B-4 §3.1.1.2 asks. Undefined when it may, otherwise the words beside the
 * field.
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
  const own = [person.name, person.email].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  if (hardToGuess(password, own) < LEFT_OVER)
    return 'This is easy to guess: from who you are, where you work or what many people use. Use other words'
  return undefined
}

/** "abcabcabcabcabc", "aaaaaaaaaaaaaaa" and "kettle kettle 12": few characters, or one piece over and over. */
function isRepetition(password: string): boolean {
  const plain = password.toLowerCase()
  return new Set(plain).size < 5 || /^(.{1,63}?)\1+.{0,7}$/su.test(plain.trim())
}
