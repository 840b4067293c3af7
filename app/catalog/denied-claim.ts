/** Ends what a "not" reaches: "not only shrinks" and "is not greasy and shrinks" deny nothing. */
const BREAK = /[;:–—(]|\b(?:but|yet|and|while|whereas|although|though|only|just|always|merely)\b/giu
const NEGATION =
  /\b(?:no|not|never|nothing|none|nobody|neither|nor|without|cannot)\b(?! (?:doubt|wonder|matter|other|better|less)\b)|n[’']t\b/giu
/** "Nothing shrinks pores like it" praises. */
const PRAISE = /^[^.!?]*\b(?:like (?:it|this|our)|better|faster|as well|more than)\b/iu

const ATTRIBUTION =
  /\b(?:says?|said|claims?|claimed|promises?|describes?|descriptions?|calls?|reads)\b/iu
const DENIAL =
  /\b(?:do|does|did|can|will|would)(?: not|n[’']t)\b[^.!?]*\b(?:claim|repeat|promise|support)|\b(?:unverified|unproven)\b|\bno (?:\w+ )?(?:study|studies|evidence|proof)\b/iu

/**
 * Whether the words that start at `at` are there to be denied: negated in their own clause ("no product
 * shrinks pores"), reported and then disowned ("some say that it … We do not claim it"), or asked and
 * answered with no.
 */
export function isDenied(text: string, at: number): boolean {
  const { sentence, from, next } = sentenceAt(text, at)
  const before = sentence.slice(0, at - from)
  const after = sentence.slice(at - from)
  if (sentence.endsWith('?') && /^\s*(?:no|not|nothing|none)\b/iu.test(next)) return true
  if (ATTRIBUTION.test(before) && (DENIAL.test(sentence) || DENIAL.test(next))) return true
  return isNegated(before, after)
}

function isNegated(before: string, after: string): boolean {
  const clause = before.slice([...before.matchAll(BREAK)].at(-1)?.index ?? 0)
  const negation = [...clause.matchAll(NEGATION)].at(-1)
  if (!negation) return false
  const parts = clause.slice(negation.index).split(',')
  // One comma ends a clause unless it is a list that goes on to "or"; two set something off within it.
  const isList = /^[^.!?]*\b(?:or|nor)\b/iu.test(`${parts.at(-1)}${after}`)
  const reaches = parts.length % 2 === 1 || isList
  return reaches && !PRAISE.test(after)
}

/** The sentence around a place in the text, where it starts, and the one after it. */
function sentenceAt(text: string, at: number) {
  const starts = [
    0,
    ...[...text.matchAll(/[.!?]+\s+|\n+/gu)].map((end) => end.index + end[0].length),
  ]
  const index = starts.findLastIndex((start) => start <= at)
  const from = starts[index] ?? 0
  const part = (place: number) =>
    text.slice(starts[place] ?? text.length, starts[place + 1]).trimEnd()
  return { sentence: part(index), from, next: part(index + 1) }
}
