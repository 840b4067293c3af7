import type { ProductSeed } from '../product-seed'
import {
  avoidEyes,
  pauseAroundTreatments,
  salicylateAllergy,
  salicylicPregnancy,
} from '../warnings'

export const paulasChoiceSkinPerfecting2BhaLiquidExfoliant: ProductSeed = {
  slug: 'paulas-choice-skin-perfecting-2-bha-liquid-exfoliant',
  name: 'Skin Perfecting 2% BHA Liquid Exfoliant',
  brand: 'paulas-choice',
  category: 'exfoliators',
  regulatoryClass: 'cosmetic',
  summary: 'Salicylic acid at 2% and a pH of 3.2 to 3.8, left on, for pores that look full.',
  description:
    'A leave-on exfoliant with the two numbers that matter on its label: 2% salicylic acid, at a pH between 3.2 and 3.8, where the acid can work. Because it dissolves in oil it helps loosen what sits in the mouth of a pore, so blackheads look fainter and skin feels smoother over a few weeks. Green tea extract is in there too. It spreads like water with a slight slip and needs no rinse. Every other day is the maker’s own starting pace; daily comes later, if at all. In the morning, sunscreen follows.',
  howToUse:
    'After cleansing, wipe or press a little over the face with fingers or a cotton pad. Do not rinse.\nLet it settle, then go on with serum or moisturizer.\nStart every other day; go to once or twice a day only if skin is happy.\nMornings: sunscreen on top.',
  use: 'am-pm',
  timesPerWeek: { start: 3, max: 14 },
  routineStep: 2,
  rinseOff: false,
  warnings: [
    salicylateAllergy,
    salicylicPregnancy,
    'Not on eyelids. Not in the same evening as a retinoid: alternate nights, or use this in the morning.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['bha', 'salicylate'],
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '2%' },
    { inci: 'Camellia Sinensis Leaf Extract' },
  ],
  concerns: ['blackheads', 'pores', 'texture'],
  skinTypes: ['oily', 'combination', 'normal'],
  variants: [
    {
      sku: 'PC-BHA2-118',
      label: '118 ml · 4 fl oz',
      unit: 'ml',
      size: 118,
      priceCents: 34_00,
      weightGrams: 145,
    },
  ],
  packshot: { vessel: 'bottle', palette: 'exfoliator', detail: 'Leave-on liquid' },
  texture: { kind: 'liquid', words: 'a thin, clear liquid' },
  popularity: 1518,
  publishedDaysAgo: 330,
  factsConfidence: 'high',
  priceConfidence: 'medium',
  unverified: ['Full ingredient list was not captured', 'Period after opening'],
  sources: [
    'refinery29.com ($29.50 in 2021; maker’s directions)',
    'Price list in a public dataset ($34)',
    'skinsort.com, when to use',
  ],
}
