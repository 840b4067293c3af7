import type { ProductSeed, VariantSeed } from '#prisma/seed/catalog/product-seed'
import { chanceFor } from '#prisma/seed/packshots/chance'

const FIRST = [
  'Calm',
  'Clear',
  'Bright',
  'Soft',
  'Daily',
  'Deep',
  'Gentle',
  'Fresh',
  'Pure',
  'Quiet',
] as const
const SECOND = [
  'Birch',
  'Linen',
  'Harbor',
  'Meadow',
  'Cedar',
  'Tide',
  'Fern',
  'Moss',
  'Dune',
  'Rain',
] as const
/** By which made-up products are told from others. */
export const SYNTHETIC_SOURCE = 'Made up for measuring'
const PRICE_PERCENT = { from: 60, to: 160 }

export interface SyntheticProduct {
  product: ProductSeed
  /** The real one that it is made from, whose pictures it borrows. */
  template: ProductSeed
}

/**
 * Made-up products for measuring, from `from` (0 = the first): real ones with other names, brands,
 * prices and popularity. The same numbers give the same products.
 */
export function syntheticProducts(
  from: number,
  count: number,
  products: readonly ProductSeed[],
): SyntheticProduct[] {
  const [first, ...others] = products.filter(({ status }) => !status)
  if (!first) return []
  const templates = [first, ...others] as const
  return Array.from({ length: count }, (_, offset) => {
    const number = from + offset + 1
    const template = templates[(from + offset) % templates.length] ?? first
    return { template, product: vary(template, number, templates) }
  })
}

function vary(
  template: ProductSeed,
  number: number,
  templates: readonly [ProductSeed, ...ProductSeed[]],
): ProductSeed {
  const chance = chanceFor(`synthetic/${number}`)
  const percent = Math.round(chance.between(PRICE_PERCENT.from, PRICE_PERCENT.to))
  const varied = (variant: VariantSeed): VariantSeed => ({
    ...variant,
    sku: `${variant.sku}-${number}`,
    priceCents: Math.max(100, Math.round((variant.priceCents * percent) / 100)),
  })
  const [first, ...others] = template.variants
  return {
    ...template,
    slug: `${template.slug}-${number}`,
    name: `${chance.pick(FIRST)} ${chance.pick(SECOND)} ${template.name} ${number}`,
    brand: chance.pick(templates).brand,
    variants: [varied(first), ...others.map(varied)],
    popularity: Math.round(chance.between(0, 60)),
    publishedDaysAgo: Math.round(chance.between(1, 700)),
    sources: [SYNTHETIC_SOURCE],
    unverified: ['Everything: this product does not exist'],
    priceConfidence: 'low',
    factsConfidence: 'low',
  }
}
