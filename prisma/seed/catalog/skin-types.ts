export const skinTypes = [
  { slug: 'normal', name: 'Normal' },
  { slug: 'dry', name: 'Dry' },
  { slug: 'combination', name: 'Combination' },
  { slug: 'oily', name: 'Oily' },
  { slug: 'sensitive', name: 'Sensitive' },
  { slug: 'blemish-prone', name: 'Blemish-prone' },
  { slug: 'mature', name: 'Mature' },
] as const

export type SkinTypeSlug = (typeof skinTypes)[number]['slug']

/** What a label means by "all skin types". */
export const everySkin: SkinTypeSlug[] = ['normal', 'dry', 'combination', 'oily', 'sensitive']
