import type { ProductSeed } from '../product-seed'
import { everySkin } from '../skin-types'
import { avoidEyes, pauseAroundTreatments } from '../warnings'

export const theInkeyListPhaGentleExfoliatingToner: ProductSeed = {
  slug: 'the-inkey-list-pha-gentle-exfoliating-toner',
  name: 'PHA Gentle Exfoliating Toner',
  brand: 'the-inkey-list',
  category: 'toners',
  regulatoryClass: 'cosmetic',
  summary:
    'A mild leave-on acid with niacinamide and aloe, for skin that finds most exfoliants too much.',
  description:
    'Gluconolactone is a polyhydroxy acid: a big, water-loving molecule that stays near the surface and so tends to sting less than its smaller cousins. It still loosens flakes, only slowly. Here it comes third in the list, with niacinamide right behind, glycerin and aloe for water. Skin feels smoother over weeks rather than overnight, which is the trade that dry and easily bothered skin usually wants to make. Sixteen ingredients, all of them listed, none of them perfume. Begin two or three evenings a week.',
  howToUse:
    'Evenings, after cleansing, sweep over dry skin with hands or cotton. Do not rinse.\nFollow with moisturizer.\nTwo or three times a week at first; more often as skin allows.\nSunscreen every morning.',
  use: 'pm',
  timesPerWeek: { start: 2, max: 7 },
  routineStep: 3,
  rinseOff: false,
  warnings: [
    'Start with two or three evenings a week, and leave it out on retinoid nights at first.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['pha', 'niacinamide'],
  inci: {
    status: 'full',
    text: 'Water (Aqua / Eau), Propanediol, Gluconolactone, Niacinamide, Pentylene Glycol, Glycerin, Aloe Barbadensis Leaf Juice, Potassium Sorbate, Sodium Benzoate, Ppg-26-Buteth-26, Peg-40 Hydrogenated Castor Oil, 1,2-Hexanediol, Caprylyl Glycol, Ethylhexylglycerin, Citric Acid, Sodium Hydroxide',
  },
  keyIngredients: [
    { inci: 'Gluconolactone' },
    { inci: 'Niacinamide' },
    { inci: 'Aloe Barbadensis Leaf Juice' },
  ],
  concerns: ['texture', 'pores'],
  skinTypes: everySkin,
  variants: [
    {
      sku: 'IL-PHA-100',
      label: '100 ml · 3.4 fl oz',
      unit: 'ml',
      size: 100,
      priceCents: 12_99,
      weightGrams: 130,
    },
  ],
  packshot: { vessel: 'bottle', palette: 'toner', detail: 'PHA toner' },
  texture: { kind: 'liquid', words: 'a clear liquid' },
  popularity: 812,
  publishedDaysAgo: 220,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 100 ml is a demo figure',
    'Strength of the gluconolactone',
    'Ingredient list is a retailer’s copy of 2023/24',
    'Period after opening',
  ],
  sources: ['Sephora catalog snapshot 2023/24'],
}
