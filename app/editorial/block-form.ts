import { z } from 'zod'
import { slugFrom } from '#app/http/slug-from'
import type { BlockKind, DraftBlock } from './draft-content'
import { printParts, readParts } from './text-parts'

const Typed = z.string().max(20_000).default('')
const MOST_ROWS = 30

/** The fields of every kind of block as they are typed; each kind has some of them. */
export const BlockForm = z.object({
  text: Typed,
  figure: Typed,
  caption: Typed,
  tone: Typed,
  title: Typed,
  items: Typed,
  topic: Typed,
  statement: Typed,
  strength: Typed,
  sources: z.array(z.string().max(200)).max(100).default([]),
  product: Typed,
  why: Typed,
  treatment: Typed,
  name: Typed,
  rhythm: Typed,
  bundle: Typed,
  id: Typed,
  rows: z
    .array(
      z.object({
        id: Typed,
        name: Typed,
        when: Typed,
        text: Typed,
        product: Typed,
        why: Typed,
      }),
    )
    .max(MOST_ROWS)
    .default([]),
})
export type BlockForm = z.infer<typeof BlockForm>
export type BlockRow = BlockForm['rows'][number]

export const BLANK_ROW: BlockRow = { id: '', name: '', when: '', text: '', product: '', why: '' }

/** A block as its form shows it. */
export function formOf(block: DraftBlock): BlockForm {
  const filled = (fields: Partial<BlockForm>) => ({ ...BlockForm.parse({}), ...fields })
  switch (block.kind) {
    case 'text':
      return filled({ text: printParts(block.parts) })
    case 'callout':
      return filled({ tone: block.tone, title: block.title, items: block.items.join('\n') })
    case 'steps': {
      const rows = block.steps.map(({ id, name, when = '', text, product = '', why = '' }) => ({
        ...{ id, name, when, product, why },
        text: text.join('\n'),
      }))
      return filled({ id: block.id, title: block.title, rows })
    }
    case 'faq': {
      const rows = block.questions.map(({ id, question, answer }) => ({
        ...BLANK_ROW,
        id,
        name: question,
        text: answer.join('\n'),
      }))
      return filled({ rows })
    }
    case 'figure':
      return filled({ figure: block.figure, caption: block.caption ?? '' })
    default: {
      const { kind: _kind, ...fields } = block
      return filled(fields)
    }
  }
}

/** What was typed as a block of its kind; a place that was left open is named after its words. */
export function blockOf(kind: BlockKind, form: BlockForm): DraftBlock {
  const { text, title, why, product, name } = trimmed(form)
  switch (kind) {
    case 'text':
      return { kind, parts: readParts(text) }
    case 'figure':
      return { kind, figure: form.figure, ...maybe('caption', form.caption) }
    case 'callout':
      return { kind, tone: form.tone, title, items: linesOf(form.items) }
    case 'evidence': {
      const { topic, statement } = trimmed(form)
      return { kind, topic, statement, strength: form.strength, sources: form.sources }
    }
    case 'product':
      return { kind, product, why }
    case 'treatment':
      return { kind, treatment: form.treatment, name, rhythm: form.rhythm.trim() }
    case 'routine':
      return { kind, bundle: form.bundle }
    case 'location':
      return { kind, title, text }
    case 'steps':
      return { kind, id: form.id.trim() || slugFrom(title), title, steps: form.rows.map(stepOf) }
    case 'faq':
      return { kind, questions: form.rows.map(questionOf) }
  }
}

function stepOf(row: BlockRow) {
  const { id, name, when, product, why } = trimmed(row)
  const optional = { ...maybe('when', when), ...maybe('product', product), ...maybe('why', why) }
  return { id: id || slugFrom(name), name, text: linesOf(row.text), ...optional }
}

function questionOf(row: BlockRow) {
  const { id, name } = trimmed(row)
  return { id: id || slugFrom(name), question: name, answer: linesOf(row.text) }
}

function trimmed<Form extends object>(form: Form): Form {
  const entries = Object.entries(form).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ])
  return Object.fromEntries(entries) as Form
}

function maybe<Name extends string>(name: Name, typed: string): { [Key in Name]?: string } {
  const words = typed.trim()
  return (words ? { [name]: words } : {}) as { [Key in Name]?: string }
}

/** A line each, without the empty ones. */
function linesOf(typed: string): string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What a button of the form does to its rows; null where there is nothing to be done. */
export function changeRows(kind: BlockKind, rows: readonly BlockRow[], intent: string) {
  const [what, at = ''] = intent.split(':')
  const place = Number(at)
  if (what === 'row-add') return rows.length < MOST_ROWS ? [...rows, BLANK_ROW] : null
  const row = rows[place]
  if (!row || !['steps', 'faq'].includes(kind)) return null
  const others = rows.toSpliced(place, 1)
  if (what === 'row-remove') return others
  const to = place + (what === 'row-up' ? -1 : 1)
  return to < 0 || to >= rows.length ? null : others.toSpliced(to, 0, row)
}
