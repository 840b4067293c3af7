import { findFlaggedClaims, type FlaggedClaim } from '#app/catalog/claims'
import { claimsSaidOf } from '#app/catalog/product-claims'
import { plainText } from '#app/guides/inline'
import type { DraftBlock } from './draft-content'
import type { GuideFacts } from './guide-facts'

export interface GuideClaim extends Pick<FlaggedClaim, 'phrase' | 'reason' | 'instead'> {
  /** Said of a product that the shop sells: then it is the shop's claim, and nobody can confirm it away. */
  isOfProduct: boolean
}

/**
 * Phrases of a block that may be claims. What is said of a product is judged as the product's own page is; what a
 * guide says of skin or of a treatment may be knowledge with a source, which a person has to look at.
 */
export function claimsOfBlock(block: DraftBlock, facts: GuideFacts): GuideClaim[] {
  return textsOf(block).flatMap(({ text, product }) => claimsOfText(text, product, facts))
}

/** Phrases of words that are about no product in particular. */
export function claimsOfWords(text: string, facts: GuideFacts): GuideClaim[] {
  return claimsOfText(text, '', facts)
}

function claimsOfText(text: string, product: string, facts: GuideFacts): GuideClaim[] {
  const fact = facts.products.get(product)
  const words = plainText(text)
  const found = fact ? claimsSaidOf(words, fact) : findFlaggedClaims(words, 'cosmetic')
  return found.map(({ phrase, reason, instead }) => ({
    ...{ phrase, reason, instead, isOfProduct: product !== '' },
  }))
}

interface Said {
  text: string
  /** The product that it is said of; empty where it is none. */
  product: string
}

function textsOf(block: DraftBlock): Said[] {
  const plainly = (...texts: readonly string[]): Said[] => [{ text: texts.join('\n'), product: '' }]
  switch (block.kind) {
    case 'text':
      return plainly(
        ...block.parts.flatMap((part) => (part.kind === 'list' ? part.items : part.text)),
      )
    case 'figure':
      return plainly(block.caption ?? '')
    case 'callout':
      return plainly(block.title, ...block.items)
    case 'evidence':
      return plainly(block.topic, block.statement)
    case 'product':
      return [{ text: block.why, product: block.product || 'none yet' }]
    case 'treatment':
      return plainly(block.name, block.rhythm)
    case 'routine':
      return []
    case 'location':
      return plainly(block.title, block.text)
    case 'steps':
      return [
        ...plainly(block.title),
        ...block.steps.map(({ name, text, why = '', product = '' }) => ({
          text: [name, ...text, why].join('\n'),
          product,
        })),
      ]
    case 'faq':
      return plainly(...block.questions.flatMap(({ question, answer }) => [question, ...answer]))
  }
}
