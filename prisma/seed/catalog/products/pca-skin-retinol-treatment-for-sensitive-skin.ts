import type { ProductSeed } from '../product-seed'
import {
  avoidEyes,
  patchTest,
  pauseAroundTreatments,
  retinoidHabits,
  retinoidPregnancy,
} from '../warnings'

export const pcaSkinRetinolTreatmentForSensitiveSkin: ProductSeed = {
  slug: 'pca-skin-retinol-treatment-for-sensitive-skin',
  name: 'Retinol Treatment for Sensitive Skin',
  brand: 'pca-skin',
  category: 'retinoids',
  regulatoryClass: 'cosmetic',
  summary: 'A cushioned retinol with niacinamide, panthenol and bisabolol, for careful beginners.',
  description:
    'A first retinol for skin that has been let down by one. Niacinamide and glycerin stand near the top of the list, panthenol, bisabolol and a ceramide are there for comfort, and retinol comes far down, as it does in most formulas. Its percentage has not reached us. Hexylresorcinol is included for tone that looks uneven. Nothing about the word sensitive removes the rules: evenings only, twice a week to begin, sunscreen each morning, not in pregnancy. What you get for the patience is skin that looks smoother and more even over a few months.',
  howToUse:
    'Evenings, on dry skin: a pea-sized amount, avoiding eyes and lips.\nWait a few minutes, then moisturize.\nTwice a week at first, then every other night, then nightly if skin stays calm.\nSunscreen every morning.',
  use: 'pm',
  timesPerWeek: { start: 2, max: 7 },
  routineStep: 5,
  rinseOff: false,
  warnings: [
    retinoidPregnancy,
    retinoidHabits,
    patchTest,
    'Not in the same evening as an acid or a scrub.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['retinoid', 'niacinamide'],
  inci: {
    status: 'partial',
    text: 'Water, Isododecane, Caprylic/Capric Triglyceride, Niacinamide, Glycerin, Isoamyl Laurate, Tapioca Starch Polymethylsilsesquioxane, Dimethicone, PEG-8, Panthenol, Cetearyl Alcohol, Glyceryl Stearate, PEG-100 Stearate, Polysilicone-11, Hexylresorcinol, Phenoxyethanol, Coco-Caprylate/Caprate, Bisabolol, Tocopherol, Hexyldecanol, Ammonium Acryloyldimethyltaurate/VP Copolymer, Sodium Polyacrylate, Pentylene Glycol, Butylene Glycol, Polyglyceryl-10 Dioleate, Caprylyl Glycol, Isoamyl Cocoate, Ethylhexyl Stearate, Ceramide NP, Xanthan Gum, Chlorphenesin, Propyl Gallate, Retinol, Polysorbate 20, Citric Acid, Sodium Phytate, 4-t-Butylcyclohexanol',
  },
  keyIngredients: [
    { inci: 'Retinol' },
    { inci: 'Niacinamide' },
    { inci: 'Panthenol' },
    { inci: 'Hexylresorcinol' },
    { inci: 'Bisabolol' },
  ],
  concerns: ['uneven-tone', 'texture'],
  skinTypes: ['sensitive'],
  variants: [
    {
      sku: 'PCA-RETSENS-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 124_00,
      weightGrams: 75,
    },
  ],
  packshot: { vessel: 'airless', palette: 'retinol', detail: 'Gentle retinol' },
  texture: { kind: 'cream', words: 'a soft cream' },
  popularity: 352,
  publishedDaysAgo: 185,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'Strength of the retinol',
    'The end of the ingredient list is cut off in the source',
    'Period after opening',
  ],
  sources: ['mdikadermatology.com'],
}
