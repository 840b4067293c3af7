import type { ProductSeed } from '../product-seed'
import { avoidEyes, salicylateAllergy, salicylicPregnancy, zoPregnancy } from '../warnings'

export const zoExfoliatingCleanser: ProductSeed = {
  slug: 'zo-exfoliating-cleanser',
  name: 'Exfoliating Cleanser',
  brand: 'zo-skin-health',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary:
    'A gel wash with salicylic acid and round jojoba beads, for skin that is slick by lunchtime.',
  description:
    'Two gentle nudges in one wash. Salicylic acid is at home in oil, so it helps clear surface debris from around the pore; round jojoba-ester beads give a light polish while you massage. Glycerin, niacinamide and vitamin E keep the rinse from leaving skin bare. The maker does not publish how strong the acid is, so neither can we. It is the guide’s first choice for oilier skin because it rinses away and asks less of your face than an acid left on. If your cheeks feel dry, use it once a day and a plainer wash the other time.',
  howToUse:
    'Wet face and hands with lukewarm water.\nMassage a small amount over skin for about half a minute; let your fingers, not pressure, do the work.\nRinse well and pat dry.\nStart once a day; go to morning and night when skin stays comfortable.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [
    salicylateAllergy,
    salicylicPregnancy,
    'May leave skin dry: go down to once a day if it feels tight or flaky.',
    avoidEyes,
    zoPregnancy,
  ],
  tags: ['bha', 'salicylate', 'physical_exfoliant', 'niacinamide'],
  keyIngredients: [
    { inci: 'Salicylic Acid' },
    { inci: 'Jojoba Esters' },
    { inci: 'Niacinamide' },
    { inci: 'Glycerin' },
    { inci: 'Tocopherol' },
  ],
  concerns: ['pores', 'oil', 'blemishes'],
  skinTypes: ['normal', 'combination', 'oily'],
  variants: [
    {
      sku: 'ZO-EXCLEAN-200',
      label: '200 ml · 6.7 fl oz',
      unit: 'ml',
      size: 200,
      priceCents: 52_00,
      weightGrams: 240,
    },
  ],
  packshot: { vessel: 'pump', palette: 'cleanser', detail: 'Gel cleanser' },
  texture: { kind: 'gel', words: 'a clear gel' },
  popularity: 1184,
  publishedDaysAgo: 310,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Full ingredient list and the strength of the salicylic acid',
    'Which form of vitamin E it holds',
    'Period after opening',
  ],
  sources: ['Clinic shop hudbyhelseblikk, ZO range, Aug 2026', 'kelamisplasticsurgery.com'],
}
