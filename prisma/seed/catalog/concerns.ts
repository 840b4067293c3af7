/** What shoppers come for, as looks and feelings: a cosmetic promises no more. */
export const concerns = [
  { slug: 'pores', name: 'Look of pores' },
  { slug: 'oil', name: 'Oil and shine' },
  { slug: 'blackheads', name: 'Blackheads' },
  { slug: 'blemishes', name: 'Blemishes' },
  { slug: 'texture', name: 'Rough texture' },
  { slug: 'dullness', name: 'Dullness' },
  { slug: 'uneven-tone', name: 'Uneven tone' },
  { slug: 'redness', name: 'Look of redness' },
  { slug: 'lines', name: 'Look of lines' },
  { slug: 'firmness', name: 'Look of firmness' },
  { slug: 'dryness', name: 'Dryness' },
  { slug: 'comfort', name: 'Barrier and comfort' },
  { slug: 'cleansing', name: 'Everyday cleansing' },
  { slug: 'sun', name: 'Sun protection' },
] as const

export type ConcernSlug = (typeof concerns)[number]['slug']
