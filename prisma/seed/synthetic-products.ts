import { roundedPortion } from '#app/money/allocate'
import type { ProductSeed, VariantSeed } from './catalog/product-seed'
import { chanceFor } from './packshots/chance'

type Words = readonly [string, ...string[]]

const FIRST: Words = [
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
]
const SECOND: Words = [
  'Birch',
  'Linen',
  'Harbor',
  'Meadow',
  'Cedar',
  'Tide',
  'Clay',
  'Moss',
  'Dune',
  'Rain',
]

/**
 * Products for measuring: real ones with other names, prices and sizes. The same count gives the same
 * products. They use the pictures of the product that they were made from.
 */
export function syntheticProducts(
  count: number,
  templates: readonly ProductSeed[],
): { product: ProductSeed; template: string }[] {
  const active = templates.filter(({ status }) => status === undefined)
  return Array.from({ length: count }, (_, index) => {
    const template = active[index % active.length]
    if (!template) throw new Error('There is no product to make others from')
    const chance = chanceFor(`synthetic/${index}`)
    const name = `${chance.pick(FIRST)} ${chance.pick(SECOND)} ${template.name} ${index + 1}`
    const percent = Math.round(chance.between(60, 160))
    return {
      template: template.slug,
      product: {
        ...template,
        slug: `${template.slug}-${index + 1}`,
        name,
        unitsSold: Math.round(chance.between(0, 900)),
        publishedDaysAgo: Math.round(chance.between(1, 700)),
        variants: variantsOf(template, index, percent),
      },
    }
  })
}

function variantsOf(
  { variants: [first, ...others] }: ProductSeed,
  index: number,
  percent: number,
): ProductSeed['variants'] {
  const other = ({ compareAtCents: _, ...variant }: VariantSeed): VariantSeed => ({
    ...variant,
    sku: `${variant.sku}-${index + 1}`,
    priceCents: Math.max(100, roundedPortion(variant.priceCents, percent, 100)),
  })
  return [other(first), ...others.map(other)]
}
