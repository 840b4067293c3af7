import type { KnownIngredient } from '#app/catalog/ingredients/match-ingredient'
import { indexIngredients, matchIngredient } from '#app/catalog/ingredients/match-ingredient'
import { parseInci } from '#app/catalog/ingredients/parse-inci'
import type { ProductStatus } from '#app/platform/prisma/client'
import type { ProductSeed, VariantSeed } from './catalog/product-seed'
import { ingredients } from './ingredients/ingredients'
import { seedId } from './seed-id'

const DAY_MS = 86_400_000
/** What staff see as cost until they enter their own: a guess of 45 % of the price. */
const COST_PERCENT = 45n

const dictionary = indexIngredients(
  ingredients.map(({ inci, aliases }): KnownIngredient => ({
    inciName: inci,
    aliases: aliases ?? [],
  })),
)

/** The product's own columns. */
export function productRow(product: ProductSeed, now: Date) {
  const status: ProductStatus = product.status ?? 'active'
  return {
    id: seedId('product', product.slug),
    slug: product.slug,
    name: product.name,
    brandId: seedId('brand', product.brand),
    categoryId: seedId('category', product.category),
    status,
    regulatoryClass: product.regulatoryClass,
    summary: product.summary,
    description: product.description,
    howToUse: product.howToUse,
    useAm: product.use !== 'pm',
    usePm: product.use !== 'am',
    timesPerWeekStart: product.timesPerWeek?.start ?? null,
    timesPerWeekMax: product.timesPerWeek?.max ?? null,
    routineStep: product.routineStep,
    rinseOff: product.rinseOff,
    warnings: product.warnings,
    tags: product.tags,
    paoMonths: product.paoMonths ?? null,
    inciStatus: product.inci?.status ?? ('unknown' as const),
    inciText: product.inci?.text ?? null,
    claimNote: product.claimNote ?? null,
    returnUnopenedOnly: product.returnUnopenedOnly ?? false,
    factsConfidence: product.factsConfidence,
    priceConfidence: product.priceConfidence,
    unverified: product.unverified,
    sources: product.sources,
    staffNote: product.staffNote ?? null,
    publishedAt:
      status === 'draft' ? null : new Date(now.getTime() - product.publishedDaysAgo * DAY_MS),
    createdAt: now,
    updatedAt: now,
  }
}

export function variantRow(
  product: ProductSeed,
  variant: VariantSeed,
  position: number,
  now: Date,
) {
  return {
    id: seedId('variant', variant.sku),
    productId: seedId('product', product.slug),
    sku: variant.sku,
    label: variant.label,
    sizeUnit: variant.unit,
    sizeMilli: variant.size === undefined ? null : Math.round(variant.size * 1000),
    priceCents: variant.priceCents,
    compareAtCents: variant.compareAtCents ?? null,
    costCents: Number((BigInt(variant.priceCents) * COST_PERCENT) / 100n),
    weightGrams: variant.weightGrams,
    flammable: variant.flammable ?? false,
    position,
    createdAt: now,
    updatedAt: now,
  }
}

/** The label's list in its order, then key ingredients that stand in no list that was found. */
export function ingredientRows(product: ProductSeed) {
  const listed = product.inci ? parseInci(product.inci.text, dictionary) : []
  const keys = new Map(product.keyIngredients.map(({ inci, strength }) => [inci, strength ?? null]))
  const actives = new Set(
    product.drugFacts?.activeIngredients.map(
      ({ name }) => matchIngredient(name, dictionary)?.inciName,
    ),
  )
  const rows = listed.map(({ labelName, strength, drugActive, mayContain, ingredient }) => ({
    labelName,
    strength: strength ?? (ingredient ? (keys.get(ingredient.inciName) ?? null) : null),
    drugActive: drugActive || (ingredient !== null && actives.has(ingredient.inciName)),
    mayContain,
    inci: ingredient?.inciName ?? null,
    key: ingredient ? keys.has(ingredient.inciName) : false,
  }))
  const seen = new Set(rows.map(({ inci }) => inci))
  for (const [inci, strength] of keys)
    if (!seen.has(inci))
      rows.push({
        labelName: inci,
        strength,
        drugActive: actives.has(inci),
        mayContain: false,
        inci,
        key: true,
      })
  return rows.map(({ inci, ...row }, position) => ({
    ...row,
    productId: seedId('product', product.slug),
    position,
    ingredientId: inci ? seedId('ingredient', inci) : null,
  }))
}
