import type { ProductSeed } from '../product-seed'
import { ahaSunAlert, avoidEyes, salicylateAllergy, salicylicPregnancy } from '../warnings'

export const skinmedicaAhaBhaExfoliatingCleanser: ProductSeed = {
  slug: 'skinmedica-aha-bha-exfoliating-cleanser',
  name: 'AHA/BHA Exfoliating Cleanser',
  brand: 'skinmedica',
  category: 'cleansers',
  regulatoryClass: 'cosmetic',
  summary:
    'Glycolic acid, salicylic acid and a fine scrub in one rinse, for rough or crowded skin.',
  description:
    'Three ways to exfoliate in a single wash: glycolic acid works on the surface, salicylic acid follows oil to the mouth of the pore, and fine grains polish as you massage. That is a lot for one step, which is why it should be your only exfoliating step in the session, and why we suggest once a day to begin with. Skin looks smoother and feels less bumpy soon after; nothing here changes the size of a pore. Neither acid’s strength is published. If your skin flushes easily or you have rosacea, choose something plainer.',
  howToUse:
    'Wet face and hands.\nMassage a small amount in light circles for up to half a minute, staying clear of the eyes.\nRinse well and pat dry.\nFollow with sunscreen in the morning. Begin once a day.',
  use: 'am-pm',
  timesPerWeek: { start: 7, max: 14 },
  routineStep: 1,
  rinseOff: true,
  warnings: [
    ahaSunAlert,
    salicylateAllergy,
    salicylicPregnancy,
    'Prone to rosacea or flushing? Ask your clinician first.',
    avoidEyes,
  ],
  tags: ['aha', 'bha', 'salicylate', 'physical_exfoliant'],
  keyIngredients: [{ inci: 'Glycolic Acid' }, { inci: 'Salicylic Acid' }],
  concerns: ['texture', 'blemishes', 'pores'],
  skinTypes: ['normal', 'combination', 'oily'],
  variants: [
    {
      sku: 'SM-AHABHA-177',
      label: '177 ml · 6 fl oz',
      unit: 'ml',
      size: 177,
      priceCents: 47_00,
      weightGrams: 215,
    },
  ],
  packshot: { vessel: 'tube', palette: 'cleanser', detail: 'Exfoliating cleanser' },
  texture: { kind: 'scrub', words: 'a gel with fine grains' },
  popularity: 538,
  publishedDaysAgo: 265,
  factsConfidence: 'medium',
  priceConfidence: 'medium',
  unverified: [
    'Size: 6 fl oz is a demo figure',
    'Strength of both acids',
    'Full ingredient list',
    'Period after opening',
  ],
  sources: ['novicegroupderm.com', 'US dermatology clinic’s shelf prices, undated'],
  staffNote: 'One dispensing clinic advises against it in pregnancy.',
}
