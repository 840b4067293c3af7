import { acneLeaveOn } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import {
  ahaSunAlert,
  flammable,
  pauseAroundTreatments,
  salicylateAllergy,
  salicylicPregnancy,
} from '../warnings'

export const skinceuticalsBlemishAgeDefense: ProductSeed = {
  slug: 'skinceuticals-blemish-age-defense',
  name: 'Blemish + Age Defense',
  brand: 'skinceuticals',
  category: 'serums',
  regulatoryClass: 'otc_drug',
  summary: 'An acne serum of salicylic, glycolic and dioic acid in an alcohol base.',
  description:
    'A serum for grown-up breakouts, sold as an acne medicine. Salicylic acid, 1.5% on the label of 2014, is joined by glycolic acid for the surface and dioic acid, at a pH of about 3.4. Alcohol is the first ingredient: it makes the serum dry in seconds and can make skin do the same, so keep it to oily and combination faces and begin with once a day. Expect less shine and calmer-looking skin in a few weeks. It replaces your other acids rather than joining them. The present label should be checked, and we say so.',
  howToUse:
    'After cleansing, spread four or five drops over affected areas. Do not rinse.\nFollow with moisturizer.\nOnce a day to start; twice only if skin is comfortable.\nSunscreen every morning.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 4,
  rinseOff: false,
  warnings: [
    flammable,
    ahaSunAlert,
    salicylateAllergy,
    salicylicPregnancy,
    'Alcohol comes first in this formula: expect a drying feel.',
    pauseAroundTreatments,
  ],
  tags: ['bha', 'salicylate', 'aha', 'otc_acne', 'alcohol'],
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '1.5% (label of 2014)' },
    { inci: 'Glycolic Acid' },
    { inci: 'Octadecenedioic Acid' },
    { inci: 'Alcohol' },
  ],
  drugFacts: {
    ...acneLeaveOn,
    activeIngredients: [
      { name: 'Salicylic acid', strength: '1.5% (label of 2014)', purpose: 'Acne medicine' },
    ],
    warnings: ['Flammable. Keep away from fire and flame.', ...acneLeaveOn.warnings],
    inactive: 'Not on file with us. Read the carton, or ask us to read it to you.',
  },
  concerns: ['blemishes', 'pores', 'lines'],
  skinTypes: ['oily', 'combination'],
  variants: [
    {
      sku: 'SC-BLEMAGE-30',
      label: '30 ml · 1 fl oz',
      unit: 'ml',
      size: 30,
      priceCents: 99_00,
      weightGrams: 105,
      flammable: true,
    },
  ],
  packshot: { vessel: 'dropper', palette: 'serum', detail: 'Acne serum' },
  texture: { kind: 'liquid', words: 'a thin, quick-drying serum' },
  popularity: 295,
  publishedDaysAgo: 205,
  factsConfidence: 'medium',
  priceConfidence: 'low',
  unverified: [
    'Price',
    'That the product is still sold as an acne drug: verify the present label',
    'Strength and pH are from a label of 2014',
    'Flammability is inferred from alcohol in first place',
    'Drug Facts wording and inactive ingredients',
  ],
  sources: ['Beautypedia review of 2014 ($82)'],
}
