/** Markup that is safe to send: made by `html`, everything put into it escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = string | number | Html | null | false | undefined | readonly Piece[]

/** Markup from a template. Text is escaped, markup and lists of it go in as they are, nothing is ''. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings.map((part, index) => part + render(pieces[index])).join(''))
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object') return piece.map(render).join('')
  return escapeText(String(piece))
}

function escapeText(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character)
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })

/** Cents as a shopper reads them: 123456 → $1,234.56. */
export function money(cents: number): string {
  return dollars.format(cents / 100)
}
