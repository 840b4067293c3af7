const LONGEST_CODE = 40
const spacesAndInvisibles = /[\s\p{Cc}\p{Cf}\p{Cs}]+/gu

/**
 * The one spelling of a code: compatibility forms folded (NFKC), upper case, no spaces or invisible
 * characters, so that what is pasted from a mail or typed on a phone matches what staff entered.
 * Null when nothing is left or when it is longer than 40 characters.
 */
export function normalizeCode(typed: string): string | null {
  if (typed.length > LONGEST_CODE * 10) return null
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(spacesAndInvisibles, '')
  return code.length === 0 || code.length > LONGEST_CODE ? null : code
}
