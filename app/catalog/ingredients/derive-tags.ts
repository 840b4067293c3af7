import { TAGS, type Tag } from './tag'

/** One known ingredient of a label, in its order. */
export interface TaggedIngredient {
  inciName: string
  tags: readonly Tag[]
  drugActive: boolean
}

/**
 * The tags that a list of ingredients gives a product. A sunscreen filter counts only as a drug's
 * active ingredient (titanium dioxide is also a white color), and an acne active makes an acne drug.
 * On a cosmetic's label, which runs from most to least, an acid listed after what is never used
 * above about one percent is a trace. A drug's inactive list need not be in that order, so there
 * every acid counts in full.
 */
export function deriveTags(list: readonly TaggedIngredient[]): Tag[] {
  const isDrug = list.some(({ drugActive }) => drugActive)
  const line = isDrug ? -1 : list.findIndex(({ inciName }) => BELOW_ONE_PERCENT.has(inciName))
  const found = new Set<Tag>()
  for (const [position, { tags, drugActive }] of list.entries()) {
    const trace = line !== -1 && position > line
    for (const tag of tags) {
      if (tag === 'spf' && !drugActive) continue
      found.add(trace ? (AS_TRACE[tag] ?? tag) : tag)
      if (drugActive && (tag === 'bha' || tag === 'adapalene')) found.add('otc_acne')
    }
  }
  if (found.has('aha')) found.delete('aha_low')
  if (found.has('bha')) found.delete('bha_trace')
  return TAGS.filter((tag) => found.has(tag))
}

const AS_TRACE: Partial<Record<Tag, Tag>> = { aha: 'aha_low', bha: 'bha_trace' }

/** Preservatives, gelling agents and the like: law or practice keeps each at or under about one percent. */
const BELOW_ONE_PERCENT = new Set([
  'Phenoxyethanol',
  'Chlorphenesin',
  'Ethylhexylglycerin',
  'Potassium Sorbate',
  'Sodium Benzoate',
  'Xanthan Gum',
  'Carbomer',
  'Disodium EDTA',
  'Tetrasodium EDTA',
  'Sodium Hyaluronate',
  'Fragrance',
])
