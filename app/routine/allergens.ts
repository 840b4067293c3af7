import { ALLERGENS, type Allergen } from '#app/routine/skin-profile'

/** What is known of a product's ingredients. */
export type IngredientFacts = {
  /** The product's own tags. */
  tags: readonly string[]
  /** Tags of the ingredients in its list. */
  ingredientTags: readonly string[]
  /** The list as the label writes it. */
  inciText: string
}

/**
 * Other spellings on labels, plants that bring a substance included. They find what the dictionary of
 * ingredients does not know by name; a hit too many leaves out a product too many, which is the right side.
 */
const SPELLINGS: Record<Allergen, RegExp> = {
  fragrance: /\b(fragrance|parfum|perfume|aroma)\b(?!-? ?free)/i,
  'essential-oils': /\b(essential oil|limonene|linalool|citronellol|geraniol|eugenol)\b/i,
  alcohol: /\b(alcohol denat|sd alcohol|denatured alcohol|isopropyl alcohol|ethanol)/i,
  sulfates: /\b(laureth|lauryl|coco|myreth) ?sulfate\b/i,
  salicylates:
    /salicyl|willow|\bsalix\b|meadowsweet|spir(a)?ea ulmaria|filipendula|wintergreen|gaultheria|betula/i,
  nuts: /\b(almond|prunus amygdalus|walnut|juglans|hazelnut|corylus|macadamia|cashew|pistachio|peanut|arachis|argan|argania|brazil nut)\b/i,
  soy: /\b(soy|soya|soybean|glycine (soja|max))\b/i,
  beeswax: /\b(beeswax|cera alba|cera flava|propolis)\b/i,
  lanolin: /\blanolin/i,
}

/** What of the things that a shopper may avoid is in a product, as far as its list tells. */
export function allergensIn({ tags, ingredientTags, inciText }: IngredientFacts): Allergen[] {
  return (Object.keys(ALLERGENS) as Allergen[]).filter((allergen) => {
    const known: readonly string[] = ALLERGENS[allergen].tags
    const tagged = [...tags, ...ingredientTags].some((tag) => known.includes(tag))
    return tagged || SPELLINGS[allergen].test(inciText)
  })
}
