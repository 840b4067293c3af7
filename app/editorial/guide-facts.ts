import type { DraftBlock } from './draft-content'

/** What the shop knows of what guides name, each by its slug. */
export interface GuideFacts {
  products: ReadonlyMap<string, ProductFact>
  treatments: ReadonlyMap<string, { name: string; isOffered: boolean }>
  routines: ReadonlyMap<string, { name: string; status: 'draft' | 'active' | 'archived' }>
  /** How many studios are open to the public. */
  studios: number
}

export interface ProductFact {
  name: string
  status: 'draft' | 'active' | 'archived'
  regulatoryClass: 'cosmetic' | 'otc_drug' | 'device'
  inciStatus: 'full' | 'partial' | 'unknown'
  tags: readonly string[]
  /** Whether some place, warehouse or studio, could hand one out. */
  isInStock: boolean
}

/** The slugs of what these blocks name. */
export function namedIn(blocks: readonly DraftBlock[]) {
  const slugs = (pick: (block: DraftBlock) => string) => [
    ...new Set(blocks.map(pick).filter((slug) => slug !== '')),
  ]
  return {
    products: [...new Set(blocks.flatMap(productsIn).filter((slug) => slug !== ''))],
    treatments: slugs((block) => (block.kind === 'treatment' ? block.treatment : '')),
    routines: slugs((block) => (block.kind === 'routine' ? block.bundle : '')),
  }
}

function productsIn(block: DraftBlock): string[] {
  if (block.kind === 'product') return [block.product]
  return block.kind === 'steps' ? block.steps.map(({ product = '' }) => product) : []
}
