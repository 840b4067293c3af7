import { chanceFor } from '#prisma/seed/packshots/chance'
import type { OrderStory } from './order-story'

const GUIDES = [
  'large-pores',
  'large-pores',
  'large-pores',
  'layering-order',
  'starting-a-retinoid',
] as const

/** Where a story's shopper put an item into the bag: a whole routine in one place, the rest as they went along. */
export function originOfItem(
  { key, bundle }: Pick<OrderStory, 'key' | 'bundle'>,
  position: number,
) {
  const chance = chanceFor(`origin/${key}/${bundle ? 'bundle' : position}`)
  const guide = { origin: 'guide' as const, originSlug: chance.pick(GUIDES) }
  if (bundle) return chance.between(0, 1) < 0.6 ? guide : at('other')
  const point = chance.between(0, 1)
  if (point < 0.22) return guide
  if (point < 0.62) return at('product')
  if (point < 0.8) return at('list')
  if (point < 0.9) return at('search')
  return at(point < 0.96 ? 'routine' : 'other')
}

function at(origin: 'routine' | 'product' | 'list' | 'search' | 'other') {
  return { origin, originSlug: null }
}
