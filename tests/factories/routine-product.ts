import { indexIngredients } from '#app/catalog/ingredients/match-ingredient'
import { parseInci } from '#app/catalog/ingredients/parse-inci'
import { allergensIn } from '#app/routine/allergens'
import type { RoutineProduct } from '#app/routine/routine-product'
import type { SkinProfile } from '#app/routine/skin-profile'
import { categories } from '#prisma/seed/catalog/categories'
import type { ProductSeed, VariantSeed } from '#prisma/seed/catalog/product-seed'
import { products } from '#prisma/seed/catalog/products'
import { ingredients } from '#prisma/seed/ingredients/ingredients'
import { syntheticProducts } from '#prisma/seed/synthetic/synthetic-products'

const inStock = { state: 'in-stock', words: 'In stock' } as const
const dictionary = indexIngredients(
  ingredients.map(({ inci, aliases, tags }) => ({
    inciName: inci,
    aliases: aliases ?? [],
    tags: tags ?? [],
  })),
)

/** The answers of someone with normal skin and nothing to heed, unless told. */
export function someAnswers(given: Partial<SkinProfile> = {}): SkinProfile {
  return {
    skin: 'normal',
    cleansing: 'plenty',
    concerns: ['pores'],
    expecting: 'no',
    under12: false,
    broken: false,
    avoid: [],
    using: [],
    ...given,
  }
}

let made = 0

/** A plain serum for every skin, in stock, with a full ingredient list, unless told. */
export function aRoutineProduct(given: Partial<RoutineProduct> = {}): RoutineProduct {
  made += 1
  const slug = given.slug ?? `product-${made}`
  return {
    id: slug,
    slug,
    name: slug,
    brandName: 'Plain',
    brandSlug: 'plain',
    categorySlug: 'serums',
    tags: [],
    useAm: true,
    usePm: true,
    rinseOff: false,
    step: 4,
    timesPerWeekStart: 14,
    timesPerWeekMax: 14,
    isDrug: false,
    listIsFull: true,
    contains: [],
    concerns: ['pores'],
    skinTypes: ['normal', 'dry', 'combination', 'oily', 'sensitive'],
    unitsSold: 0,
    dosePerUseMilli: 300,
    sizes: [
      {
        variantId: `${slug}-size`,
        label: '30 ml',
        sizeMilli: 30_000,
        unit: 'ml',
        priceCents: 2000,
        flammable: false,
        stock: inStock,
      },
    ],
    ...given,
  }
}

/** The demo shop as the engine reads it, everything in stock. */
export function demoProducts(): RoutineProduct[] {
  return products.filter(({ status }) => !status).map(toRoutineProduct)
}

/** Made-up products for measuring. */
export function manyProducts(count: number): RoutineProduct[] {
  return syntheticProducts(0, count, products).map(({ product }) => toRoutineProduct(product))
}

function toRoutineProduct(seed: ProductSeed): RoutineProduct {
  const inciText = seed.inci?.text ?? ''
  const [first, ...others] = seed.variants
  return {
    id: seed.slug,
    slug: seed.slug,
    name: seed.name,
    brandName: seed.brand,
    brandSlug: seed.brand,
    categorySlug: seed.category,
    tags: seed.tags,
    useAm: seed.use !== 'pm',
    usePm: seed.use !== 'am',
    rinseOff: seed.rinseOff,
    step: seed.routineStep,
    timesPerWeekStart: seed.timesPerWeek?.start ?? null,
    timesPerWeekMax: seed.timesPerWeek?.max ?? null,
    isDrug: seed.regulatoryClass === 'otc_drug',
    listIsFull: seed.inci?.status === 'full',
    contains: allergensIn({ tags: seed.tags, ingredientTags: tagsIn(inciText), inciText }),
    concerns: seed.concerns,
    skinTypes: seed.skinTypes,
    unitsSold: seed.popularity,
    dosePerUseMilli: categories.find(({ slug }) => slug === seed.category)?.dosePerUseMilli ?? null,
    sizes: [toSize(first), ...others.map(toSize)],
  }
}

function toSize({ sku, label, unit, size, priceCents, flammable }: VariantSeed) {
  return {
    variantId: sku,
    label,
    sizeMilli: size === undefined ? null : Math.round(size * 1000),
    unit,
    priceCents,
    flammable: flammable ?? false,
    stock: inStock,
  }
}

/** Made-up products share the lists of real ones. */
const read = new Map<string, string[]>()

function tagsIn(inciText: string): string[] {
  const known = read.get(inciText)
  if (known) return known
  const tags = parseInci(inciText, dictionary).flatMap(({ ingredient }) => ingredient?.tags ?? [])
  read.set(inciText, tags)
  return tags
}
