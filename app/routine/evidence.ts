import type { Reason } from '#app/routine/routine'

export const GUIDE_SOURCE = 'How to Treat Large Pores, the guide that this shop goes by'

/** What is known about an ingredient's effect, in the domain's own limits; by tag. */
const BY_TAG: readonly (readonly [tag: string, evidence: Reason])[] = [
  [
    'spf',
    {
      text: 'Sun is among the things that go with larger-looking pores.',
      ruleId: null,
      source: 'Dermatol Surg 2016, PMID 26918966',
      confidence: 'high',
    },
  ],
  [
    'retinoid',
    {
      text: 'Retinoids improved the look of pores in a study that we know at second hand.',
      ruleId: null,
      source: 'Bouloc 2015, as cited by others',
      confidence: 'medium',
    },
  ],
  [
    'bha',
    {
      text: 'Salicylic acid helps clear what clogs a pore.',
      ruleId: null,
      source: 'US acne monograph (2% is its strength); small trials',
      confidence: 'medium',
    },
  ],
  [
    'niacinamide',
    {
      text: 'In a trial, 2% niacinamide lowered oil on the skin. That is a result about oil, not about the size of pores.',
      ruleId: null,
      source: 'PMID 16766489',
      confidence: 'high',
    },
  ],
  [
    'peptide',
    {
      text: 'For peptides of this kind there are small, weak studies only. We say so rather than promise.',
      ruleId: null,
      source: 'Reviews',
      confidence: 'medium',
    },
  ],
]

/** The evidence for what is in a product, at most one: the strongest active's. */
export function evidenceFor(tags: readonly string[]): Reason[] {
  const found = BY_TAG.find(([tag]) => tags.includes(tag))
  return found ? [found[1]] : []
}
