/** A run of a guide's text. All of it is text: nothing that staff write reaches the page as HTML. */
export type InlinePart =
  | { kind: 'plain' | 'strong' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; to: string }
  | { kind: 'cite'; source: string }

/** One alternative a mark; every one of them ends at the next mark of its kind, so reading is linear. */
const MARKS =
  /\*\*([^*]+)\*\*|\*([^*]+)\*|\[\^([a-z0-9]+(?:-[a-z0-9]+)*)\]|\[([^[\]]+)\]\(([^()\s[\]]+)\)/g

/**
 * Reads the small form that a guide's sentences are written in: `**strong**`, `*emphasis*`,
 * `[words](/path, #place or https address)` and `[^source]`. Marks do not nest. What is not such a mark,
 * a link to anywhere else included, stays the text that it is.
 */
export function parseInline(text: string): InlinePart[] {
  const parts: InlinePart[] = []
  let done = 0
  for (const match of text.matchAll(MARKS)) {
    const part = partOf(match)
    if (!part) continue
    if (match.index > done) parts.push({ kind: 'plain', text: text.slice(done, match.index) })
    parts.push(part)
    done = match.index + match[0].length
  }
  if (done < text.length) parts.push({ kind: 'plain', text: text.slice(done) })
  return parts
}

function partOf([, strong, emphasis, source, words, to]: RegExpMatchArray): InlinePart | null {
  if (strong !== undefined) return { kind: 'strong', text: strong }
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis }
  if (source !== undefined) return { kind: 'cite', source }
  return words !== undefined && to !== undefined && mayLeadTo(to)
    ? { kind: 'link', text: words, to }
    : null
}

/** A path in the shop, a place on the page or an https address; never a scheme that could run something. */
function mayLeadTo(to: string): boolean {
  if (/^#[a-z0-9-]+$/.test(to)) return true
  if (/^\/(?![/\\])[^\\]*$/.test(to)) return true
  return /^https:\/\/[a-z0-9]/i.test(to) && URL.canParse(to)
}

/** The sentence as it is read aloud: without marks and without the numbers of sources. */
export function plainText(text: string): string {
  return parseInline(text)
    .map((part) => (part.kind === 'cite' ? '' : part.text))
    .join('')
}

/** What was meant as a mark and is none: staff are told of it before anyone reads it. */
export function strayMark(text: string): string | null {
  const rest = parseInline(text).flatMap((part) => (part.kind === 'plain' ? [part.text] : []))
  const stray = rest.find((plain) => /\*|\]\(|\[\^/.test(plain))
  return stray === undefined ? null : stray.trim().slice(0, 60)
}
