import { acneWash } from '../drug-facts'
import type { ProductSeed } from '../product-seed'
import { avoidEyes, salicylateAllergy, salicylicPregnancy } from '../warnings'

export const cetaphilGentleClearClarifyingAcneCreamCleanser: ProductSeed = {
  slug: 'cetaphil-gentle-clear-clarifying-acne-cream-cleanser',
  name: 'Gentle Clear Clarifying Acne Cream Cleanser',
  brand: 'cetaphil',
  category: 'cleansers',
  regulatoryClass: 'otc_drug',
  summary: 'A cream acne wash with 2% salicylic acid, for breakouts on skin that dislikes foam.',
  description:
    'The same 2% salicylic acid as a foaming acne gel, in a cream that barely lathers. Its cleansing agents come from coconut and taurine rather than from sulfates, with fatty alcohols for slip and a little aloe and tea. It is a medicine in US law, so its Drug Facts are on this page. Choose it when skin breaks out and is easily bothered at the same time; choose something plainer if it stings. There is some isopropyl alcohol far down the list, worth knowing if you avoid it.',
  howToUse:
    'Wet your face.\nMassage a small amount over skin, avoiding the eyes.\nRinse thoroughly and pat dry.\nTwice a day at most; go down to once a day or every other day if skin gets dry.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [
    salicylateAllergy,
    salicylicPregnancy,
    'Another acne medicine at the same time makes irritation likelier. If that happens, use only one.',
    avoidEyes,
  ],
  tags: ['bha', 'salicylate', 'otc_acne', 'alcohol'],
  inci: {
    status: 'full',
    text: 'Active: Salicylic Acid 2%. Inactive: Water, Cocamidopropyl Betaine, Distearyl Phthalic Acid Amide, Sodium Methyl Cocoyl Taurate, Sodium Chloride, Cetyl Alcohol, Stearyl Alcohol, PEG-120 Methyl Glucose Dioleate, Phenoxyethanol, Sodium Hydroxide, Caprylyl Glycol, Ethylhexylglycerin, Hexylene Glycol, Disodium EDTA, Isopropyl Alcohol, Aloe Barbadensis Leaf Juice, Butylene Glycol, Camellia Sinensis Leaf Extract',
  },
  keyIngredients: [
    { inci: 'Salicylic Acid', strength: '2%' },
    { inci: 'Aloe Barbadensis Leaf Juice' },
    { inci: 'Camellia Sinensis Leaf Extract' },
  ],
  drugFacts: {
    ...acneWash,
    activeIngredients: [{ name: 'Salicylic acid', strength: '2%', purpose: 'Acne medicine' }],
    inactive:
      'Water, cocamidopropyl betaine, distearyl phthalic acid amide, sodium methyl cocoyl taurate, sodium chloride, cetyl alcohol, stearyl alcohol, PEG-120 methyl glucose dioleate, phenoxyethanol, sodium hydroxide, caprylyl glycol, ethylhexylglycerin, hexylene glycol, disodium EDTA, isopropyl alcohol, aloe barbadensis leaf juice, butylene glycol, camellia sinensis leaf extract',
  },
  concerns: ['blemishes', 'pores'],
  skinTypes: ['sensitive', 'blemish-prone'],
  variants: [
    {
      sku: 'CE-CLEAR-124',
      label: '124 ml · 4.2 fl oz',
      unit: 'ml',
      size: 124,
      priceCents: 12_00,
      weightGrams: 155,
    },
  ],
  packshot: { vessel: 'tube', palette: 'cleanser', detail: 'Acne cream wash' },
  texture: { kind: 'cream', words: 'a thick cream' },
  popularity: 704,
  publishedDaysAgo: 255,
  factsConfidence: 'high',
  priceConfidence: 'low',
  unverified: ['Price'],
  sources: ['DailyMed, set 9add83f2-7da6-4cd0-b91b-f6c937a56255, Nov 2023'],
}
