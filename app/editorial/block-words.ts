import { BLOCK_NAMES, FIGURE_NAMES } from './block-kinds'
import type { DraftBlock, DraftSource } from './draft-content'
import { printParts } from './text-parts'

/** A field of a block or a source, as a person compares it. */
export type Line = readonly [label: string, words: string]

/** What a block holds, field by field, those that are filled in. */
export function linesOfBlock(block: DraftBlock): Line[] {
  return fieldsOf(block).filter(([, words]) => words !== '')
}

function fieldsOf(block: DraftBlock): Line[] {
  switch (block.kind) {
    case 'text':
      return [['Text', printParts(block.parts)]]
    case 'figure':
      return [
        ['Figure', figureName(block.figure)],
        ['Caption', block.caption ?? ''],
      ]
    case 'callout':
      return [
        ['Tone', block.tone],
        ['Title', block.title],
        ['Points', block.items.join('\n')],
      ]
    case 'evidence':
      return [
        ['Topic', block.topic],
        ['Statement', block.statement],
        ['Strength', block.strength],
        ['Sources', block.sources.join(', ')],
      ]
    case 'product':
      return [
        ['Product', block.product],
        ['Why', block.why],
      ]
    case 'treatment':
      return [
        ['Treatment', block.treatment],
        ['Name', block.name],
        ['How often', block.rhythm],
      ]
    case 'routine':
      return [['Routine', block.bundle]]
    case 'location':
      return [
        ['Title', block.title],
        ['Text', block.text],
      ]
    case 'steps':
      return [['Title', block.title], ...block.steps.flatMap(linesOfStep)]
    case 'faq':
      return block.questions.flatMap(({ question, answer }, at): Line[] => [
        [`Question ${at + 1}`, question],
        [`Answer ${at + 1}`, answer.join('\n')],
      ])
  }
}

type Step = Extract<DraftBlock, { kind: 'steps' }>['steps'][number]

function linesOfStep({ name, when = '', text, product = '', why = '' }: Step, at: number): Line[] {
  return [
    [`Step ${at + 1}`, name],
    [`Step ${at + 1}, when`, when],
    [`Step ${at + 1}, text`, text.join('\n')],
    [`Step ${at + 1}, product`, product],
    [`Step ${at + 1}, why`, why],
  ]
}

/** What is known of a source, field by field. */
export function linesOfSource(source: DraftSource): Line[] {
  const { title, publication, year, kind, identifier, confidence, note = '' } = source
  const lines: Line[] = [
    ['Title', title],
    ['Publication', [publication, String(year)].filter(Boolean).join(', ')],
    ['Kind', kind],
    ['Identifier', identifier ? `${identifier.scheme} ${identifier.value}`.trim() : ''],
    ['Confidence', confidence],
    ['Note', note],
  ]
  return lines.filter(([, words]) => words !== '')
}

/** "Callout: The short version", to know a block by. */
export function nameOfBlock(block: DraftBlock): string {
  const words = titleOf(block)
  return words ? `${BLOCK_NAMES[block.kind]}: ${cut(words)}` : BLOCK_NAMES[block.kind]
}

function titleOf(block: DraftBlock): string {
  switch (block.kind) {
    case 'text':
      return block.parts.find((part) => part.kind === 'heading')?.text ?? ''
    case 'figure':
      return figureName(block.figure)
    case 'evidence':
      return block.topic
    case 'treatment':
      return block.name
    case 'product':
      return block.product
    case 'routine':
      return block.bundle
    case 'faq':
      return block.questions[0]?.question ?? ''
    default:
      return block.title
  }
}

const figureName = (figure: string) =>
  Object.entries(FIGURE_NAMES).find(([key]) => key === figure)?.[1] ?? figure

const LONGEST_NAME = 60
const cut = (words: string) =>
  words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME - 1)}…` : words
