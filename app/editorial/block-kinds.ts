import type { GuideFigureName } from '#app/guides/guide-blocks'
import type { Strength } from '#app/guides/guide-sources'
import type { BlockKind, DraftBlock } from './draft-content'

/** What staff call each kind of block, in the order in which they are offered. */
export const BLOCK_NAMES: Record<BlockKind, string> = {
  text: 'Text',
  callout: 'Callout',
  steps: 'Steps',
  evidence: 'Evidence',
  faq: 'Questions',
  product: 'Product',
  treatment: 'Treatment',
  routine: 'Routine',
  location: 'Studios',
  figure: 'Figure',
}

export const FIGURE_NAMES: Record<GuideFigureName, string> = {
  'pore-in-section': 'A pore in section',
  'what-each-step-acts-on': 'What each step acts on',
  'layering-order': 'The layering order',
  'treatment-timeline': 'The treatment timeline',
  'retinoid-ramp': 'Starting a retinoid',
}

/** How well something is known, as readers see it. */
export const STRENGTHS: (readonly [value: Strength, label: string])[] = [
  ['high', 'Well shown'],
  ['medium', 'Partly shown'],
  ['low', 'Thin evidence'],
]

/** An empty block of a kind, to be filled in. */
export function blankBlock(kind: BlockKind): DraftBlock {
  switch (kind) {
    case 'text':
      return { kind, parts: [] }
    case 'figure':
      return { kind, figure: '' }
    case 'callout':
      return { kind, tone: 'note', title: '', items: [] }
    case 'evidence':
      return { kind, topic: '', statement: '', strength: '', sources: [] }
    case 'product':
      return { kind, product: '', why: '' }
    case 'treatment':
      return { kind, treatment: '', name: '', rhythm: '' }
    case 'routine':
      return { kind, bundle: '' }
    case 'location':
      return { kind, title: '', text: '' }
    case 'steps':
      return { kind, id: '', title: '', steps: [blankStep(), blankStep()] }
    case 'faq':
      return { kind, questions: [blankQuestion()] }
  }
}

export const blankStep = () => ({ id: '', name: '', text: [] })
export const blankQuestion = () => ({ id: '', question: '', answer: [] })
