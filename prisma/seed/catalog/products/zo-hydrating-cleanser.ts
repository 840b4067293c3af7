import type { ProductSeed } from '../product-seed'
import { avoidEyes, zoPregnancy } from '../warnings'

export const zoHydratingCleanser: ProductSeed = {
  slug: 'zo-hydrating-cleanser',
  name: 'Hydrating Cleanser',
  brand: 'zo-skin-health',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary:
    'A soft wash with glycerin, panthenol and hyaluronate, for skin that feels dry afterwards.',
  description:
    'Some skin wants to be washed and then left in peace. This one cleans with comfort in mind: glycerin and sodium hyaluronate hold on to water, panthenol and allantoin keep the after-feel soft, and a little urea, which skin makes for itself as well, helps rough patches feel smoother. It suits dry and easily bothered faces, and the plain days of a routine that uses acids on others. We have no full ingredient list for it. If you avoid something particular, ask us before you buy and we will look at the box.',
  howToUse:
    'Wet face and hands.\nMassage a small amount over skin for half a minute.\nRinse with lukewarm water, pat dry and moisturize while skin is still damp.',
  use: 'am-pm',
  timesPerWeek: { start: 14, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [avoidEyes, zoPregnancy],
  tags: [],
  keyIngredients: [
    { inci: 'Sodium Hyaluronate' },
    { inci: 'Panthenol' },
    { inci: 'Glycerin' },
    { inci: 'Urea' },
    { inci: 'Allantoin' },
  ],
  concerns: ['dryness', 'comfort', 'cleansing'],
  skinTypes: ['normal', 'dry', 'sensitive'],
  variants: [
    {
      sku: 'ZO-HYDRA-200',
      label: '200 ml · 6.7 fl oz',
      unit: 'ml',
      size: 200,
      priceCents: 52_00,
      weightGrams: 240,
    },
  ],
  packshot: { vessel: 'pump', palette: 'cleanser', detail: 'Cream cleanser' },
  texture: { kind: 'cream', words: 'a smooth cream' },
  popularity: 548,
  publishedDaysAgo: 300,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: ['Price', 'Full ingredient list', 'Period after opening'],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026'],
}
