import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, zoPregnancy } from '../warnings'

export const zoGentleCleanser: ProductSeed = {
  slug: 'zo-gentle-cleanser',
  name: 'Gentle Cleanser',
  brand: 'zo-skin-health',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary: 'A plain foaming wash for every skin type, with nothing in it that exfoliates by name.',
  description:
    'The quiet half of a routine that already has an acid or a retinoid in it. It lathers, takes off the day and leaves the exfoliating to others. “Gentle” is the maker’s word, so here is what we know: the cleansing comes from sodium laureth sulfate, softened by two milder partners, a coconut betaine and one made with oat amino acids. If sulfates leave your skin dry, look at the Hydrating Cleanser or at RESIST instead. We have seen only the first five of twenty-six ingredients, and say nothing about the other twenty-one.',
  howToUse:
    'Wet face and hands.\nWork a small amount into a lather and massage for half a minute.\nRinse well with lukewarm water and pat dry.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [
    'Contains sodium laureth sulfate, a foaming agent that can dry easily irritated skin.',
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['sulfate'],
  inci: {
    status: 'partial',
    text: 'Water, Sodium Laureth Sulfate, Cocamidopropyl Betaine, Sodium Lauroyl Oat Amino Acids, Sodium Chloride',
  },
  keyIngredients: [
    { inci: 'Sodium Laureth Sulfate' },
    { inci: 'Cocamidopropyl Betaine' },
    { inci: 'Sodium Lauroyl Oat Amino Acids' },
  ],
  concerns: ['cleansing'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'ZO-GENTLE-200',
      label: '200 ml · 6.7 fl oz',
      unit: 'ml',
      size: 200,
      priceCents: 52_00,
      weightGrams: 240,
    },
  ],
  packshot: { vessel: 'pump', palette: 'cleanser', detail: 'Foaming cleanser' },
  texture: { kind: 'foam', words: 'a white lather' },
  popularity: 612,
  publishedDaysAgo: 305,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: ['Price', 'Ingredients 6 to 26', 'Period after opening'],
  sources: [
    'skinsort.com, ZO Skin Health Gentle Cleanser',
    'Clinic shop hudbyhelseblikk, ZO range, Aug 2026',
    'drugs.com, ZO kit',
  ],
  staffNote:
    'A 60 ml size comes in the Skin Normalizing System only. Contains SLES: never list it as sulfate-free.',
}
