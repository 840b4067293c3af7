/** A page that says how the shop deals with its shoppers: sections of paragraphs. */
export interface Policy {
  slug: PolicySlug
  title: string
  /** The page in one sentence, for whoever only wants that. */
  summary: string
  sections: readonly { heading: string; paragraphs: readonly string[] }[]
}

export const POLICIES = [
  { slug: 'delivery', label: 'Delivery and pickup' },
  { slug: 'returns', label: 'Returns and refunds' },
  { slug: 'privacy', label: 'Privacy' },
  { slug: 'terms', label: 'Terms of sale' },
] as const
export type PolicySlug = (typeof POLICIES)[number]['slug']
