import type { GuideBlock, TextPart } from '#app/guides/guide-blocks'
import { plainText } from '#app/guides/inline'

/** A section as the table of contents lists it. */
export type Section = { id: string; title: string }

const WORDS_A_MINUTE = 225

/** The block's sentences in the form that inline.ts reads, in reading order; headings are not among them. */
export function sentencesOf(block: GuideBlock): string[] {
  switch (block.kind) {
    case 'text':
      return block.parts.flatMap((part) =>
        part.kind === 'list' ? part.items : part.kind === 'paragraph' ? [part.text] : [],
      )
    case 'figure':
      return block.caption ? [block.caption] : []
    case 'callout':
      return block.items
    case 'evidence':
      return [block.statement]
    case 'product':
      return [block.why]
    case 'treatment':
      return [block.rhythm]
    case 'location':
      return [block.text]
    case 'steps':
      return block.steps.flatMap(({ text, why }) => [...text, ...(why ? [why] : [])])
    case 'faq':
      return block.questions.flatMap(({ answer }) => answer)
    case 'routine':
      return []
  }
}

/** Headings, questions and the like. */
export function titlesOf(block: GuideBlock): string[] {
  switch (block.kind) {
    case 'text':
      return block.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
    case 'callout':
    case 'location':
      return [block.title]
    case 'evidence':
      return [block.topic]
    case 'treatment':
      return [block.name]
    case 'steps':
      return [
        block.title,
        ...block.steps.flatMap(({ name, when }) => [name, ...(when ? [when] : [])]),
      ]
    case 'faq':
      return block.questions.map(({ question }) => question)
    default:
      return []
  }
}

/** All that a reader reads, without marks. */
export function wordsOf(blocks: readonly GuideBlock[]): string {
  return blocks
    .flatMap((block) => [...titlesOf(block), ...sentencesOf(block).map(plainText)])
    .join('\n')
}

export function countWords(blocks: readonly GuideBlock[]): number {
  return wordsOf(blocks)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whole minutes at an unhurried pace, at least one. Figures and products are not counted. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}

/** The places in a block that a link can lead to. */
export function anchorsOf(block: GuideBlock): string[] {
  switch (block.kind) {
    case 'text':
      return block.parts.flatMap((part) => (part.kind === 'heading' ? [part.id] : []))
    case 'steps':
      return [block.id, ...block.steps.map(({ id }) => id)]
    case 'faq':
      return block.questions.map(({ id }) => id)
    default:
      return []
  }
}

/** The guide's sections. */
export function sectionsOf(blocks: readonly GuideBlock[]): Section[] {
  return blocks
    .flatMap((block) => (block.kind === 'text' ? block.parts : []))
    .flatMap((part: TextPart) =>
      part.kind === 'heading' && part.level === 2 ? [{ id: part.id, title: part.text }] : [],
    )
}

/** The products that a guide names, each once. */
export function productsOf(blocks: readonly GuideBlock[]): string[] {
  const named = blocks.flatMap((block) => {
    if (block.kind === 'product') return [block.product]
    if (block.kind === 'steps')
      return block.steps.flatMap(({ product }) => (product ? [product] : []))
    return []
  })
  return [...new Set(named)]
}
