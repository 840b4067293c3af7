import { matchIngredient, type IngredientIndex, type KnownIngredient } from './match-ingredient'

export interface ParsedIngredient<Known extends KnownIngredient = KnownIngredient> {
  /** As the label writes it, without its strength and footnote marks. */
  labelName: string
  /** As stated, such as "2%". */
  strength: string | null
  /** Named under "Active:" on a drug's label. */
  drugActive: boolean
  /** Named under "may contain", such as the colors that not every shade has. */
  mayContain: boolean
  /** Null when the dictionary does not know it. */
  ingredient: Known | null
}

/**
 * Reads a pasted ingredient list in the order of the label. Understands commas inside brackets and
 * numbers (1,2-Hexanediol), "Active: … Inactive: …", "may contain" and [+/- …], "contains 2% or less of",
 * several names for one thing (Water/Aqua/Eau), strengths, footnotes, and lists with one name a line. Refuses nothing: what it cannot name comes
 * back with `ingredient: null`, for a person to look at.
 */
export function parseInci<Known extends KnownIngredient>(
  text: string,
  index: IngredientIndex<Known>,
): ParsedIngredient<Known>[] {
  return sections(saidPlainly(withoutFootnotes(text))).flatMap(({ list, ...section }) =>
    splitList(list).map((entry) => ({ ...readEntry(entry, index), ...section })),
  )
}

const HEADING =
  /\b(inactive ingredients?|inactive|active ingredients?|active|other ingredients|ingredients|may contain)\s*:|\b(?:contains?\s+)?(?:\d+(?:\.\d+)?\s*%\s+or less|less than\s+\d+(?:\.\d+)?\s*%)(?:\s+of)?(?:\s+(?:the following|each))?\s*:?/gi

const MAY_CONTAIN =
  /[[(]?\s*(?:\bmay contain\b(?:\s*\/\s*peut contenir)?(?:\s*[[(]?\s*(?:\+\s*\/\s*-|±)\s*[\])]?)?|(?:\+\s*\/\s*-|±)(?:\s*\(?may contain\)?)?)\s*:?/giu

/** The ways in which labels say "may contain" as one, outside any bracket. */
function saidPlainly(text: string): string {
  const plain = text.replace(MAY_CONTAIN, ', May contain: ')
  return plain === text ? text : plain.replace(/\]\s*\.?\s*$/, '')
}

function sections(text: string) {
  const found: { drugActive: boolean; mayContain: boolean; list: string }[] = []
  let kind = { drugActive: false, mayContain: false }
  let from = 0
  for (const heading of text.matchAll(HEADING)) {
    found.push({ ...kind, list: text.slice(from, heading.index) })
    if (heading[1])
      kind = { drugActive: /^active/i.test(heading[1]), mayContain: /^may/i.test(heading[1]) }
    from = heading.index + heading[0].length
  }
  found.push({ ...kind, list: text.slice(from) })
  return found
}

function withoutFootnotes(text: string): string {
  return text.replace(/[.\n]\s*[*†‡§¹²³][^,]*$/u, '')
}

const OPENING = '(['
const CLOSING = ')]'
const SEPARATORS = ',;•·|'

function splitList(list: string): string[] {
  const oneALine = !/[,;•·|]/.test(list)
  const entries: string[] = []
  let entry = ''
  let depth = 0
  for (const [at, character] of [...list].entries()) {
    if (OPENING.includes(character)) depth++
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    const separates =
      (SEPARATORS.includes(character) || (oneALine && character === '\n')) &&
      depth === 0 &&
      !isCommaOfNumber(list, at)
    if (separates) entries.push(entry)
    entry = separates ? '' : entry + character
  }
  return [...entries, entry].map(tidy).filter(Boolean)
}

/** The comma in 1,2-Hexanediol or in 2,5 %, unlike the one in CI 77491,77492. */
function isCommaOfNumber(list: string, at: number): boolean {
  if (!/\d/.test(list[at - 1] ?? '')) return false
  const before = list.slice(0, at)
  const after = list.slice(at + 1)
  return /(^|[\s,(/])\d+$/.test(before) && /^(\d+(,\d+)*-|\d+\s*%)/.test(after)
}

function tidy(entry: string): string {
  return entry
    .replace(/\s+/g, ' ')
    .replace(/[*†‡§¹²³]+/gu, '')
    .replace(/^[\s.:]+|[\s.:]+$/g, '')
    .trim()
}

const STRENGTH = /\s*\(?(\d+(?:[.,]\d+)?)\s*%(?:\s*w\/[wv])?\)?\s*/i

function readEntry<Known extends KnownIngredient>(entry: string, index: IngredientIndex<Known>) {
  const [stated, figure] = STRENGTH.exec(entry) ?? []
  const labelName = stated ? entry.replace(stated, ' ').trim() : entry
  return {
    labelName,
    strength: figure ? `${figure.replace(',', '.')}%` : null,
    ingredient: matchIngredient(labelName, index) ?? null,
  }
}
