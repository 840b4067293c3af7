import type { ProductSeed } from '../product-seed'
import { avoidEyes, pauseAroundTreatments } from '../warnings'

export const revisionPapayaEnzymeCleanser: ProductSeed = {
  slug: 'revision-papaya-enzyme-cleanser',
  name: 'Papaya Enzyme Cleanser',
  brand: 'revision-skincare',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary: 'A daily wash with papaya enzyme, for skin that looks dull rather than sore.',
  description:
    'Papain is the enzyme that makes unripe papaya a good meat marinade: it loosens protein. In a cleanser it gets a minute to loosen the tired flakes that make skin look dull and pores look busy, and then it goes down the drain. That makes this a mild way to exfoliate for people who dislike both scrubs and acids. The maker’s full list is not among our sources, so treat it as an exfoliant whose other ingredients we cannot vouch for, and begin with once a day.',
  howToUse:
    'Wet face and hands.\nMassage a small amount over skin for up to a minute.\nRinse well and pat dry.\nBegin once a day; add the second wash if skin stays calm.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [
    'Enzymes exfoliate too: count it as an exfoliating step, and skip it if you react to papaya.',
    pauseAroundTreatments,
    avoidEyes,
  ],
  tags: ['enzyme'],
  keyIngredients: [{ inci: 'Papain' }],
  concerns: ['pores', 'dullness'],
  skinTypes: ['oily', 'combination', 'normal'],
  variants: [
    {
      sku: 'RV-PAPAYA-198',
      label: '198 ml · 6.7 fl oz',
      unit: 'ml',
      size: 198,
      priceCents: 45_00,
      weightGrams: 240,
    },
  ],
  packshot: { vessel: 'tube', palette: 'cleanser', detail: 'Enzyme cleanser' },
  texture: { kind: 'gel', words: 'a soft gel' },
  popularity: 476,
  publishedDaysAgo: 280,
  factsConfidence: 'low',
  priceConfidence: 'medium',
  unverified: ['Every ingredient but the papaya enzyme', 'Skin types', 'Period after opening'],
  sources: ['barefaced.com, face washing 101 (from $45)'],
  staffNote:
    'Another brand, Skin Pharm, sells a product of the same name: do not copy facts from it.',
}
