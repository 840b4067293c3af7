import type { Tag } from '#app/catalog/ingredients/tag'

/** The facets whose values the catalog itself supplies, each with the name its values have in a URL. */
export const wordFacets = ['category', 'concern', 'skin', 'brand', 'ingredient'] as const
export type WordFacet = (typeof wordFacets)[number]

/** All facets, in the order in which a shopper meets them. */
export const facetTitles = {
  category: 'Kind of product',
  concern: 'Concern',
  skin: 'Skin type',
  price: 'Price',
  ingredient: 'Key ingredient',
  without: 'Free from',
  brand: 'Brand',
  stock: 'Availability',
} as const
export type FacetName = keyof typeof facetTitles

/** Bands of the lowest price of a product, in cents: from `from` up to, not including, `below`. */
export const priceBands = {
  'under-25': { label: 'Under $25', from: 0, below: 2500 },
  '25-to-50': { label: '$25 to $50', from: 2500, below: 5000 },
  '50-to-100': { label: '$50 to $100', from: 5000, below: 10_000 },
  'over-100': { label: '$100 and over', from: 10_000, below: 2_147_483_647 },
} as const
export type PriceBand = keyof typeof priceBands

/**
 * What "free from" can promise: no ingredient of a complete INCI list carries one of the tags.
 * Products whose list is partial or unknown never pass, whatever their tags.
 */
export const freeFrom = {
  fragrance: { label: 'Fragrance', tags: ['fragrance', 'essential_oil'] },
  'essential-oils': { label: 'Essential oils', tags: ['essential_oil'] },
  alcohol: { label: 'Drying alcohol', tags: ['alcohol'] },
  sulfates: { label: 'Sulfates', tags: ['sulfate'] },
  salicylates: { label: 'Salicylates', tags: ['salicylate', 'bha', 'bha_trace', 'lha'] },
  retinoids: {
    label: 'Retinoids',
    tags: ['retinoid', 'retinoid_low', 'retinyl_ester', 'adapalene'],
  },
  nuts: { label: 'Nuts', tags: ['nut'] },
  soy: { label: 'Soy', tags: ['soy'] },
  beeswax: { label: 'Beeswax', tags: ['beeswax'] },
  lanolin: { label: 'Lanolin', tags: ['lanolin'] },
} as const satisfies Record<string, { label: string; tags: readonly Tag[] }>
export type FreeFrom = keyof typeof freeFrom

export type FacetValue = { value: string; label: string; count: number }
export type Facets = Record<FacetName, FacetValue[]>
