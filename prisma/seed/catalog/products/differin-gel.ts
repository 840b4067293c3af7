import { adapaleneGel } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import { pauseAroundTreatments } from '../warnings'

export const differinGel: ProductSeed = {
  slug: 'differin-gel',
  name: 'Differin Gel 0.1%',
  brand: 'differin',
  category: 'retinoids',
  regulatoryClass: 'otc_drug',
  summary: 'Adapalene 0.1%, a retinoid acne medicine that needs no prescription, from 12 years.',
  description:
    'Adapalene was a prescription until it was not. It is a retinoid made for acne, in a plain gel of seven other ingredients. Spread it thinly over the whole area that breaks out, once a day in the evening, not dabbed on single spots. The first weeks can be red, dry and a little worse before they are better; three months is the fair trial. It replaces a retinol, keeps apart from acids and scrubs, and asks for sunscreen every morning.',
  howToUse:
    'Evenings, after washing gently and drying well.\nSpread a pea-sized amount thinly over the whole affected area, away from eyes, lips and mouth.\nMoisturize on top, and wash your hands.\nOnce a day, never more; sunscreen every morning.',
  use: 'pm',
  timesPerWeek: { start: 7, max: 7 },
  routineStep: 5,
  rinseOff: false,
  warnings: [
    'Pregnant, planning to be, or nursing? Ask a doctor before use.',
    'Not under 12 years.',
    'Not on cuts, scrapes, eczema or sunburn. No waxing of treated skin.',
    'Limit sun and wear sunscreen. Not in the same evening as an acid, a scrub or another retinoid.',
    'See a doctor if nothing has improved after three months of daily use.',
    pauseAroundTreatments,
  ],
  tags: ['retinoid', 'adapalene', 'otc_acne'],
  inci: {
    status: 'full',
    text: 'Active: Adapalene 0.1%. Inactive: carbomer homopolymer type C, edetate disodium, phenoxyethanol, poloxamer 182, propylene glycol, purified water, sodium hydroxide',
  },
  keyIngredients: [{ inci: 'Adapalene', strength: '0.1%' }],
  drugFacts: {
    ...adapaleneGel,
    activeIngredients: [
      { name: 'Adapalene', strength: '0.1% (a retinoid)', purpose: 'Acne medicine' },
    ],
    inactive:
      'Carbomer homopolymer type C, edetate disodium, phenoxyethanol, poloxamer 182, propylene glycol, purified water, sodium hydroxide',
  },
  concerns: ['blemishes', 'blackheads'],
  skinTypes: ['blemish-prone', 'oily', 'combination'],
  variants: [
    {
      sku: 'DI-ADAP-15',
      label: '15 g · 0.5 oz',
      unit: 'g',
      size: 15,
      priceCents: 15_50,
      weightGrams: 35,
    },
    {
      sku: 'DI-ADAP-45',
      label: '45 g · 1.6 oz',
      unit: 'g',
      size: 45,
      priceCents: 34_00,
      weightGrams: 70,
    },
  ],
  packshot: { vessel: 'tube', palette: 'retinol', detail: 'Adapalene gel' },
  texture: { kind: 'gel', words: 'a plain gel' },
  popularity: 1047,
  publishedDaysAgo: 318,
  factsConfidence: 'high',
  priceConfidence: 'medium',
  unverified: [
    'Which size $15.50 belongs to: 15 g is assumed',
    'Price of 45 g is an estimate',
    'Ingredient list is of the generic label: confirm the brand’s',
    'Skin types beyond blemish-prone',
  ],
  sources: [
    'rxwiki.com',
    'DailyMed, set 2d7f95d1 (generic)',
    'FDA label search 0739d631',
    'Price list in a public dataset ($15.50)',
  ],
}
